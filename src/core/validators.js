// Made from schemas/*.json by schemas/compile.js; not to be edited.
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// validators.js
var validate_config = validate10;
var schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "urn:countersign:schema:config", "title": "Configuration of Countersign", "description": "What `countersign.config.json` can say. Whatever it leaves out has its default.", "type": "object", "additionalProperties": false, "properties": { "$schema": { "description": "Where this schema is, for editors.", "type": "string" }, "paths": { "description": "Where the governance documents are, from the root of the repository.", "type": "object", "additionalProperties": false, "properties": { "packets": { "description": "Globs of the task packets; one that begins with `!` takes paths out.", "type": ["array", "string"], "pattern": "^(?!/|\\.{1,2}/)[^\\\\]+$", "items": { "$ref": "#/$defs/glob" }, "minItems": 1 }, "board": { "description": "The task board.", "$ref": "#/$defs/path" }, "ledger": { "description": "The signature ledger.", "$ref": "#/$defs/path" }, "specPointer": { "description": "The file that names the spec in force.", "$ref": "#/$defs/path" }, "specs": { "description": "Globs of the spec files.", "type": ["array", "string"], "pattern": "^(?!/|\\.{1,2}/)[^\\\\]+$", "items": { "$ref": "#/$defs/glob" } }, "protocols": { "description": "Globs of the protocol files.", "type": ["array", "string"], "pattern": "^(?!/|\\.{1,2}/)[^\\\\]+$", "items": { "$ref": "#/$defs/glob" } }, "allowedSigners": { "description": "Who may sign commits with which SSH keys, as in `ALLOWED SIGNERS` of ssh-keygen.", "$ref": "#/$defs/path" }, "revokedSigners": { "description": "SSH keys that count no more: a key revocation list, or public keys one a line.", "$ref": "#/$defs/path" } } }, "lock": { "description": "What a signature freezes.", "type": "object", "additionalProperties": false, "properties": { "mode": { "description": "`append`: nothing goes, new lines in log sections only. `contract`: the contract fields stay. `frozen`: nothing changes.", "enum": ["append", "contract", "frozen"] }, "mutableFields": { "description": "Fields beside STATUS whose values may change in a locked packet.", "type": "array", "items": { "enum": ["TASK_ID", "STATUS", "RISK_TIER", "SCOPE", "IN_SCOPE_PATHS", "OUT_OF_SCOPE", "TEST_PLAN", "DONE_MEANS", "ROLLBACK_HINT", "BOOTSTRAP", "FILES_TO_OPEN", "SEARCH_TERMS", "RUN_COMMANDS", "RISK_MAP", "SPEC_ANCHOR", "USER_SIGNATURE", "BLOCKED_BY", "BLOCKS", "EFFORT", "AUTHORITY", "VARIANT_OF", "VARIANT_REASON", "BLOCKED_REASON", "ETA", "BLOCKED_SINCE"] } }, "logSections": { "description": "Words that make a heading a log section.", "type": "array", "items": { "$ref": "#/$defs/words" } } } }, "scope": { "description": "Which paths a change may touch.", "type": "object", "additionalProperties": false, "properties": { "packetsFrom": { "description": "`base`: a work packet must be there before the change. `head`: the change may bring it.", "enum": ["base", "head"] }, "allowPatterns": { "description": "Whether folders and globs in IN_SCOPE_PATHS match.", "type": "boolean" }, "alwaysAllowed": { "description": "Paths or globs that need no work packet.", "type": "array", "items": { "$ref": "#/$defs/glob" } } } }, "signers": { "description": "Whose cryptographic signatures count, by the user name in USER_SIGNATURE.", "type": "object", "propertyNames": { "pattern": "^[A-Za-z](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$" }, "additionalProperties": { "description": "The keys of one person.", "type": "object", "additionalProperties": false, "properties": { "ssh": { "description": "Principals of the person in the allowed-signers file.", "type": "array", "items": { "$ref": "#/$defs/words" } }, "gpg": { "description": "Fingerprints of the person's GPG keys, in full.", "type": "array", "items": { "$ref": "#/$defs/words" } }, "github": { "description": "Logins of the person's GitHub accounts. The Action asks GitHub for their signing keys where git has none; nothing else does.", "type": "array", "items": { "$ref": "#/$defs/words" } } } } }, "limits": { "description": "Thresholds and vocabularies.", "type": "object", "additionalProperties": false, "properties": { "bytes": { "description": "The largest document that is parsed, in bytes.", "type": "integer", "minimum": 1 }, "depth": { "description": "The deepest nesting that is parsed.", "type": "integer", "minimum": 1, "maximum": 1e3 }, "inScopePaths": { "description": "Entries of IN_SCOPE_PATHS.", "$ref": "#/$defs/range" }, "outOfScope": { "description": "Entries of OUT_OF_SCOPE.", "$ref": "#/$defs/range" }, "testPlan": { "description": "Commands of TEST_PLAN.", "$ref": "#/$defs/range" }, "doneMeans": { "description": "Entries of DONE_MEANS.", "$ref": "#/$defs/range" }, "filesToOpen": { "description": "Entries of FILES_TO_OPEN.", "$ref": "#/$defs/range" }, "searchTerms": { "description": "Entries of SEARCH_TERMS.", "$ref": "#/$defs/range" }, "riskMap": { "description": "Entries of RISK_MAP.", "$ref": "#/$defs/range" }, "enrichmentLines": { "description": "Lines of the spec that one enrichment may change.", "type": "integer", "minimum": 0 }, "enrichmentSections": { "description": "Sections of the spec that one enrichment may touch.", "type": "integer", "minimum": 0 }, "boardDays": { "description": "Days after which the board is out of date.", "type": "integer", "minimum": 0 }, "stalledDays": { "description": "Days after which blocked work is stalled.", "type": "integer", "minimum": 0 }, "waiverNoticeDays": { "description": "Days before its end at which a waiver is announced.", "type": "integer", "minimum": 0 }, "vagueVerbs": { "description": "Verbs too vague for SCOPE.", "type": "array", "items": { "$ref": "#/$defs/words" } }, "vagueDoneWords": { "description": "Words too vague for DONE_MEANS.", "type": "array", "items": { "$ref": "#/$defs/words" } }, "postWorkCommand": { "description": "The command that a TEST_PLAN has to run.", "$ref": "#/$defs/words" }, "riskTiers": { "description": "Values of RISK_TIER.", "type": "array", "items": { "$ref": "#/$defs/words" }, "minItems": 1 } } }, "gates": { "description": "What the gates of the rubric run.", "type": "object", "additionalProperties": false, "properties": { "supplyChain": { "description": "Commands that exit 0 when the supply chain is clean, each as a program and its arguments.", "type": "array", "items": { "type": "array", "items": { "type": "string" }, "minItems": 1 } }, "seconds": { "description": "How long each of these commands may take.", "type": "integer", "minimum": 1, "maximum": 86400 } } }, "rules": { "description": "Severity by rule id; `off` turns a rule off.", "type": "object", "propertyNames": { "pattern": "^[a-z]+(-[a-z]+)*$" }, "additionalProperties": { "$ref": "#/$defs/severityOrOff" } }, "failOn": { "description": "The least severity that fails a check.", "enum": ["critical", "high", "medium", "low"] }, "defaultBranch": { "description": "The default branch, where it is neither origin/HEAD nor main nor master.", "type": ["string", "null"], "pattern": "^[^-\\s][^\\s]*$" } }, "$defs": { "words": { "type": "string", "pattern": "\\S" }, "path": { "description": "One file, with `/` and without a leading `/` or `./`.", "type": "string", "pattern": "^(?!/|\\.{1,2}/)[^\\\\]*[^\\\\/]$" }, "glob": { "description": "A glob with `/`, from the root.", "type": "string", "pattern": "^(?!/|\\.{1,2}/)[^\\\\]+$" }, "range": { "description": "The least and the most, both allowed.", "type": "object", "additionalProperties": false, "properties": { "min": { "type": "integer", "minimum": 0 }, "max": { "type": "integer", "minimum": 0 } } }, "severityOrOff": { "enum": ["critical", "high", "medium", "low", "off"] } } };
var schema36 = { "enum": ["critical", "high", "medium", "low", "off"] };
var func2 = Object.prototype.hasOwnProperty;
var pattern0 = new RegExp("^(?!/|\\.{1,2}/)[^\\\\]+$", "u");
var pattern2 = new RegExp("^(?!/|\\.{1,2}/)[^\\\\]*[^\\\\/]$", "u");
var pattern11 = new RegExp("\\S", "u");
var pattern13 = new RegExp("^[A-Za-z](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$", "u");
var pattern21 = new RegExp("^[a-z]+(-[a-z]+)*$", "u");
var pattern22 = new RegExp("^[^-\\s][^\\s]*$", "u");
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema11.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.$schema !== void 0) {
      if (typeof data.$schema !== "string") {
        const err1 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.paths !== void 0) {
      let data1 = data.paths;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        for (const key1 in data1) {
          if (!(key1 === "packets" || key1 === "board" || key1 === "ledger" || key1 === "specPointer" || key1 === "specs" || key1 === "protocols" || key1 === "allowedSigners" || key1 === "revokedSigners")) {
            const err2 = { instancePath: instancePath + "/paths", schemaPath: "#/properties/paths/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
        if (data1.packets !== void 0) {
          let data2 = data1.packets;
          if (!Array.isArray(data2) && typeof data2 !== "string") {
            const err3 = { instancePath: instancePath + "/paths/packets", schemaPath: "#/properties/paths/properties/packets/type", keyword: "type", params: { type: schema11.properties.paths.properties.packets.type }, message: "must be array,string" };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
          if (typeof data2 === "string") {
            if (!pattern0.test(data2)) {
              const err4 = { instancePath: instancePath + "/paths/packets", schemaPath: "#/properties/paths/properties/packets/pattern", keyword: "pattern", params: { pattern: "^(?!/|\\.{1,2}/)[^\\\\]+$" }, message: 'must match pattern "^(?!/|\\.{1,2}/)[^\\\\]+$"' };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          }
          if (Array.isArray(data2)) {
            if (data2.length < 1) {
              const err5 = { instancePath: instancePath + "/paths/packets", schemaPath: "#/properties/paths/properties/packets/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            const len0 = data2.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data3 = data2[i0];
              if (typeof data3 === "string") {
                if (!pattern0.test(data3)) {
                  const err6 = { instancePath: instancePath + "/paths/packets/" + i0, schemaPath: "#/$defs/glob/pattern", keyword: "pattern", params: { pattern: "^(?!/|\\.{1,2}/)[^\\\\]+$" }, message: 'must match pattern "^(?!/|\\.{1,2}/)[^\\\\]+$"' };
                  if (vErrors === null) {
                    vErrors = [err6];
                  } else {
                    vErrors.push(err6);
                  }
                  errors++;
                }
              } else {
                const err7 = { instancePath: instancePath + "/paths/packets/" + i0, schemaPath: "#/$defs/glob/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  vErrors.push(err7);
                }
                errors++;
              }
            }
          }
        }
        if (data1.board !== void 0) {
          let data4 = data1.board;
          if (typeof data4 === "string") {
            if (!pattern2.test(data4)) {
              const err8 = { instancePath: instancePath + "/paths/board", schemaPath: "#/$defs/path/pattern", keyword: "pattern", params: { pattern: "^(?!/|\\.{1,2}/)[^\\\\]*[^\\\\/]$" }, message: 'must match pattern "^(?!/|\\.{1,2}/)[^\\\\]*[^\\\\/]$"' };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          } else {
            const err9 = { instancePath: instancePath + "/paths/board", schemaPath: "#/$defs/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data1.ledger !== void 0) {
          let data5 = data1.ledger;
          if (typeof data5 === "string") {
            if (!pattern2.test(data5)) {
              const err10 = { instancePath: instancePath + "/paths/ledger", schemaPath: "#/$defs/path/pattern", keyword: "pattern", params: { pattern: "^(?!/|\\.{1,2}/)[^\\\\]*[^\\\\/]$" }, message: 'must match pattern "^(?!/|\\.{1,2}/)[^\\\\]*[^\\\\/]$"' };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
          } else {
            const err11 = { instancePath: instancePath + "/paths/ledger", schemaPath: "#/$defs/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data1.specPointer !== void 0) {
          let data6 = data1.specPointer;
          if (typeof data6 === "string") {
            if (!pattern2.test(data6)) {
              const err12 = { instancePath: instancePath + "/paths/specPointer", schemaPath: "#/$defs/path/pattern", keyword: "pattern", params: { pattern: "^(?!/|\\.{1,2}/)[^\\\\]*[^\\\\/]$" }, message: 'must match pattern "^(?!/|\\.{1,2}/)[^\\\\]*[^\\\\/]$"' };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
          } else {
            const err13 = { instancePath: instancePath + "/paths/specPointer", schemaPath: "#/$defs/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data1.specs !== void 0) {
          let data7 = data1.specs;
          if (!Array.isArray(data7) && typeof data7 !== "string") {
            const err14 = { instancePath: instancePath + "/paths/specs", schemaPath: "#/properties/paths/properties/specs/type", keyword: "type", params: { type: schema11.properties.paths.properties.specs.type }, message: "must be array,string" };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
          if (typeof data7 === "string") {
            if (!pattern0.test(data7)) {
              const err15 = { instancePath: instancePath + "/paths/specs", schemaPath: "#/properties/paths/properties/specs/pattern", keyword: "pattern", params: { pattern: "^(?!/|\\.{1,2}/)[^\\\\]+$" }, message: 'must match pattern "^(?!/|\\.{1,2}/)[^\\\\]+$"' };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
          }
          if (Array.isArray(data7)) {
            const len1 = data7.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data8 = data7[i1];
              if (typeof data8 === "string") {
                if (!pattern0.test(data8)) {
                  const err16 = { instancePath: instancePath + "/paths/specs/" + i1, schemaPath: "#/$defs/glob/pattern", keyword: "pattern", params: { pattern: "^(?!/|\\.{1,2}/)[^\\\\]+$" }, message: 'must match pattern "^(?!/|\\.{1,2}/)[^\\\\]+$"' };
                  if (vErrors === null) {
                    vErrors = [err16];
                  } else {
                    vErrors.push(err16);
                  }
                  errors++;
                }
              } else {
                const err17 = { instancePath: instancePath + "/paths/specs/" + i1, schemaPath: "#/$defs/glob/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
            }
          }
        }
        if (data1.protocols !== void 0) {
          let data9 = data1.protocols;
          if (!Array.isArray(data9) && typeof data9 !== "string") {
            const err18 = { instancePath: instancePath + "/paths/protocols", schemaPath: "#/properties/paths/properties/protocols/type", keyword: "type", params: { type: schema11.properties.paths.properties.protocols.type }, message: "must be array,string" };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
          if (typeof data9 === "string") {
            if (!pattern0.test(data9)) {
              const err19 = { instancePath: instancePath + "/paths/protocols", schemaPath: "#/properties/paths/properties/protocols/pattern", keyword: "pattern", params: { pattern: "^(?!/|\\.{1,2}/)[^\\\\]+$" }, message: 'must match pattern "^(?!/|\\.{1,2}/)[^\\\\]+$"' };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
          }
          if (Array.isArray(data9)) {
            const len2 = data9.length;
            for (let i2 = 0; i2 < len2; i2++) {
              let data10 = data9[i2];
              if (typeof data10 === "string") {
                if (!pattern0.test(data10)) {
                  const err20 = { instancePath: instancePath + "/paths/protocols/" + i2, schemaPath: "#/$defs/glob/pattern", keyword: "pattern", params: { pattern: "^(?!/|\\.{1,2}/)[^\\\\]+$" }, message: 'must match pattern "^(?!/|\\.{1,2}/)[^\\\\]+$"' };
                  if (vErrors === null) {
                    vErrors = [err20];
                  } else {
                    vErrors.push(err20);
                  }
                  errors++;
                }
              } else {
                const err21 = { instancePath: instancePath + "/paths/protocols/" + i2, schemaPath: "#/$defs/glob/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
            }
          }
        }
        if (data1.allowedSigners !== void 0) {
          let data11 = data1.allowedSigners;
          if (typeof data11 === "string") {
            if (!pattern2.test(data11)) {
              const err22 = { instancePath: instancePath + "/paths/allowedSigners", schemaPath: "#/$defs/path/pattern", keyword: "pattern", params: { pattern: "^(?!/|\\.{1,2}/)[^\\\\]*[^\\\\/]$" }, message: 'must match pattern "^(?!/|\\.{1,2}/)[^\\\\]*[^\\\\/]$"' };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
          } else {
            const err23 = { instancePath: instancePath + "/paths/allowedSigners", schemaPath: "#/$defs/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
        if (data1.revokedSigners !== void 0) {
          let data12 = data1.revokedSigners;
          if (typeof data12 === "string") {
            if (!pattern2.test(data12)) {
              const err24 = { instancePath: instancePath + "/paths/revokedSigners", schemaPath: "#/$defs/path/pattern", keyword: "pattern", params: { pattern: "^(?!/|\\.{1,2}/)[^\\\\]*[^\\\\/]$" }, message: 'must match pattern "^(?!/|\\.{1,2}/)[^\\\\]*[^\\\\/]$"' };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
          } else {
            const err25 = { instancePath: instancePath + "/paths/revokedSigners", schemaPath: "#/$defs/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
      } else {
        const err26 = { instancePath: instancePath + "/paths", schemaPath: "#/properties/paths/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.lock !== void 0) {
      let data13 = data.lock;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        for (const key2 in data13) {
          if (!(key2 === "mode" || key2 === "mutableFields" || key2 === "logSections")) {
            const err27 = { instancePath: instancePath + "/lock", schemaPath: "#/properties/lock/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
        if (data13.mode !== void 0) {
          let data14 = data13.mode;
          if (!(data14 === "append" || data14 === "contract" || data14 === "frozen")) {
            const err28 = { instancePath: instancePath + "/lock/mode", schemaPath: "#/properties/lock/properties/mode/enum", keyword: "enum", params: { allowedValues: schema11.properties.lock.properties.mode.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
        if (data13.mutableFields !== void 0) {
          let data15 = data13.mutableFields;
          if (Array.isArray(data15)) {
            const len3 = data15.length;
            for (let i3 = 0; i3 < len3; i3++) {
              let data16 = data15[i3];
              if (!(data16 === "TASK_ID" || data16 === "STATUS" || data16 === "RISK_TIER" || data16 === "SCOPE" || data16 === "IN_SCOPE_PATHS" || data16 === "OUT_OF_SCOPE" || data16 === "TEST_PLAN" || data16 === "DONE_MEANS" || data16 === "ROLLBACK_HINT" || data16 === "BOOTSTRAP" || data16 === "FILES_TO_OPEN" || data16 === "SEARCH_TERMS" || data16 === "RUN_COMMANDS" || data16 === "RISK_MAP" || data16 === "SPEC_ANCHOR" || data16 === "USER_SIGNATURE" || data16 === "BLOCKED_BY" || data16 === "BLOCKS" || data16 === "EFFORT" || data16 === "AUTHORITY" || data16 === "VARIANT_OF" || data16 === "VARIANT_REASON" || data16 === "BLOCKED_REASON" || data16 === "ETA" || data16 === "BLOCKED_SINCE")) {
                const err29 = { instancePath: instancePath + "/lock/mutableFields/" + i3, schemaPath: "#/properties/lock/properties/mutableFields/items/enum", keyword: "enum", params: { allowedValues: schema11.properties.lock.properties.mutableFields.items.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err29];
                } else {
                  vErrors.push(err29);
                }
                errors++;
              }
            }
          } else {
            const err30 = { instancePath: instancePath + "/lock/mutableFields", schemaPath: "#/properties/lock/properties/mutableFields/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
        if (data13.logSections !== void 0) {
          let data17 = data13.logSections;
          if (Array.isArray(data17)) {
            const len4 = data17.length;
            for (let i4 = 0; i4 < len4; i4++) {
              let data18 = data17[i4];
              if (typeof data18 === "string") {
                if (!pattern11.test(data18)) {
                  const err31 = { instancePath: instancePath + "/lock/logSections/" + i4, schemaPath: "#/$defs/words/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' };
                  if (vErrors === null) {
                    vErrors = [err31];
                  } else {
                    vErrors.push(err31);
                  }
                  errors++;
                }
              } else {
                const err32 = { instancePath: instancePath + "/lock/logSections/" + i4, schemaPath: "#/$defs/words/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err32];
                } else {
                  vErrors.push(err32);
                }
                errors++;
              }
            }
          } else {
            const err33 = { instancePath: instancePath + "/lock/logSections", schemaPath: "#/properties/lock/properties/logSections/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
      } else {
        const err34 = { instancePath: instancePath + "/lock", schemaPath: "#/properties/lock/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
    if (data.scope !== void 0) {
      let data19 = data.scope;
      if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
        for (const key3 in data19) {
          if (!(key3 === "packetsFrom" || key3 === "allowPatterns" || key3 === "alwaysAllowed")) {
            const err35 = { instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
        if (data19.packetsFrom !== void 0) {
          let data20 = data19.packetsFrom;
          if (!(data20 === "base" || data20 === "head")) {
            const err36 = { instancePath: instancePath + "/scope/packetsFrom", schemaPath: "#/properties/scope/properties/packetsFrom/enum", keyword: "enum", params: { allowedValues: schema11.properties.scope.properties.packetsFrom.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
        }
        if (data19.allowPatterns !== void 0) {
          if (typeof data19.allowPatterns !== "boolean") {
            const err37 = { instancePath: instancePath + "/scope/allowPatterns", schemaPath: "#/properties/scope/properties/allowPatterns/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
        if (data19.alwaysAllowed !== void 0) {
          let data22 = data19.alwaysAllowed;
          if (Array.isArray(data22)) {
            const len5 = data22.length;
            for (let i5 = 0; i5 < len5; i5++) {
              let data23 = data22[i5];
              if (typeof data23 === "string") {
                if (!pattern0.test(data23)) {
                  const err38 = { instancePath: instancePath + "/scope/alwaysAllowed/" + i5, schemaPath: "#/$defs/glob/pattern", keyword: "pattern", params: { pattern: "^(?!/|\\.{1,2}/)[^\\\\]+$" }, message: 'must match pattern "^(?!/|\\.{1,2}/)[^\\\\]+$"' };
                  if (vErrors === null) {
                    vErrors = [err38];
                  } else {
                    vErrors.push(err38);
                  }
                  errors++;
                }
              } else {
                const err39 = { instancePath: instancePath + "/scope/alwaysAllowed/" + i5, schemaPath: "#/$defs/glob/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err39];
                } else {
                  vErrors.push(err39);
                }
                errors++;
              }
            }
          } else {
            const err40 = { instancePath: instancePath + "/scope/alwaysAllowed", schemaPath: "#/properties/scope/properties/alwaysAllowed/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
        }
      } else {
        const err41 = { instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      }
    }
    if (data.signers !== void 0) {
      let data24 = data.signers;
      if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
        for (const key4 in data24) {
          const _errs62 = errors;
          if (typeof key4 === "string") {
            if (!pattern13.test(key4)) {
              const err42 = { instancePath: instancePath + "/signers", schemaPath: "#/properties/signers/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$" }, message: 'must match pattern "^[A-Za-z](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$"', propertyName: key4 };
              if (vErrors === null) {
                vErrors = [err42];
              } else {
                vErrors.push(err42);
              }
              errors++;
            }
          }
          var valid26 = _errs62 === errors;
          if (!valid26) {
            const err43 = { instancePath: instancePath + "/signers", schemaPath: "#/properties/signers/propertyNames", keyword: "propertyNames", params: { propertyName: key4 }, message: "property name must be valid" };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
        }
        for (const key5 in data24) {
          let data25 = data24[key5];
          if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
            for (const key6 in data25) {
              if (!(key6 === "ssh" || key6 === "gpg" || key6 === "github")) {
                const err44 = { instancePath: instancePath + "/signers/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/signers/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err44];
                } else {
                  vErrors.push(err44);
                }
                errors++;
              }
            }
            if (data25.ssh !== void 0) {
              let data26 = data25.ssh;
              if (Array.isArray(data26)) {
                const len6 = data26.length;
                for (let i6 = 0; i6 < len6; i6++) {
                  let data27 = data26[i6];
                  if (typeof data27 === "string") {
                    if (!pattern11.test(data27)) {
                      const err45 = { instancePath: instancePath + "/signers/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/ssh/" + i6, schemaPath: "#/$defs/words/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' };
                      if (vErrors === null) {
                        vErrors = [err45];
                      } else {
                        vErrors.push(err45);
                      }
                      errors++;
                    }
                  } else {
                    const err46 = { instancePath: instancePath + "/signers/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/ssh/" + i6, schemaPath: "#/$defs/words/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err46];
                    } else {
                      vErrors.push(err46);
                    }
                    errors++;
                  }
                }
              } else {
                const err47 = { instancePath: instancePath + "/signers/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/ssh", schemaPath: "#/properties/signers/additionalProperties/properties/ssh/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err47];
                } else {
                  vErrors.push(err47);
                }
                errors++;
              }
            }
            if (data25.gpg !== void 0) {
              let data28 = data25.gpg;
              if (Array.isArray(data28)) {
                const len7 = data28.length;
                for (let i7 = 0; i7 < len7; i7++) {
                  let data29 = data28[i7];
                  if (typeof data29 === "string") {
                    if (!pattern11.test(data29)) {
                      const err48 = { instancePath: instancePath + "/signers/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/gpg/" + i7, schemaPath: "#/$defs/words/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' };
                      if (vErrors === null) {
                        vErrors = [err48];
                      } else {
                        vErrors.push(err48);
                      }
                      errors++;
                    }
                  } else {
                    const err49 = { instancePath: instancePath + "/signers/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/gpg/" + i7, schemaPath: "#/$defs/words/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err49];
                    } else {
                      vErrors.push(err49);
                    }
                    errors++;
                  }
                }
              } else {
                const err50 = { instancePath: instancePath + "/signers/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/gpg", schemaPath: "#/properties/signers/additionalProperties/properties/gpg/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err50];
                } else {
                  vErrors.push(err50);
                }
                errors++;
              }
            }
            if (data25.github !== void 0) {
              let data30 = data25.github;
              if (Array.isArray(data30)) {
                const len8 = data30.length;
                for (let i8 = 0; i8 < len8; i8++) {
                  let data31 = data30[i8];
                  if (typeof data31 === "string") {
                    if (!pattern11.test(data31)) {
                      const err51 = { instancePath: instancePath + "/signers/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/github/" + i8, schemaPath: "#/$defs/words/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' };
                      if (vErrors === null) {
                        vErrors = [err51];
                      } else {
                        vErrors.push(err51);
                      }
                      errors++;
                    }
                  } else {
                    const err52 = { instancePath: instancePath + "/signers/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/github/" + i8, schemaPath: "#/$defs/words/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err52];
                    } else {
                      vErrors.push(err52);
                    }
                    errors++;
                  }
                }
              } else {
                const err53 = { instancePath: instancePath + "/signers/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/github", schemaPath: "#/properties/signers/additionalProperties/properties/github/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err53];
                } else {
                  vErrors.push(err53);
                }
                errors++;
              }
            }
          } else {
            const err54 = { instancePath: instancePath + "/signers/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/signers/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err54];
            } else {
              vErrors.push(err54);
            }
            errors++;
          }
        }
      } else {
        const err55 = { instancePath: instancePath + "/signers", schemaPath: "#/properties/signers/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err55];
        } else {
          vErrors.push(err55);
        }
        errors++;
      }
    }
    if (data.limits !== void 0) {
      let data32 = data.limits;
      if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
        for (const key7 in data32) {
          if (!func2.call(schema11.properties.limits.properties, key7)) {
            const err56 = { instancePath: instancePath + "/limits", schemaPath: "#/properties/limits/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err56];
            } else {
              vErrors.push(err56);
            }
            errors++;
          }
        }
        if (data32.bytes !== void 0) {
          let data33 = data32.bytes;
          if (!(typeof data33 == "number" && (!(data33 % 1) && !isNaN(data33)) && isFinite(data33))) {
            const err57 = { instancePath: instancePath + "/limits/bytes", schemaPath: "#/properties/limits/properties/bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err57];
            } else {
              vErrors.push(err57);
            }
            errors++;
          }
          if (typeof data33 == "number" && isFinite(data33)) {
            if (data33 < 1 || isNaN(data33)) {
              const err58 = { instancePath: instancePath + "/limits/bytes", schemaPath: "#/properties/limits/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err58];
              } else {
                vErrors.push(err58);
              }
              errors++;
            }
          }
        }
        if (data32.depth !== void 0) {
          let data34 = data32.depth;
          if (!(typeof data34 == "number" && (!(data34 % 1) && !isNaN(data34)) && isFinite(data34))) {
            const err59 = { instancePath: instancePath + "/limits/depth", schemaPath: "#/properties/limits/properties/depth/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err59];
            } else {
              vErrors.push(err59);
            }
            errors++;
          }
          if (typeof data34 == "number" && isFinite(data34)) {
            if (data34 > 1e3 || isNaN(data34)) {
              const err60 = { instancePath: instancePath + "/limits/depth", schemaPath: "#/properties/limits/properties/depth/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
              if (vErrors === null) {
                vErrors = [err60];
              } else {
                vErrors.push(err60);
              }
              errors++;
            }
            if (data34 < 1 || isNaN(data34)) {
              const err61 = { instancePath: instancePath + "/limits/depth", schemaPath: "#/properties/limits/properties/depth/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err61];
              } else {
                vErrors.push(err61);
              }
              errors++;
            }
          }
        }
        if (data32.inScopePaths !== void 0) {
          let data35 = data32.inScopePaths;
          if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
            for (const key8 in data35) {
              if (!(key8 === "min" || key8 === "max")) {
                const err62 = { instancePath: instancePath + "/limits/inScopePaths", schemaPath: "#/$defs/range/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err62];
                } else {
                  vErrors.push(err62);
                }
                errors++;
              }
            }
            if (data35.min !== void 0) {
              let data36 = data35.min;
              if (!(typeof data36 == "number" && (!(data36 % 1) && !isNaN(data36)) && isFinite(data36))) {
                const err63 = { instancePath: instancePath + "/limits/inScopePaths/min", schemaPath: "#/$defs/range/properties/min/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err63];
                } else {
                  vErrors.push(err63);
                }
                errors++;
              }
              if (typeof data36 == "number" && isFinite(data36)) {
                if (data36 < 0 || isNaN(data36)) {
                  const err64 = { instancePath: instancePath + "/limits/inScopePaths/min", schemaPath: "#/$defs/range/properties/min/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err64];
                  } else {
                    vErrors.push(err64);
                  }
                  errors++;
                }
              }
            }
            if (data35.max !== void 0) {
              let data37 = data35.max;
              if (!(typeof data37 == "number" && (!(data37 % 1) && !isNaN(data37)) && isFinite(data37))) {
                const err65 = { instancePath: instancePath + "/limits/inScopePaths/max", schemaPath: "#/$defs/range/properties/max/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err65];
                } else {
                  vErrors.push(err65);
                }
                errors++;
              }
              if (typeof data37 == "number" && isFinite(data37)) {
                if (data37 < 0 || isNaN(data37)) {
                  const err66 = { instancePath: instancePath + "/limits/inScopePaths/max", schemaPath: "#/$defs/range/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err66];
                  } else {
                    vErrors.push(err66);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err67 = { instancePath: instancePath + "/limits/inScopePaths", schemaPath: "#/$defs/range/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err67];
            } else {
              vErrors.push(err67);
            }
            errors++;
          }
        }
        if (data32.outOfScope !== void 0) {
          let data38 = data32.outOfScope;
          if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
            for (const key9 in data38) {
              if (!(key9 === "min" || key9 === "max")) {
                const err68 = { instancePath: instancePath + "/limits/outOfScope", schemaPath: "#/$defs/range/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err68];
                } else {
                  vErrors.push(err68);
                }
                errors++;
              }
            }
            if (data38.min !== void 0) {
              let data39 = data38.min;
              if (!(typeof data39 == "number" && (!(data39 % 1) && !isNaN(data39)) && isFinite(data39))) {
                const err69 = { instancePath: instancePath + "/limits/outOfScope/min", schemaPath: "#/$defs/range/properties/min/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err69];
                } else {
                  vErrors.push(err69);
                }
                errors++;
              }
              if (typeof data39 == "number" && isFinite(data39)) {
                if (data39 < 0 || isNaN(data39)) {
                  const err70 = { instancePath: instancePath + "/limits/outOfScope/min", schemaPath: "#/$defs/range/properties/min/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err70];
                  } else {
                    vErrors.push(err70);
                  }
                  errors++;
                }
              }
            }
            if (data38.max !== void 0) {
              let data40 = data38.max;
              if (!(typeof data40 == "number" && (!(data40 % 1) && !isNaN(data40)) && isFinite(data40))) {
                const err71 = { instancePath: instancePath + "/limits/outOfScope/max", schemaPath: "#/$defs/range/properties/max/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err71];
                } else {
                  vErrors.push(err71);
                }
                errors++;
              }
              if (typeof data40 == "number" && isFinite(data40)) {
                if (data40 < 0 || isNaN(data40)) {
                  const err72 = { instancePath: instancePath + "/limits/outOfScope/max", schemaPath: "#/$defs/range/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err72];
                  } else {
                    vErrors.push(err72);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err73 = { instancePath: instancePath + "/limits/outOfScope", schemaPath: "#/$defs/range/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err73];
            } else {
              vErrors.push(err73);
            }
            errors++;
          }
        }
        if (data32.testPlan !== void 0) {
          let data41 = data32.testPlan;
          if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
            for (const key10 in data41) {
              if (!(key10 === "min" || key10 === "max")) {
                const err74 = { instancePath: instancePath + "/limits/testPlan", schemaPath: "#/$defs/range/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err74];
                } else {
                  vErrors.push(err74);
                }
                errors++;
              }
            }
            if (data41.min !== void 0) {
              let data42 = data41.min;
              if (!(typeof data42 == "number" && (!(data42 % 1) && !isNaN(data42)) && isFinite(data42))) {
                const err75 = { instancePath: instancePath + "/limits/testPlan/min", schemaPath: "#/$defs/range/properties/min/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err75];
                } else {
                  vErrors.push(err75);
                }
                errors++;
              }
              if (typeof data42 == "number" && isFinite(data42)) {
                if (data42 < 0 || isNaN(data42)) {
                  const err76 = { instancePath: instancePath + "/limits/testPlan/min", schemaPath: "#/$defs/range/properties/min/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err76];
                  } else {
                    vErrors.push(err76);
                  }
                  errors++;
                }
              }
            }
            if (data41.max !== void 0) {
              let data43 = data41.max;
              if (!(typeof data43 == "number" && (!(data43 % 1) && !isNaN(data43)) && isFinite(data43))) {
                const err77 = { instancePath: instancePath + "/limits/testPlan/max", schemaPath: "#/$defs/range/properties/max/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err77];
                } else {
                  vErrors.push(err77);
                }
                errors++;
              }
              if (typeof data43 == "number" && isFinite(data43)) {
                if (data43 < 0 || isNaN(data43)) {
                  const err78 = { instancePath: instancePath + "/limits/testPlan/max", schemaPath: "#/$defs/range/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err78];
                  } else {
                    vErrors.push(err78);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err79 = { instancePath: instancePath + "/limits/testPlan", schemaPath: "#/$defs/range/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err79];
            } else {
              vErrors.push(err79);
            }
            errors++;
          }
        }
        if (data32.doneMeans !== void 0) {
          let data44 = data32.doneMeans;
          if (data44 && typeof data44 == "object" && !Array.isArray(data44)) {
            for (const key11 in data44) {
              if (!(key11 === "min" || key11 === "max")) {
                const err80 = { instancePath: instancePath + "/limits/doneMeans", schemaPath: "#/$defs/range/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err80];
                } else {
                  vErrors.push(err80);
                }
                errors++;
              }
            }
            if (data44.min !== void 0) {
              let data45 = data44.min;
              if (!(typeof data45 == "number" && (!(data45 % 1) && !isNaN(data45)) && isFinite(data45))) {
                const err81 = { instancePath: instancePath + "/limits/doneMeans/min", schemaPath: "#/$defs/range/properties/min/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err81];
                } else {
                  vErrors.push(err81);
                }
                errors++;
              }
              if (typeof data45 == "number" && isFinite(data45)) {
                if (data45 < 0 || isNaN(data45)) {
                  const err82 = { instancePath: instancePath + "/limits/doneMeans/min", schemaPath: "#/$defs/range/properties/min/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err82];
                  } else {
                    vErrors.push(err82);
                  }
                  errors++;
                }
              }
            }
            if (data44.max !== void 0) {
              let data46 = data44.max;
              if (!(typeof data46 == "number" && (!(data46 % 1) && !isNaN(data46)) && isFinite(data46))) {
                const err83 = { instancePath: instancePath + "/limits/doneMeans/max", schemaPath: "#/$defs/range/properties/max/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err83];
                } else {
                  vErrors.push(err83);
                }
                errors++;
              }
              if (typeof data46 == "number" && isFinite(data46)) {
                if (data46 < 0 || isNaN(data46)) {
                  const err84 = { instancePath: instancePath + "/limits/doneMeans/max", schemaPath: "#/$defs/range/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err84];
                  } else {
                    vErrors.push(err84);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err85 = { instancePath: instancePath + "/limits/doneMeans", schemaPath: "#/$defs/range/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err85];
            } else {
              vErrors.push(err85);
            }
            errors++;
          }
        }
        if (data32.filesToOpen !== void 0) {
          let data47 = data32.filesToOpen;
          if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
            for (const key12 in data47) {
              if (!(key12 === "min" || key12 === "max")) {
                const err86 = { instancePath: instancePath + "/limits/filesToOpen", schemaPath: "#/$defs/range/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err86];
                } else {
                  vErrors.push(err86);
                }
                errors++;
              }
            }
            if (data47.min !== void 0) {
              let data48 = data47.min;
              if (!(typeof data48 == "number" && (!(data48 % 1) && !isNaN(data48)) && isFinite(data48))) {
                const err87 = { instancePath: instancePath + "/limits/filesToOpen/min", schemaPath: "#/$defs/range/properties/min/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err87];
                } else {
                  vErrors.push(err87);
                }
                errors++;
              }
              if (typeof data48 == "number" && isFinite(data48)) {
                if (data48 < 0 || isNaN(data48)) {
                  const err88 = { instancePath: instancePath + "/limits/filesToOpen/min", schemaPath: "#/$defs/range/properties/min/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err88];
                  } else {
                    vErrors.push(err88);
                  }
                  errors++;
                }
              }
            }
            if (data47.max !== void 0) {
              let data49 = data47.max;
              if (!(typeof data49 == "number" && (!(data49 % 1) && !isNaN(data49)) && isFinite(data49))) {
                const err89 = { instancePath: instancePath + "/limits/filesToOpen/max", schemaPath: "#/$defs/range/properties/max/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err89];
                } else {
                  vErrors.push(err89);
                }
                errors++;
              }
              if (typeof data49 == "number" && isFinite(data49)) {
                if (data49 < 0 || isNaN(data49)) {
                  const err90 = { instancePath: instancePath + "/limits/filesToOpen/max", schemaPath: "#/$defs/range/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err90];
                  } else {
                    vErrors.push(err90);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err91 = { instancePath: instancePath + "/limits/filesToOpen", schemaPath: "#/$defs/range/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err91];
            } else {
              vErrors.push(err91);
            }
            errors++;
          }
        }
        if (data32.searchTerms !== void 0) {
          let data50 = data32.searchTerms;
          if (data50 && typeof data50 == "object" && !Array.isArray(data50)) {
            for (const key13 in data50) {
              if (!(key13 === "min" || key13 === "max")) {
                const err92 = { instancePath: instancePath + "/limits/searchTerms", schemaPath: "#/$defs/range/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err92];
                } else {
                  vErrors.push(err92);
                }
                errors++;
              }
            }
            if (data50.min !== void 0) {
              let data51 = data50.min;
              if (!(typeof data51 == "number" && (!(data51 % 1) && !isNaN(data51)) && isFinite(data51))) {
                const err93 = { instancePath: instancePath + "/limits/searchTerms/min", schemaPath: "#/$defs/range/properties/min/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err93];
                } else {
                  vErrors.push(err93);
                }
                errors++;
              }
              if (typeof data51 == "number" && isFinite(data51)) {
                if (data51 < 0 || isNaN(data51)) {
                  const err94 = { instancePath: instancePath + "/limits/searchTerms/min", schemaPath: "#/$defs/range/properties/min/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err94];
                  } else {
                    vErrors.push(err94);
                  }
                  errors++;
                }
              }
            }
            if (data50.max !== void 0) {
              let data52 = data50.max;
              if (!(typeof data52 == "number" && (!(data52 % 1) && !isNaN(data52)) && isFinite(data52))) {
                const err95 = { instancePath: instancePath + "/limits/searchTerms/max", schemaPath: "#/$defs/range/properties/max/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err95];
                } else {
                  vErrors.push(err95);
                }
                errors++;
              }
              if (typeof data52 == "number" && isFinite(data52)) {
                if (data52 < 0 || isNaN(data52)) {
                  const err96 = { instancePath: instancePath + "/limits/searchTerms/max", schemaPath: "#/$defs/range/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err96];
                  } else {
                    vErrors.push(err96);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err97 = { instancePath: instancePath + "/limits/searchTerms", schemaPath: "#/$defs/range/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err97];
            } else {
              vErrors.push(err97);
            }
            errors++;
          }
        }
        if (data32.riskMap !== void 0) {
          let data53 = data32.riskMap;
          if (data53 && typeof data53 == "object" && !Array.isArray(data53)) {
            for (const key14 in data53) {
              if (!(key14 === "min" || key14 === "max")) {
                const err98 = { instancePath: instancePath + "/limits/riskMap", schemaPath: "#/$defs/range/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err98];
                } else {
                  vErrors.push(err98);
                }
                errors++;
              }
            }
            if (data53.min !== void 0) {
              let data54 = data53.min;
              if (!(typeof data54 == "number" && (!(data54 % 1) && !isNaN(data54)) && isFinite(data54))) {
                const err99 = { instancePath: instancePath + "/limits/riskMap/min", schemaPath: "#/$defs/range/properties/min/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err99];
                } else {
                  vErrors.push(err99);
                }
                errors++;
              }
              if (typeof data54 == "number" && isFinite(data54)) {
                if (data54 < 0 || isNaN(data54)) {
                  const err100 = { instancePath: instancePath + "/limits/riskMap/min", schemaPath: "#/$defs/range/properties/min/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err100];
                  } else {
                    vErrors.push(err100);
                  }
                  errors++;
                }
              }
            }
            if (data53.max !== void 0) {
              let data55 = data53.max;
              if (!(typeof data55 == "number" && (!(data55 % 1) && !isNaN(data55)) && isFinite(data55))) {
                const err101 = { instancePath: instancePath + "/limits/riskMap/max", schemaPath: "#/$defs/range/properties/max/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err101];
                } else {
                  vErrors.push(err101);
                }
                errors++;
              }
              if (typeof data55 == "number" && isFinite(data55)) {
                if (data55 < 0 || isNaN(data55)) {
                  const err102 = { instancePath: instancePath + "/limits/riskMap/max", schemaPath: "#/$defs/range/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err102];
                  } else {
                    vErrors.push(err102);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err103 = { instancePath: instancePath + "/limits/riskMap", schemaPath: "#/$defs/range/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err103];
            } else {
              vErrors.push(err103);
            }
            errors++;
          }
        }
        if (data32.enrichmentLines !== void 0) {
          let data56 = data32.enrichmentLines;
          if (!(typeof data56 == "number" && (!(data56 % 1) && !isNaN(data56)) && isFinite(data56))) {
            const err104 = { instancePath: instancePath + "/limits/enrichmentLines", schemaPath: "#/properties/limits/properties/enrichmentLines/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err104];
            } else {
              vErrors.push(err104);
            }
            errors++;
          }
          if (typeof data56 == "number" && isFinite(data56)) {
            if (data56 < 0 || isNaN(data56)) {
              const err105 = { instancePath: instancePath + "/limits/enrichmentLines", schemaPath: "#/properties/limits/properties/enrichmentLines/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err105];
              } else {
                vErrors.push(err105);
              }
              errors++;
            }
          }
        }
        if (data32.enrichmentSections !== void 0) {
          let data57 = data32.enrichmentSections;
          if (!(typeof data57 == "number" && (!(data57 % 1) && !isNaN(data57)) && isFinite(data57))) {
            const err106 = { instancePath: instancePath + "/limits/enrichmentSections", schemaPath: "#/properties/limits/properties/enrichmentSections/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err106];
            } else {
              vErrors.push(err106);
            }
            errors++;
          }
          if (typeof data57 == "number" && isFinite(data57)) {
            if (data57 < 0 || isNaN(data57)) {
              const err107 = { instancePath: instancePath + "/limits/enrichmentSections", schemaPath: "#/properties/limits/properties/enrichmentSections/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err107];
              } else {
                vErrors.push(err107);
              }
              errors++;
            }
          }
        }
        if (data32.boardDays !== void 0) {
          let data58 = data32.boardDays;
          if (!(typeof data58 == "number" && (!(data58 % 1) && !isNaN(data58)) && isFinite(data58))) {
            const err108 = { instancePath: instancePath + "/limits/boardDays", schemaPath: "#/properties/limits/properties/boardDays/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err108];
            } else {
              vErrors.push(err108);
            }
            errors++;
          }
          if (typeof data58 == "number" && isFinite(data58)) {
            if (data58 < 0 || isNaN(data58)) {
              const err109 = { instancePath: instancePath + "/limits/boardDays", schemaPath: "#/properties/limits/properties/boardDays/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err109];
              } else {
                vErrors.push(err109);
              }
              errors++;
            }
          }
        }
        if (data32.stalledDays !== void 0) {
          let data59 = data32.stalledDays;
          if (!(typeof data59 == "number" && (!(data59 % 1) && !isNaN(data59)) && isFinite(data59))) {
            const err110 = { instancePath: instancePath + "/limits/stalledDays", schemaPath: "#/properties/limits/properties/stalledDays/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err110];
            } else {
              vErrors.push(err110);
            }
            errors++;
          }
          if (typeof data59 == "number" && isFinite(data59)) {
            if (data59 < 0 || isNaN(data59)) {
              const err111 = { instancePath: instancePath + "/limits/stalledDays", schemaPath: "#/properties/limits/properties/stalledDays/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err111];
              } else {
                vErrors.push(err111);
              }
              errors++;
            }
          }
        }
        if (data32.waiverNoticeDays !== void 0) {
          let data60 = data32.waiverNoticeDays;
          if (!(typeof data60 == "number" && (!(data60 % 1) && !isNaN(data60)) && isFinite(data60))) {
            const err112 = { instancePath: instancePath + "/limits/waiverNoticeDays", schemaPath: "#/properties/limits/properties/waiverNoticeDays/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err112];
            } else {
              vErrors.push(err112);
            }
            errors++;
          }
          if (typeof data60 == "number" && isFinite(data60)) {
            if (data60 < 0 || isNaN(data60)) {
              const err113 = { instancePath: instancePath + "/limits/waiverNoticeDays", schemaPath: "#/properties/limits/properties/waiverNoticeDays/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err113];
              } else {
                vErrors.push(err113);
              }
              errors++;
            }
          }
        }
        if (data32.vagueVerbs !== void 0) {
          let data61 = data32.vagueVerbs;
          if (Array.isArray(data61)) {
            const len9 = data61.length;
            for (let i9 = 0; i9 < len9; i9++) {
              let data62 = data61[i9];
              if (typeof data62 === "string") {
                if (!pattern11.test(data62)) {
                  const err114 = { instancePath: instancePath + "/limits/vagueVerbs/" + i9, schemaPath: "#/$defs/words/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' };
                  if (vErrors === null) {
                    vErrors = [err114];
                  } else {
                    vErrors.push(err114);
                  }
                  errors++;
                }
              } else {
                const err115 = { instancePath: instancePath + "/limits/vagueVerbs/" + i9, schemaPath: "#/$defs/words/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err115];
                } else {
                  vErrors.push(err115);
                }
                errors++;
              }
            }
          } else {
            const err116 = { instancePath: instancePath + "/limits/vagueVerbs", schemaPath: "#/properties/limits/properties/vagueVerbs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err116];
            } else {
              vErrors.push(err116);
            }
            errors++;
          }
        }
        if (data32.vagueDoneWords !== void 0) {
          let data63 = data32.vagueDoneWords;
          if (Array.isArray(data63)) {
            const len10 = data63.length;
            for (let i10 = 0; i10 < len10; i10++) {
              let data64 = data63[i10];
              if (typeof data64 === "string") {
                if (!pattern11.test(data64)) {
                  const err117 = { instancePath: instancePath + "/limits/vagueDoneWords/" + i10, schemaPath: "#/$defs/words/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' };
                  if (vErrors === null) {
                    vErrors = [err117];
                  } else {
                    vErrors.push(err117);
                  }
                  errors++;
                }
              } else {
                const err118 = { instancePath: instancePath + "/limits/vagueDoneWords/" + i10, schemaPath: "#/$defs/words/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err118];
                } else {
                  vErrors.push(err118);
                }
                errors++;
              }
            }
          } else {
            const err119 = { instancePath: instancePath + "/limits/vagueDoneWords", schemaPath: "#/properties/limits/properties/vagueDoneWords/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err119];
            } else {
              vErrors.push(err119);
            }
            errors++;
          }
        }
        if (data32.postWorkCommand !== void 0) {
          let data65 = data32.postWorkCommand;
          if (typeof data65 === "string") {
            if (!pattern11.test(data65)) {
              const err120 = { instancePath: instancePath + "/limits/postWorkCommand", schemaPath: "#/$defs/words/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' };
              if (vErrors === null) {
                vErrors = [err120];
              } else {
                vErrors.push(err120);
              }
              errors++;
            }
          } else {
            const err121 = { instancePath: instancePath + "/limits/postWorkCommand", schemaPath: "#/$defs/words/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err121];
            } else {
              vErrors.push(err121);
            }
            errors++;
          }
        }
        if (data32.riskTiers !== void 0) {
          let data66 = data32.riskTiers;
          if (Array.isArray(data66)) {
            if (data66.length < 1) {
              const err122 = { instancePath: instancePath + "/limits/riskTiers", schemaPath: "#/properties/limits/properties/riskTiers/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
              if (vErrors === null) {
                vErrors = [err122];
              } else {
                vErrors.push(err122);
              }
              errors++;
            }
            const len11 = data66.length;
            for (let i11 = 0; i11 < len11; i11++) {
              let data67 = data66[i11];
              if (typeof data67 === "string") {
                if (!pattern11.test(data67)) {
                  const err123 = { instancePath: instancePath + "/limits/riskTiers/" + i11, schemaPath: "#/$defs/words/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' };
                  if (vErrors === null) {
                    vErrors = [err123];
                  } else {
                    vErrors.push(err123);
                  }
                  errors++;
                }
              } else {
                const err124 = { instancePath: instancePath + "/limits/riskTiers/" + i11, schemaPath: "#/$defs/words/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err124];
                } else {
                  vErrors.push(err124);
                }
                errors++;
              }
            }
          } else {
            const err125 = { instancePath: instancePath + "/limits/riskTiers", schemaPath: "#/properties/limits/properties/riskTiers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err125];
            } else {
              vErrors.push(err125);
            }
            errors++;
          }
        }
      } else {
        const err126 = { instancePath: instancePath + "/limits", schemaPath: "#/properties/limits/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err126];
        } else {
          vErrors.push(err126);
        }
        errors++;
      }
    }
    if (data.gates !== void 0) {
      let data68 = data.gates;
      if (data68 && typeof data68 == "object" && !Array.isArray(data68)) {
        for (const key15 in data68) {
          if (!(key15 === "supplyChain" || key15 === "seconds")) {
            const err127 = { instancePath: instancePath + "/gates", schemaPath: "#/properties/gates/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err127];
            } else {
              vErrors.push(err127);
            }
            errors++;
          }
        }
        if (data68.supplyChain !== void 0) {
          let data69 = data68.supplyChain;
          if (Array.isArray(data69)) {
            const len12 = data69.length;
            for (let i12 = 0; i12 < len12; i12++) {
              let data70 = data69[i12];
              if (Array.isArray(data70)) {
                if (data70.length < 1) {
                  const err128 = { instancePath: instancePath + "/gates/supplyChain/" + i12, schemaPath: "#/properties/gates/properties/supplyChain/items/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  if (vErrors === null) {
                    vErrors = [err128];
                  } else {
                    vErrors.push(err128);
                  }
                  errors++;
                }
                const len13 = data70.length;
                for (let i13 = 0; i13 < len13; i13++) {
                  if (typeof data70[i13] !== "string") {
                    const err129 = { instancePath: instancePath + "/gates/supplyChain/" + i12 + "/" + i13, schemaPath: "#/properties/gates/properties/supplyChain/items/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err129];
                    } else {
                      vErrors.push(err129);
                    }
                    errors++;
                  }
                }
              } else {
                const err130 = { instancePath: instancePath + "/gates/supplyChain/" + i12, schemaPath: "#/properties/gates/properties/supplyChain/items/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err130];
                } else {
                  vErrors.push(err130);
                }
                errors++;
              }
            }
          } else {
            const err131 = { instancePath: instancePath + "/gates/supplyChain", schemaPath: "#/properties/gates/properties/supplyChain/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err131];
            } else {
              vErrors.push(err131);
            }
            errors++;
          }
        }
        if (data68.seconds !== void 0) {
          let data72 = data68.seconds;
          if (!(typeof data72 == "number" && (!(data72 % 1) && !isNaN(data72)) && isFinite(data72))) {
            const err132 = { instancePath: instancePath + "/gates/seconds", schemaPath: "#/properties/gates/properties/seconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err132];
            } else {
              vErrors.push(err132);
            }
            errors++;
          }
          if (typeof data72 == "number" && isFinite(data72)) {
            if (data72 > 86400 || isNaN(data72)) {
              const err133 = { instancePath: instancePath + "/gates/seconds", schemaPath: "#/properties/gates/properties/seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400" };
              if (vErrors === null) {
                vErrors = [err133];
              } else {
                vErrors.push(err133);
              }
              errors++;
            }
            if (data72 < 1 || isNaN(data72)) {
              const err134 = { instancePath: instancePath + "/gates/seconds", schemaPath: "#/properties/gates/properties/seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err134];
              } else {
                vErrors.push(err134);
              }
              errors++;
            }
          }
        }
      } else {
        const err135 = { instancePath: instancePath + "/gates", schemaPath: "#/properties/gates/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err135];
        } else {
          vErrors.push(err135);
        }
        errors++;
      }
    }
    if (data.rules !== void 0) {
      let data73 = data.rules;
      if (data73 && typeof data73 == "object" && !Array.isArray(data73)) {
        for (const key16 in data73) {
          const _errs186 = errors;
          if (typeof key16 === "string") {
            if (!pattern21.test(key16)) {
              const err136 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z]+(-[a-z]+)*$" }, message: 'must match pattern "^[a-z]+(-[a-z]+)*$"', propertyName: key16 };
              if (vErrors === null) {
                vErrors = [err136];
              } else {
                vErrors.push(err136);
              }
              errors++;
            }
          }
          var valid68 = _errs186 === errors;
          if (!valid68) {
            const err137 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/propertyNames", keyword: "propertyNames", params: { propertyName: key16 }, message: "property name must be valid" };
            if (vErrors === null) {
              vErrors = [err137];
            } else {
              vErrors.push(err137);
            }
            errors++;
          }
        }
        for (const key17 in data73) {
          let data74 = data73[key17];
          if (!(data74 === "critical" || data74 === "high" || data74 === "medium" || data74 === "low" || data74 === "off")) {
            const err138 = { instancePath: instancePath + "/rules/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/severityOrOff/enum", keyword: "enum", params: { allowedValues: schema36.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err138];
            } else {
              vErrors.push(err138);
            }
            errors++;
          }
        }
      } else {
        const err139 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err139];
        } else {
          vErrors.push(err139);
        }
        errors++;
      }
    }
    if (data.failOn !== void 0) {
      let data75 = data.failOn;
      if (!(data75 === "critical" || data75 === "high" || data75 === "medium" || data75 === "low")) {
        const err140 = { instancePath: instancePath + "/failOn", schemaPath: "#/properties/failOn/enum", keyword: "enum", params: { allowedValues: schema11.properties.failOn.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err140];
        } else {
          vErrors.push(err140);
        }
        errors++;
      }
    }
    if (data.defaultBranch !== void 0) {
      let data76 = data.defaultBranch;
      if (typeof data76 !== "string" && data76 !== null) {
        const err141 = { instancePath: instancePath + "/defaultBranch", schemaPath: "#/properties/defaultBranch/type", keyword: "type", params: { type: schema11.properties.defaultBranch.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err141];
        } else {
          vErrors.push(err141);
        }
        errors++;
      }
      if (typeof data76 === "string") {
        if (!pattern22.test(data76)) {
          const err142 = { instancePath: instancePath + "/defaultBranch", schemaPath: "#/properties/defaultBranch/pattern", keyword: "pattern", params: { pattern: "^[^-\\s][^\\s]*$" }, message: 'must match pattern "^[^-\\s][^\\s]*$"' };
          if (vErrors === null) {
            vErrors = [err142];
          } else {
            vErrors.push(err142);
          }
          errors++;
        }
      }
    }
  } else {
    const err143 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err143];
    } else {
      vErrors.push(err143);
    }
    errors++;
  }
  validate10.errors = vErrors;
  return errors === 0;
}
var validate_packet = validate11;
var schema37 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "urn:countersign:schema:packet", "title": "A complete task packet", "description": "What `countersign parse` prints for a packet that is complete: types, patterns, vocabularies and how many entries a list has. The counts and the risk tiers are the defaults of `limits` in the configuration.", "type": "object", "additionalProperties": false, "required": ["path", "id", "status", "riskTier", "riskJustification", "scope", "inScopePaths", "outOfScope", "testPlan", "doneMeans", "rollbackHint", "filesToOpen", "searchTerms", "runCommands", "riskMap", "specAnchors", "signature", "signatureRaw", "blockedBy", "blocks", "effort", "variantOf", "duplicates"], "properties": { "path": { "$ref": "#/definitions/text" }, "id": { "$ref": "#/definitions/id" }, "status": { "enum": ["READY_FOR_DEV", "IN_PROGRESS", "BLOCKED", "DONE", "VALIDATED", "FAILED", "GAP", "SUPERSEDED", "STUB", "DRAFT"] }, "riskTier": { "enum": ["LOW", "MEDIUM", "HIGH"] }, "riskJustification": { "$ref": "#/definitions/text" }, "scope": { "$ref": "#/definitions/text" }, "inScopePaths": { "type": "array", "items": { "description": "One file, from the root of the repository.", "type": "string", "pattern": "^(?!/|\\.{1,2}/)[^*?]*[^*?/]$" }, "minItems": 5, "maxItems": 20, "uniqueItems": true }, "outOfScope": { "type": "array", "items": { "$ref": "#/definitions/text" }, "minItems": 3, "maxItems": 8 }, "testPlan": { "type": "array", "items": { "$ref": "#/definitions/text" }, "minItems": 2, "maxItems": 6, "contains": { "type": "string", "pattern": "^just post-work(\\s|$)" } }, "doneMeans": { "type": "array", "items": { "$ref": "#/definitions/text" }, "minItems": 3, "maxItems": 8 }, "rollbackHint": { "$ref": "#/definitions/text" }, "filesToOpen": { "type": "array", "items": { "$ref": "#/definitions/text" }, "minItems": 5, "maxItems": 15 }, "searchTerms": { "type": "array", "items": { "$ref": "#/definitions/text" }, "minItems": 10, "maxItems": 20 }, "runCommands": { "type": "array", "items": { "$ref": "#/definitions/text" }, "minItems": 1 }, "riskMap": { "type": "array", "items": { "$ref": "#/definitions/text" }, "minItems": 3, "maxItems": 8 }, "specAnchors": { "type": "array", "minItems": 1, "items": { "type": "object", "additionalProperties": false, "required": ["section", "spec"], "properties": { "section": { "type": "string", "pattern": "^§*[A-Z]?[0-9]+(\\.[0-9]+)*[A-Z]?$" }, "spec": { "description": "The spec file, where the anchor names one.", "type": ["string", "null"] } } } }, "signature": { "description": "Null until the user has signed.", "type": ["string", "null"], "pattern": "^[A-Za-z][A-Za-z_-]*[0-9]{12}$" }, "signatureRaw": { "type": ["string", "null"] }, "blockedBy": { "type": "array", "items": { "$ref": "#/definitions/id" } }, "blocks": { "type": "array", "items": { "$ref": "#/definitions/id" } }, "effort": { "$ref": "#/definitions/text" }, "variantOf": { "anyOf": [{ "$ref": "#/definitions/id" }, { "type": "null" }] }, "duplicates": { "description": "Fields that are written again with another value; a good packet has none.", "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["field", "line", "first"], "properties": { "field": { "type": "string", "pattern": "^[A-Z]+(_[A-Z]+)*$" }, "line": { "type": "integer", "minimum": 1 }, "first": { "type": "integer", "minimum": 1 } } }, "maxItems": 0 } }, "definitions": { "id": { "type": "string", "pattern": "^WP-[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?$" }, "text": { "type": "string", "pattern": "\\S" } } };
var pattern24 = new RegExp("^WP-[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?$", "u");
var pattern27 = new RegExp("^(?!/|\\.{1,2}/)[^*?]*[^*?/]$", "u");
var pattern30 = new RegExp("^just post-work(\\s|$)", "u");
var pattern37 = new RegExp("^§*[A-Z]?[0-9]+(\\.[0-9]+)*[A-Z]?$", "u");
var pattern38 = new RegExp("^[A-Za-z][A-Za-z_-]*[0-9]{12}$", "u");
var pattern43 = new RegExp("^[A-Z]+(_[A-Z]+)*$", "u");
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.path === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.id === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.status === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.riskTier === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "riskTier" }, message: "must have required property 'riskTier'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.riskJustification === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "riskJustification" }, message: "must have required property 'riskJustification'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.scope === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scope" }, message: "must have required property 'scope'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.inScopePaths === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "inScopePaths" }, message: "must have required property 'inScopePaths'" };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.outOfScope === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "outOfScope" }, message: "must have required property 'outOfScope'" };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.testPlan === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "testPlan" }, message: "must have required property 'testPlan'" };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.doneMeans === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "doneMeans" }, message: "must have required property 'doneMeans'" };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.rollbackHint === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rollbackHint" }, message: "must have required property 'rollbackHint'" };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.filesToOpen === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "filesToOpen" }, message: "must have required property 'filesToOpen'" };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    if (data.searchTerms === void 0) {
      const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "searchTerms" }, message: "must have required property 'searchTerms'" };
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        vErrors.push(err12);
      }
      errors++;
    }
    if (data.runCommands === void 0) {
      const err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "runCommands" }, message: "must have required property 'runCommands'" };
      if (vErrors === null) {
        vErrors = [err13];
      } else {
        vErrors.push(err13);
      }
      errors++;
    }
    if (data.riskMap === void 0) {
      const err14 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "riskMap" }, message: "must have required property 'riskMap'" };
      if (vErrors === null) {
        vErrors = [err14];
      } else {
        vErrors.push(err14);
      }
      errors++;
    }
    if (data.specAnchors === void 0) {
      const err15 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "specAnchors" }, message: "must have required property 'specAnchors'" };
      if (vErrors === null) {
        vErrors = [err15];
      } else {
        vErrors.push(err15);
      }
      errors++;
    }
    if (data.signature === void 0) {
      const err16 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "signature" }, message: "must have required property 'signature'" };
      if (vErrors === null) {
        vErrors = [err16];
      } else {
        vErrors.push(err16);
      }
      errors++;
    }
    if (data.signatureRaw === void 0) {
      const err17 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "signatureRaw" }, message: "must have required property 'signatureRaw'" };
      if (vErrors === null) {
        vErrors = [err17];
      } else {
        vErrors.push(err17);
      }
      errors++;
    }
    if (data.blockedBy === void 0) {
      const err18 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "blockedBy" }, message: "must have required property 'blockedBy'" };
      if (vErrors === null) {
        vErrors = [err18];
      } else {
        vErrors.push(err18);
      }
      errors++;
    }
    if (data.blocks === void 0) {
      const err19 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "blocks" }, message: "must have required property 'blocks'" };
      if (vErrors === null) {
        vErrors = [err19];
      } else {
        vErrors.push(err19);
      }
      errors++;
    }
    if (data.effort === void 0) {
      const err20 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "effort" }, message: "must have required property 'effort'" };
      if (vErrors === null) {
        vErrors = [err20];
      } else {
        vErrors.push(err20);
      }
      errors++;
    }
    if (data.variantOf === void 0) {
      const err21 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "variantOf" }, message: "must have required property 'variantOf'" };
      if (vErrors === null) {
        vErrors = [err21];
      } else {
        vErrors.push(err21);
      }
      errors++;
    }
    if (data.duplicates === void 0) {
      const err22 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "duplicates" }, message: "must have required property 'duplicates'" };
      if (vErrors === null) {
        vErrors = [err22];
      } else {
        vErrors.push(err22);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema37.properties, key0)) {
        const err23 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.path !== void 0) {
      let data0 = data.path;
      if (typeof data0 === "string") {
        if (!pattern11.test(data0)) {
          const err24 = { instancePath: instancePath + "/path", schemaPath: "#/definitions/text/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
      } else {
        const err25 = { instancePath: instancePath + "/path", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data1 = data.id;
      if (typeof data1 === "string") {
        if (!pattern24.test(data1)) {
          const err26 = { instancePath: instancePath + "/id", schemaPath: "#/definitions/id/pattern", keyword: "pattern", params: { pattern: "^WP-[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?$" }, message: 'must match pattern "^WP-[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?$"' };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
      } else {
        const err27 = { instancePath: instancePath + "/id", schemaPath: "#/definitions/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data2 = data.status;
      if (!(data2 === "READY_FOR_DEV" || data2 === "IN_PROGRESS" || data2 === "BLOCKED" || data2 === "DONE" || data2 === "VALIDATED" || data2 === "FAILED" || data2 === "GAP" || data2 === "SUPERSEDED" || data2 === "STUB" || data2 === "DRAFT")) {
        const err28 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema37.properties.status.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.riskTier !== void 0) {
      let data3 = data.riskTier;
      if (!(data3 === "LOW" || data3 === "MEDIUM" || data3 === "HIGH")) {
        const err29 = { instancePath: instancePath + "/riskTier", schemaPath: "#/properties/riskTier/enum", keyword: "enum", params: { allowedValues: schema37.properties.riskTier.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.riskJustification !== void 0) {
      let data4 = data.riskJustification;
      if (typeof data4 === "string") {
        if (!pattern11.test(data4)) {
          const err30 = { instancePath: instancePath + "/riskJustification", schemaPath: "#/definitions/text/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
      } else {
        const err31 = { instancePath: instancePath + "/riskJustification", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.scope !== void 0) {
      let data5 = data.scope;
      if (typeof data5 === "string") {
        if (!pattern11.test(data5)) {
          const err32 = { instancePath: instancePath + "/scope", schemaPath: "#/definitions/text/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
      } else {
        const err33 = { instancePath: instancePath + "/scope", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
    if (data.inScopePaths !== void 0) {
      let data6 = data.inScopePaths;
      if (Array.isArray(data6)) {
        if (data6.length > 20) {
          const err34 = { instancePath: instancePath + "/inScopePaths", schemaPath: "#/properties/inScopePaths/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items" };
          if (vErrors === null) {
            vErrors = [err34];
          } else {
            vErrors.push(err34);
          }
          errors++;
        }
        if (data6.length < 5) {
          const err35 = { instancePath: instancePath + "/inScopePaths", schemaPath: "#/properties/inScopePaths/minItems", keyword: "minItems", params: { limit: 5 }, message: "must NOT have fewer than 5 items" };
          if (vErrors === null) {
            vErrors = [err35];
          } else {
            vErrors.push(err35);
          }
          errors++;
        }
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data7 = data6[i0];
          if (typeof data7 === "string") {
            if (!pattern27.test(data7)) {
              const err36 = { instancePath: instancePath + "/inScopePaths/" + i0, schemaPath: "#/properties/inScopePaths/items/pattern", keyword: "pattern", params: { pattern: "^(?!/|\\.{1,2}/)[^*?]*[^*?/]$" }, message: 'must match pattern "^(?!/|\\.{1,2}/)[^*?]*[^*?/]$"' };
              if (vErrors === null) {
                vErrors = [err36];
              } else {
                vErrors.push(err36);
              }
              errors++;
            }
          } else {
            const err37 = { instancePath: instancePath + "/inScopePaths/" + i0, schemaPath: "#/properties/inScopePaths/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
        let i1 = data6.length;
        let j0;
        if (i1 > 1) {
          const indices0 = {};
          for (; i1--; ) {
            let item0 = data6[i1];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              const err38 = { instancePath: instancePath + "/inScopePaths", schemaPath: "#/properties/inScopePaths/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" };
              if (vErrors === null) {
                vErrors = [err38];
              } else {
                vErrors.push(err38);
              }
              errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      } else {
        const err39 = { instancePath: instancePath + "/inScopePaths", schemaPath: "#/properties/inScopePaths/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
    }
    if (data.outOfScope !== void 0) {
      let data8 = data.outOfScope;
      if (Array.isArray(data8)) {
        if (data8.length > 8) {
          const err40 = { instancePath: instancePath + "/outOfScope", schemaPath: "#/properties/outOfScope/maxItems", keyword: "maxItems", params: { limit: 8 }, message: "must NOT have more than 8 items" };
          if (vErrors === null) {
            vErrors = [err40];
          } else {
            vErrors.push(err40);
          }
          errors++;
        }
        if (data8.length < 3) {
          const err41 = { instancePath: instancePath + "/outOfScope", schemaPath: "#/properties/outOfScope/minItems", keyword: "minItems", params: { limit: 3 }, message: "must NOT have fewer than 3 items" };
          if (vErrors === null) {
            vErrors = [err41];
          } else {
            vErrors.push(err41);
          }
          errors++;
        }
        const len1 = data8.length;
        for (let i2 = 0; i2 < len1; i2++) {
          let data9 = data8[i2];
          if (typeof data9 === "string") {
            if (!pattern11.test(data9)) {
              const err42 = { instancePath: instancePath + "/outOfScope/" + i2, schemaPath: "#/definitions/text/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' };
              if (vErrors === null) {
                vErrors = [err42];
              } else {
                vErrors.push(err42);
              }
              errors++;
            }
          } else {
            const err43 = { instancePath: instancePath + "/outOfScope/" + i2, schemaPath: "#/definitions/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
        }
      } else {
        const err44 = { instancePath: instancePath + "/outOfScope", schemaPath: "#/properties/outOfScope/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err44];
        } else {
          vErrors.push(err44);
        }
        errors++;
      }
    }
    if (data.testPlan !== void 0) {
      let data10 = data.testPlan;
      if (Array.isArray(data10)) {
        if (data10.length > 6) {
          const err45 = { instancePath: instancePath + "/testPlan", schemaPath: "#/properties/testPlan/maxItems", keyword: "maxItems", params: { limit: 6 }, message: "must NOT have more than 6 items" };
          if (vErrors === null) {
            vErrors = [err45];
          } else {
            vErrors.push(err45);
          }
          errors++;
        }
        if (data10.length < 2) {
          const err46 = { instancePath: instancePath + "/testPlan", schemaPath: "#/properties/testPlan/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
          if (vErrors === null) {
            vErrors = [err46];
          } else {
            vErrors.push(err46);
          }
          errors++;
        }
        const len2 = data10.length;
        for (let i3 = 0; i3 < len2; i3++) {
          let data11 = data10[i3];
          if (typeof data11 === "string") {
            if (!pattern11.test(data11)) {
              const err47 = { instancePath: instancePath + "/testPlan/" + i3, schemaPath: "#/definitions/text/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' };
              if (vErrors === null) {
                vErrors = [err47];
              } else {
                vErrors.push(err47);
              }
              errors++;
            }
          } else {
            const err48 = { instancePath: instancePath + "/testPlan/" + i3, schemaPath: "#/definitions/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err48];
            } else {
              vErrors.push(err48);
            }
            errors++;
          }
        }
        const _errs30 = errors;
        const len3 = data10.length;
        for (let i4 = 0; i4 < len3; i4++) {
          let data12 = data10[i4];
          const _errs31 = errors;
          if (typeof data12 === "string") {
            if (!pattern30.test(data12)) {
              const err49 = { instancePath: instancePath + "/testPlan/" + i4, schemaPath: "#/properties/testPlan/contains/pattern", keyword: "pattern", params: { pattern: "^just post-work(\\s|$)" }, message: 'must match pattern "^just post-work(\\s|$)"' };
              if (vErrors === null) {
                vErrors = [err49];
              } else {
                vErrors.push(err49);
              }
              errors++;
            }
          } else {
            const err50 = { instancePath: instancePath + "/testPlan/" + i4, schemaPath: "#/properties/testPlan/contains/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err50];
            } else {
              vErrors.push(err50);
            }
            errors++;
          }
          var valid14 = _errs31 === errors;
          if (valid14) {
            break;
          }
        }
        if (!valid14) {
          const err51 = { instancePath: instancePath + "/testPlan", schemaPath: "#/properties/testPlan/contains", keyword: "contains", params: { minContains: 1 }, message: "must contain at least 1 valid item(s)" };
          if (vErrors === null) {
            vErrors = [err51];
          } else {
            vErrors.push(err51);
          }
          errors++;
        } else {
          errors = _errs30;
          if (vErrors !== null) {
            if (_errs30) {
              vErrors.length = _errs30;
            } else {
              vErrors = null;
            }
          }
        }
      } else {
        const err52 = { instancePath: instancePath + "/testPlan", schemaPath: "#/properties/testPlan/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err52];
        } else {
          vErrors.push(err52);
        }
        errors++;
      }
    }
    if (data.doneMeans !== void 0) {
      let data13 = data.doneMeans;
      if (Array.isArray(data13)) {
        if (data13.length > 8) {
          const err53 = { instancePath: instancePath + "/doneMeans", schemaPath: "#/properties/doneMeans/maxItems", keyword: "maxItems", params: { limit: 8 }, message: "must NOT have more than 8 items" };
          if (vErrors === null) {
            vErrors = [err53];
          } else {
            vErrors.push(err53);
          }
          errors++;
        }
        if (data13.length < 3) {
          const err54 = { instancePath: instancePath + "/doneMeans", schemaPath: "#/properties/doneMeans/minItems", keyword: "minItems", params: { limit: 3 }, message: "must NOT have fewer than 3 items" };
          if (vErrors === null) {
            vErrors = [err54];
          } else {
            vErrors.push(err54);
          }
          errors++;
        }
        const len4 = data13.length;
        for (let i5 = 0; i5 < len4; i5++) {
          let data14 = data13[i5];
          if (typeof data14 === "string") {
            if (!pattern11.test(data14)) {
              const err55 = { instancePath: instancePath + "/doneMeans/" + i5, schemaPath: "#/definitions/text/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' };
              if (vErrors === null) {
                vErrors = [err55];
              } else {
                vErrors.push(err55);
              }
              errors++;
            }
          } else {
            const err56 = { instancePath: instancePath + "/doneMeans/" + i5, schemaPath: "#/definitions/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err56];
            } else {
              vErrors.push(err56);
            }
            errors++;
          }
        }
      } else {
        const err57 = { instancePath: instancePath + "/doneMeans", schemaPath: "#/properties/doneMeans/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err57];
        } else {
          vErrors.push(err57);
        }
        errors++;
      }
    }
    if (data.rollbackHint !== void 0) {
      let data15 = data.rollbackHint;
      if (typeof data15 === "string") {
        if (!pattern11.test(data15)) {
          const err58 = { instancePath: instancePath + "/rollbackHint", schemaPath: "#/definitions/text/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' };
          if (vErrors === null) {
            vErrors = [err58];
          } else {
            vErrors.push(err58);
          }
          errors++;
        }
      } else {
        const err59 = { instancePath: instancePath + "/rollbackHint", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err59];
        } else {
          vErrors.push(err59);
        }
        errors++;
      }
    }
    if (data.filesToOpen !== void 0) {
      let data16 = data.filesToOpen;
      if (Array.isArray(data16)) {
        if (data16.length > 15) {
          const err60 = { instancePath: instancePath + "/filesToOpen", schemaPath: "#/properties/filesToOpen/maxItems", keyword: "maxItems", params: { limit: 15 }, message: "must NOT have more than 15 items" };
          if (vErrors === null) {
            vErrors = [err60];
          } else {
            vErrors.push(err60);
          }
          errors++;
        }
        if (data16.length < 5) {
          const err61 = { instancePath: instancePath + "/filesToOpen", schemaPath: "#/properties/filesToOpen/minItems", keyword: "minItems", params: { limit: 5 }, message: "must NOT have fewer than 5 items" };
          if (vErrors === null) {
            vErrors = [err61];
          } else {
            vErrors.push(err61);
          }
          errors++;
        }
        const len5 = data16.length;
        for (let i6 = 0; i6 < len5; i6++) {
          let data17 = data16[i6];
          if (typeof data17 === "string") {
            if (!pattern11.test(data17)) {
              const err62 = { instancePath: instancePath + "/filesToOpen/" + i6, schemaPath: "#/definitions/text/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' };
              if (vErrors === null) {
                vErrors = [err62];
              } else {
                vErrors.push(err62);
              }
              errors++;
            }
          } else {
            const err63 = { instancePath: instancePath + "/filesToOpen/" + i6, schemaPath: "#/definitions/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err63];
            } else {
              vErrors.push(err63);
            }
            errors++;
          }
        }
      } else {
        const err64 = { instancePath: instancePath + "/filesToOpen", schemaPath: "#/properties/filesToOpen/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err64];
        } else {
          vErrors.push(err64);
        }
        errors++;
      }
    }
    if (data.searchTerms !== void 0) {
      let data18 = data.searchTerms;
      if (Array.isArray(data18)) {
        if (data18.length > 20) {
          const err65 = { instancePath: instancePath + "/searchTerms", schemaPath: "#/properties/searchTerms/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items" };
          if (vErrors === null) {
            vErrors = [err65];
          } else {
            vErrors.push(err65);
          }
          errors++;
        }
        if (data18.length < 10) {
          const err66 = { instancePath: instancePath + "/searchTerms", schemaPath: "#/properties/searchTerms/minItems", keyword: "minItems", params: { limit: 10 }, message: "must NOT have fewer than 10 items" };
          if (vErrors === null) {
            vErrors = [err66];
          } else {
            vErrors.push(err66);
          }
          errors++;
        }
        const len6 = data18.length;
        for (let i7 = 0; i7 < len6; i7++) {
          let data19 = data18[i7];
          if (typeof data19 === "string") {
            if (!pattern11.test(data19)) {
              const err67 = { instancePath: instancePath + "/searchTerms/" + i7, schemaPath: "#/definitions/text/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' };
              if (vErrors === null) {
                vErrors = [err67];
              } else {
                vErrors.push(err67);
              }
              errors++;
            }
          } else {
            const err68 = { instancePath: instancePath + "/searchTerms/" + i7, schemaPath: "#/definitions/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err68];
            } else {
              vErrors.push(err68);
            }
            errors++;
          }
        }
      } else {
        const err69 = { instancePath: instancePath + "/searchTerms", schemaPath: "#/properties/searchTerms/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err69];
        } else {
          vErrors.push(err69);
        }
        errors++;
      }
    }
    if (data.runCommands !== void 0) {
      let data20 = data.runCommands;
      if (Array.isArray(data20)) {
        if (data20.length < 1) {
          const err70 = { instancePath: instancePath + "/runCommands", schemaPath: "#/properties/runCommands/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err70];
          } else {
            vErrors.push(err70);
          }
          errors++;
        }
        const len7 = data20.length;
        for (let i8 = 0; i8 < len7; i8++) {
          let data21 = data20[i8];
          if (typeof data21 === "string") {
            if (!pattern11.test(data21)) {
              const err71 = { instancePath: instancePath + "/runCommands/" + i8, schemaPath: "#/definitions/text/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' };
              if (vErrors === null) {
                vErrors = [err71];
              } else {
                vErrors.push(err71);
              }
              errors++;
            }
          } else {
            const err72 = { instancePath: instancePath + "/runCommands/" + i8, schemaPath: "#/definitions/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err72];
            } else {
              vErrors.push(err72);
            }
            errors++;
          }
        }
      } else {
        const err73 = { instancePath: instancePath + "/runCommands", schemaPath: "#/properties/runCommands/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err73];
        } else {
          vErrors.push(err73);
        }
        errors++;
      }
    }
    if (data.riskMap !== void 0) {
      let data22 = data.riskMap;
      if (Array.isArray(data22)) {
        if (data22.length > 8) {
          const err74 = { instancePath: instancePath + "/riskMap", schemaPath: "#/properties/riskMap/maxItems", keyword: "maxItems", params: { limit: 8 }, message: "must NOT have more than 8 items" };
          if (vErrors === null) {
            vErrors = [err74];
          } else {
            vErrors.push(err74);
          }
          errors++;
        }
        if (data22.length < 3) {
          const err75 = { instancePath: instancePath + "/riskMap", schemaPath: "#/properties/riskMap/minItems", keyword: "minItems", params: { limit: 3 }, message: "must NOT have fewer than 3 items" };
          if (vErrors === null) {
            vErrors = [err75];
          } else {
            vErrors.push(err75);
          }
          errors++;
        }
        const len8 = data22.length;
        for (let i9 = 0; i9 < len8; i9++) {
          let data23 = data22[i9];
          if (typeof data23 === "string") {
            if (!pattern11.test(data23)) {
              const err76 = { instancePath: instancePath + "/riskMap/" + i9, schemaPath: "#/definitions/text/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' };
              if (vErrors === null) {
                vErrors = [err76];
              } else {
                vErrors.push(err76);
              }
              errors++;
            }
          } else {
            const err77 = { instancePath: instancePath + "/riskMap/" + i9, schemaPath: "#/definitions/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err77];
            } else {
              vErrors.push(err77);
            }
            errors++;
          }
        }
      } else {
        const err78 = { instancePath: instancePath + "/riskMap", schemaPath: "#/properties/riskMap/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err78];
        } else {
          vErrors.push(err78);
        }
        errors++;
      }
    }
    if (data.specAnchors !== void 0) {
      let data24 = data.specAnchors;
      if (Array.isArray(data24)) {
        if (data24.length < 1) {
          const err79 = { instancePath: instancePath + "/specAnchors", schemaPath: "#/properties/specAnchors/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err79];
          } else {
            vErrors.push(err79);
          }
          errors++;
        }
        const len9 = data24.length;
        for (let i10 = 0; i10 < len9; i10++) {
          let data25 = data24[i10];
          if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
            if (data25.section === void 0) {
              const err80 = { instancePath: instancePath + "/specAnchors/" + i10, schemaPath: "#/properties/specAnchors/items/required", keyword: "required", params: { missingProperty: "section" }, message: "must have required property 'section'" };
              if (vErrors === null) {
                vErrors = [err80];
              } else {
                vErrors.push(err80);
              }
              errors++;
            }
            if (data25.spec === void 0) {
              const err81 = { instancePath: instancePath + "/specAnchors/" + i10, schemaPath: "#/properties/specAnchors/items/required", keyword: "required", params: { missingProperty: "spec" }, message: "must have required property 'spec'" };
              if (vErrors === null) {
                vErrors = [err81];
              } else {
                vErrors.push(err81);
              }
              errors++;
            }
            for (const key1 in data25) {
              if (!(key1 === "section" || key1 === "spec")) {
                const err82 = { instancePath: instancePath + "/specAnchors/" + i10, schemaPath: "#/properties/specAnchors/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err82];
                } else {
                  vErrors.push(err82);
                }
                errors++;
              }
            }
            if (data25.section !== void 0) {
              let data26 = data25.section;
              if (typeof data26 === "string") {
                if (!pattern37.test(data26)) {
                  const err83 = { instancePath: instancePath + "/specAnchors/" + i10 + "/section", schemaPath: "#/properties/specAnchors/items/properties/section/pattern", keyword: "pattern", params: { pattern: "^§*[A-Z]?[0-9]+(\\.[0-9]+)*[A-Z]?$" }, message: 'must match pattern "^§*[A-Z]?[0-9]+(\\.[0-9]+)*[A-Z]?$"' };
                  if (vErrors === null) {
                    vErrors = [err83];
                  } else {
                    vErrors.push(err83);
                  }
                  errors++;
                }
              } else {
                const err84 = { instancePath: instancePath + "/specAnchors/" + i10 + "/section", schemaPath: "#/properties/specAnchors/items/properties/section/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err84];
                } else {
                  vErrors.push(err84);
                }
                errors++;
              }
            }
            if (data25.spec !== void 0) {
              let data27 = data25.spec;
              if (typeof data27 !== "string" && data27 !== null) {
                const err85 = { instancePath: instancePath + "/specAnchors/" + i10 + "/spec", schemaPath: "#/properties/specAnchors/items/properties/spec/type", keyword: "type", params: { type: schema37.properties.specAnchors.items.properties.spec.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err85];
                } else {
                  vErrors.push(err85);
                }
                errors++;
              }
            }
          } else {
            const err86 = { instancePath: instancePath + "/specAnchors/" + i10, schemaPath: "#/properties/specAnchors/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err86];
            } else {
              vErrors.push(err86);
            }
            errors++;
          }
        }
      } else {
        const err87 = { instancePath: instancePath + "/specAnchors", schemaPath: "#/properties/specAnchors/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err87];
        } else {
          vErrors.push(err87);
        }
        errors++;
      }
    }
    if (data.signature !== void 0) {
      let data28 = data.signature;
      if (typeof data28 !== "string" && data28 !== null) {
        const err88 = { instancePath: instancePath + "/signature", schemaPath: "#/properties/signature/type", keyword: "type", params: { type: schema37.properties.signature.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err88];
        } else {
          vErrors.push(err88);
        }
        errors++;
      }
      if (typeof data28 === "string") {
        if (!pattern38.test(data28)) {
          const err89 = { instancePath: instancePath + "/signature", schemaPath: "#/properties/signature/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z_-]*[0-9]{12}$" }, message: 'must match pattern "^[A-Za-z][A-Za-z_-]*[0-9]{12}$"' };
          if (vErrors === null) {
            vErrors = [err89];
          } else {
            vErrors.push(err89);
          }
          errors++;
        }
      }
    }
    if (data.signatureRaw !== void 0) {
      let data29 = data.signatureRaw;
      if (typeof data29 !== "string" && data29 !== null) {
        const err90 = { instancePath: instancePath + "/signatureRaw", schemaPath: "#/properties/signatureRaw/type", keyword: "type", params: { type: schema37.properties.signatureRaw.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err90];
        } else {
          vErrors.push(err90);
        }
        errors++;
      }
    }
    if (data.blockedBy !== void 0) {
      let data30 = data.blockedBy;
      if (Array.isArray(data30)) {
        const len10 = data30.length;
        for (let i11 = 0; i11 < len10; i11++) {
          let data31 = data30[i11];
          if (typeof data31 === "string") {
            if (!pattern24.test(data31)) {
              const err91 = { instancePath: instancePath + "/blockedBy/" + i11, schemaPath: "#/definitions/id/pattern", keyword: "pattern", params: { pattern: "^WP-[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?$" }, message: 'must match pattern "^WP-[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?$"' };
              if (vErrors === null) {
                vErrors = [err91];
              } else {
                vErrors.push(err91);
              }
              errors++;
            }
          } else {
            const err92 = { instancePath: instancePath + "/blockedBy/" + i11, schemaPath: "#/definitions/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err92];
            } else {
              vErrors.push(err92);
            }
            errors++;
          }
        }
      } else {
        const err93 = { instancePath: instancePath + "/blockedBy", schemaPath: "#/properties/blockedBy/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err93];
        } else {
          vErrors.push(err93);
        }
        errors++;
      }
    }
    if (data.blocks !== void 0) {
      let data32 = data.blocks;
      if (Array.isArray(data32)) {
        const len11 = data32.length;
        for (let i12 = 0; i12 < len11; i12++) {
          let data33 = data32[i12];
          if (typeof data33 === "string") {
            if (!pattern24.test(data33)) {
              const err94 = { instancePath: instancePath + "/blocks/" + i12, schemaPath: "#/definitions/id/pattern", keyword: "pattern", params: { pattern: "^WP-[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?$" }, message: 'must match pattern "^WP-[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?$"' };
              if (vErrors === null) {
                vErrors = [err94];
              } else {
                vErrors.push(err94);
              }
              errors++;
            }
          } else {
            const err95 = { instancePath: instancePath + "/blocks/" + i12, schemaPath: "#/definitions/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err95];
            } else {
              vErrors.push(err95);
            }
            errors++;
          }
        }
      } else {
        const err96 = { instancePath: instancePath + "/blocks", schemaPath: "#/properties/blocks/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err96];
        } else {
          vErrors.push(err96);
        }
        errors++;
      }
    }
    if (data.effort !== void 0) {
      let data34 = data.effort;
      if (typeof data34 === "string") {
        if (!pattern11.test(data34)) {
          const err97 = { instancePath: instancePath + "/effort", schemaPath: "#/definitions/text/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' };
          if (vErrors === null) {
            vErrors = [err97];
          } else {
            vErrors.push(err97);
          }
          errors++;
        }
      } else {
        const err98 = { instancePath: instancePath + "/effort", schemaPath: "#/definitions/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err98];
        } else {
          vErrors.push(err98);
        }
        errors++;
      }
    }
    if (data.variantOf !== void 0) {
      let data35 = data.variantOf;
      const _errs88 = errors;
      let valid41 = false;
      const _errs89 = errors;
      if (typeof data35 === "string") {
        if (!pattern24.test(data35)) {
          const err99 = { instancePath: instancePath + "/variantOf", schemaPath: "#/definitions/id/pattern", keyword: "pattern", params: { pattern: "^WP-[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?$" }, message: 'must match pattern "^WP-[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?$"' };
          if (vErrors === null) {
            vErrors = [err99];
          } else {
            vErrors.push(err99);
          }
          errors++;
        }
      } else {
        const err100 = { instancePath: instancePath + "/variantOf", schemaPath: "#/definitions/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err100];
        } else {
          vErrors.push(err100);
        }
        errors++;
      }
      var _valid0 = _errs89 === errors;
      valid41 = valid41 || _valid0;
      if (!valid41) {
        const _errs92 = errors;
        if (data35 !== null) {
          const err101 = { instancePath: instancePath + "/variantOf", schemaPath: "#/properties/variantOf/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          if (vErrors === null) {
            vErrors = [err101];
          } else {
            vErrors.push(err101);
          }
          errors++;
        }
        var _valid0 = _errs92 === errors;
        valid41 = valid41 || _valid0;
      }
      if (!valid41) {
        const err102 = { instancePath: instancePath + "/variantOf", schemaPath: "#/properties/variantOf/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err102];
        } else {
          vErrors.push(err102);
        }
        errors++;
      } else {
        errors = _errs88;
        if (vErrors !== null) {
          if (_errs88) {
            vErrors.length = _errs88;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.duplicates !== void 0) {
      let data36 = data.duplicates;
      if (Array.isArray(data36)) {
        if (data36.length > 0) {
          const err103 = { instancePath: instancePath + "/duplicates", schemaPath: "#/properties/duplicates/maxItems", keyword: "maxItems", params: { limit: 0 }, message: "must NOT have more than 0 items" };
          if (vErrors === null) {
            vErrors = [err103];
          } else {
            vErrors.push(err103);
          }
          errors++;
        }
        const len12 = data36.length;
        for (let i13 = 0; i13 < len12; i13++) {
          let data37 = data36[i13];
          if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
            if (data37.field === void 0) {
              const err104 = { instancePath: instancePath + "/duplicates/" + i13, schemaPath: "#/properties/duplicates/items/required", keyword: "required", params: { missingProperty: "field" }, message: "must have required property 'field'" };
              if (vErrors === null) {
                vErrors = [err104];
              } else {
                vErrors.push(err104);
              }
              errors++;
            }
            if (data37.line === void 0) {
              const err105 = { instancePath: instancePath + "/duplicates/" + i13, schemaPath: "#/properties/duplicates/items/required", keyword: "required", params: { missingProperty: "line" }, message: "must have required property 'line'" };
              if (vErrors === null) {
                vErrors = [err105];
              } else {
                vErrors.push(err105);
              }
              errors++;
            }
            if (data37.first === void 0) {
              const err106 = { instancePath: instancePath + "/duplicates/" + i13, schemaPath: "#/properties/duplicates/items/required", keyword: "required", params: { missingProperty: "first" }, message: "must have required property 'first'" };
              if (vErrors === null) {
                vErrors = [err106];
              } else {
                vErrors.push(err106);
              }
              errors++;
            }
            for (const key2 in data37) {
              if (!(key2 === "field" || key2 === "line" || key2 === "first")) {
                const err107 = { instancePath: instancePath + "/duplicates/" + i13, schemaPath: "#/properties/duplicates/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err107];
                } else {
                  vErrors.push(err107);
                }
                errors++;
              }
            }
            if (data37.field !== void 0) {
              let data38 = data37.field;
              if (typeof data38 === "string") {
                if (!pattern43.test(data38)) {
                  const err108 = { instancePath: instancePath + "/duplicates/" + i13 + "/field", schemaPath: "#/properties/duplicates/items/properties/field/pattern", keyword: "pattern", params: { pattern: "^[A-Z]+(_[A-Z]+)*$" }, message: 'must match pattern "^[A-Z]+(_[A-Z]+)*$"' };
                  if (vErrors === null) {
                    vErrors = [err108];
                  } else {
                    vErrors.push(err108);
                  }
                  errors++;
                }
              } else {
                const err109 = { instancePath: instancePath + "/duplicates/" + i13 + "/field", schemaPath: "#/properties/duplicates/items/properties/field/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err109];
                } else {
                  vErrors.push(err109);
                }
                errors++;
              }
            }
            if (data37.line !== void 0) {
              let data39 = data37.line;
              if (!(typeof data39 == "number" && (!(data39 % 1) && !isNaN(data39)) && isFinite(data39))) {
                const err110 = { instancePath: instancePath + "/duplicates/" + i13 + "/line", schemaPath: "#/properties/duplicates/items/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err110];
                } else {
                  vErrors.push(err110);
                }
                errors++;
              }
              if (typeof data39 == "number" && isFinite(data39)) {
                if (data39 < 1 || isNaN(data39)) {
                  const err111 = { instancePath: instancePath + "/duplicates/" + i13 + "/line", schemaPath: "#/properties/duplicates/items/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  if (vErrors === null) {
                    vErrors = [err111];
                  } else {
                    vErrors.push(err111);
                  }
                  errors++;
                }
              }
            }
            if (data37.first !== void 0) {
              let data40 = data37.first;
              if (!(typeof data40 == "number" && (!(data40 % 1) && !isNaN(data40)) && isFinite(data40))) {
                const err112 = { instancePath: instancePath + "/duplicates/" + i13 + "/first", schemaPath: "#/properties/duplicates/items/properties/first/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err112];
                } else {
                  vErrors.push(err112);
                }
                errors++;
              }
              if (typeof data40 == "number" && isFinite(data40)) {
                if (data40 < 1 || isNaN(data40)) {
                  const err113 = { instancePath: instancePath + "/duplicates/" + i13 + "/first", schemaPath: "#/properties/duplicates/items/properties/first/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  if (vErrors === null) {
                    vErrors = [err113];
                  } else {
                    vErrors.push(err113);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err114 = { instancePath: instancePath + "/duplicates/" + i13, schemaPath: "#/properties/duplicates/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err114];
            } else {
              vErrors.push(err114);
            }
            errors++;
          }
        }
      } else {
        const err115 = { instancePath: instancePath + "/duplicates", schemaPath: "#/properties/duplicates/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err115];
        } else {
          vErrors.push(err115);
        }
        errors++;
      }
    }
  } else {
    const err116 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err116];
    } else {
      vErrors.push(err116);
    }
    errors++;
  }
  validate11.errors = vErrors;
  return errors === 0;
}
var validate_report = validate12;
var schema54 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "urn:countersign:schema:report", "title": "The report of a check", "type": "object", "additionalProperties": false, "required": ["schemaVersion", "tool", "mode", "base", "head", "workPackets", "result", "judged", "counts", "findings", "skipped"], "properties": { "schemaVersion": { "const": 1 }, "tool": { "type": "object", "additionalProperties": false, "required": ["name", "version"], "properties": { "name": { "const": "countersign" }, "version": { "type": "string" } } }, "mode": { "enum": ["staged", "range", "all"] }, "base": { "type": ["string", "null"] }, "head": { "type": ["string", "null"] }, "workPackets": { "type": "array", "items": { "type": "string" }, "uniqueItems": true }, "result": { "enum": ["pass", "fail"] }, "judged": { "type": "object", "additionalProperties": false, "required": ["packets", "paths", "rules"], "properties": { "packets": { "$ref": "#/definitions/count" }, "paths": { "$ref": "#/definitions/count" }, "rules": { "$ref": "#/definitions/count" } } }, "counts": { "type": "object", "additionalProperties": false, "required": ["critical", "high", "medium", "low", "waived"], "properties": { "critical": { "$ref": "#/definitions/count" }, "high": { "$ref": "#/definitions/count" }, "medium": { "$ref": "#/definitions/count" }, "low": { "$ref": "#/definitions/count" }, "waived": { "$ref": "#/definitions/count" } } }, "findings": { "type": "array", "items": { "$ref": "#/definitions/finding" } }, "skipped": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["rule", "missing"], "properties": { "rule": { "type": "string" }, "missing": { "type": "array", "items": { "type": "string" }, "minItems": 1 } } } } }, "definitions": { "count": { "type": "integer", "minimum": 0 }, "position": { "type": ["integer", "null"], "minimum": 1 }, "finding": { "type": "object", "additionalProperties": false, "required": ["rule", "severity", "message", "path", "line", "column", "endLine", "endColumn", "workPacket", "waived", "remedy", "url"], "properties": { "rule": { "type": "string", "pattern": "^[a-z]+(-[a-z]+)+$" }, "severity": { "enum": ["critical", "high", "medium", "low"] }, "message": { "type": "string", "minLength": 1 }, "path": { "type": ["string", "null"] }, "line": { "$ref": "#/definitions/position" }, "column": { "$ref": "#/definitions/position" }, "endLine": { "$ref": "#/definitions/position" }, "endColumn": { "$ref": "#/definitions/position" }, "workPacket": { "type": ["string", "null"] }, "waived": { "type": "boolean" }, "remedy": { "type": "string", "minLength": 1 }, "url": { "type": "string" } } } } };
var schema63 = { "type": "object", "additionalProperties": false, "required": ["rule", "severity", "message", "path", "line", "column", "endLine", "endColumn", "workPacket", "waived", "remedy", "url"], "properties": { "rule": { "type": "string", "pattern": "^[a-z]+(-[a-z]+)+$" }, "severity": { "enum": ["critical", "high", "medium", "low"] }, "message": { "type": "string", "minLength": 1 }, "path": { "type": ["string", "null"] }, "line": { "$ref": "#/definitions/position" }, "column": { "$ref": "#/definitions/position" }, "endLine": { "$ref": "#/definitions/position" }, "endColumn": { "$ref": "#/definitions/position" }, "workPacket": { "type": ["string", "null"] }, "waived": { "type": "boolean" }, "remedy": { "type": "string", "minLength": 1 }, "url": { "type": "string" } } };
var schema64 = { "type": ["integer", "null"], "minimum": 1 };
var func7 = require_ucs2length().default;
var pattern44 = new RegExp("^[a-z]+(-[a-z]+)+$", "u");
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.rule === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rule" }, message: "must have required property 'rule'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.severity === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "severity" }, message: "must have required property 'severity'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.message === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.path === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.line === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "line" }, message: "must have required property 'line'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.column === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "column" }, message: "must have required property 'column'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.endLine === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "endLine" }, message: "must have required property 'endLine'" };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.endColumn === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "endColumn" }, message: "must have required property 'endColumn'" };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.workPacket === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "workPacket" }, message: "must have required property 'workPacket'" };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.waived === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "waived" }, message: "must have required property 'waived'" };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.remedy === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "remedy" }, message: "must have required property 'remedy'" };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.url === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema63.properties, key0)) {
        const err12 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.rule !== void 0) {
      let data0 = data.rule;
      if (typeof data0 === "string") {
        if (!pattern44.test(data0)) {
          const err13 = { instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/pattern", keyword: "pattern", params: { pattern: "^[a-z]+(-[a-z]+)+$" }, message: 'must match pattern "^[a-z]+(-[a-z]+)+$"' };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.severity !== void 0) {
      let data1 = data.severity;
      if (!(data1 === "critical" || data1 === "high" || data1 === "medium" || data1 === "low")) {
        const err15 = { instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/enum", keyword: "enum", params: { allowedValues: schema63.properties.severity.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.message !== void 0) {
      let data2 = data.message;
      if (typeof data2 === "string") {
        if (func7(data2) < 1) {
          const err16 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.path !== void 0) {
      let data3 = data.path;
      if (typeof data3 !== "string" && data3 !== null) {
        const err18 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: schema63.properties.path.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.line !== void 0) {
      let data4 = data.line;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4)) && data4 !== null) {
        const err19 = { instancePath: instancePath + "/line", schemaPath: "#/definitions/position/type", keyword: "type", params: { type: schema64.type }, message: "must be integer,null" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 < 1 || isNaN(data4)) {
          const err20 = { instancePath: instancePath + "/line", schemaPath: "#/definitions/position/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      }
    }
    if (data.column !== void 0) {
      let data5 = data.column;
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5)) && data5 !== null) {
        const err21 = { instancePath: instancePath + "/column", schemaPath: "#/definitions/position/type", keyword: "type", params: { type: schema64.type }, message: "must be integer,null" };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 < 1 || isNaN(data5)) {
          const err22 = { instancePath: instancePath + "/column", schemaPath: "#/definitions/position/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
      }
    }
    if (data.endLine !== void 0) {
      let data6 = data.endLine;
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6)) && data6 !== null) {
        const err23 = { instancePath: instancePath + "/endLine", schemaPath: "#/definitions/position/type", keyword: "type", params: { type: schema64.type }, message: "must be integer,null" };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 < 1 || isNaN(data6)) {
          const err24 = { instancePath: instancePath + "/endLine", schemaPath: "#/definitions/position/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
      }
    }
    if (data.endColumn !== void 0) {
      let data7 = data.endColumn;
      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7)) && data7 !== null) {
        const err25 = { instancePath: instancePath + "/endColumn", schemaPath: "#/definitions/position/type", keyword: "type", params: { type: schema64.type }, message: "must be integer,null" };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
      if (typeof data7 == "number" && isFinite(data7)) {
        if (data7 < 1 || isNaN(data7)) {
          const err26 = { instancePath: instancePath + "/endColumn", schemaPath: "#/definitions/position/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
      }
    }
    if (data.workPacket !== void 0) {
      let data8 = data.workPacket;
      if (typeof data8 !== "string" && data8 !== null) {
        const err27 = { instancePath: instancePath + "/workPacket", schemaPath: "#/properties/workPacket/type", keyword: "type", params: { type: schema63.properties.workPacket.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.waived !== void 0) {
      if (typeof data.waived !== "boolean") {
        const err28 = { instancePath: instancePath + "/waived", schemaPath: "#/properties/waived/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.remedy !== void 0) {
      let data10 = data.remedy;
      if (typeof data10 === "string") {
        if (func7(data10) < 1) {
          const err29 = { instancePath: instancePath + "/remedy", schemaPath: "#/properties/remedy/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
      } else {
        const err30 = { instancePath: instancePath + "/remedy", schemaPath: "#/properties/remedy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.url !== void 0) {
      if (typeof data.url !== "string") {
        const err31 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
  } else {
    const err32 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err32];
    } else {
      vErrors.push(err32);
    }
    errors++;
  }
  validate13.errors = vErrors;
  return errors === 0;
}
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.schemaVersion === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schemaVersion" }, message: "must have required property 'schemaVersion'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.tool === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tool" }, message: "must have required property 'tool'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.mode === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mode" }, message: "must have required property 'mode'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.base === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "base" }, message: "must have required property 'base'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.head === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "head" }, message: "must have required property 'head'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.workPackets === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "workPackets" }, message: "must have required property 'workPackets'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.result === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "result" }, message: "must have required property 'result'" };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.judged === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "judged" }, message: "must have required property 'judged'" };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.counts === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "counts" }, message: "must have required property 'counts'" };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.findings === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "findings" }, message: "must have required property 'findings'" };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.skipped === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "skipped" }, message: "must have required property 'skipped'" };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema54.properties, key0)) {
        const err11 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.schemaVersion !== void 0) {
      if (1 !== data.schemaVersion) {
        const err12 = { instancePath: instancePath + "/schemaVersion", schemaPath: "#/properties/schemaVersion/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.tool !== void 0) {
      let data1 = data.tool;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.name === void 0) {
          const err13 = { instancePath: instancePath + "/tool", schemaPath: "#/properties/tool/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (data1.version === void 0) {
          const err14 = { instancePath: instancePath + "/tool", schemaPath: "#/properties/tool/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'" };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        for (const key1 in data1) {
          if (!(key1 === "name" || key1 === "version")) {
            const err15 = { instancePath: instancePath + "/tool", schemaPath: "#/properties/tool/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data1.name !== void 0) {
          if ("countersign" !== data1.name) {
            const err16 = { instancePath: instancePath + "/tool/name", schemaPath: "#/properties/tool/properties/name/const", keyword: "const", params: { allowedValue: "countersign" }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data1.version !== void 0) {
          if (typeof data1.version !== "string") {
            const err17 = { instancePath: instancePath + "/tool/version", schemaPath: "#/properties/tool/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/tool", schemaPath: "#/properties/tool/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.mode !== void 0) {
      let data4 = data.mode;
      if (!(data4 === "staged" || data4 === "range" || data4 === "all")) {
        const err19 = { instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/enum", keyword: "enum", params: { allowedValues: schema54.properties.mode.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.base !== void 0) {
      let data5 = data.base;
      if (typeof data5 !== "string" && data5 !== null) {
        const err20 = { instancePath: instancePath + "/base", schemaPath: "#/properties/base/type", keyword: "type", params: { type: schema54.properties.base.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.head !== void 0) {
      let data6 = data.head;
      if (typeof data6 !== "string" && data6 !== null) {
        const err21 = { instancePath: instancePath + "/head", schemaPath: "#/properties/head/type", keyword: "type", params: { type: schema54.properties.head.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.workPackets !== void 0) {
      let data7 = data.workPackets;
      if (Array.isArray(data7)) {
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data7[i0] !== "string") {
            const err22 = { instancePath: instancePath + "/workPackets/" + i0, schemaPath: "#/properties/workPackets/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
        let i1 = data7.length;
        let j0;
        if (i1 > 1) {
          const indices0 = {};
          for (; i1--; ) {
            let item0 = data7[i1];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              const err23 = { instancePath: instancePath + "/workPackets", schemaPath: "#/properties/workPackets/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      } else {
        const err24 = { instancePath: instancePath + "/workPackets", schemaPath: "#/properties/workPackets/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.result !== void 0) {
      let data9 = data.result;
      if (!(data9 === "pass" || data9 === "fail")) {
        const err25 = { instancePath: instancePath + "/result", schemaPath: "#/properties/result/enum", keyword: "enum", params: { allowedValues: schema54.properties.result.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.judged !== void 0) {
      let data10 = data.judged;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        if (data10.packets === void 0) {
          const err26 = { instancePath: instancePath + "/judged", schemaPath: "#/properties/judged/required", keyword: "required", params: { missingProperty: "packets" }, message: "must have required property 'packets'" };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
        if (data10.paths === void 0) {
          const err27 = { instancePath: instancePath + "/judged", schemaPath: "#/properties/judged/required", keyword: "required", params: { missingProperty: "paths" }, message: "must have required property 'paths'" };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
        if (data10.rules === void 0) {
          const err28 = { instancePath: instancePath + "/judged", schemaPath: "#/properties/judged/required", keyword: "required", params: { missingProperty: "rules" }, message: "must have required property 'rules'" };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
        for (const key2 in data10) {
          if (!(key2 === "packets" || key2 === "paths" || key2 === "rules")) {
            const err29 = { instancePath: instancePath + "/judged", schemaPath: "#/properties/judged/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
        if (data10.packets !== void 0) {
          let data11 = data10.packets;
          if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
            const err30 = { instancePath: instancePath + "/judged/packets", schemaPath: "#/definitions/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
          if (typeof data11 == "number" && isFinite(data11)) {
            if (data11 < 0 || isNaN(data11)) {
              const err31 = { instancePath: instancePath + "/judged/packets", schemaPath: "#/definitions/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
          }
        }
        if (data10.paths !== void 0) {
          let data12 = data10.paths;
          if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
            const err32 = { instancePath: instancePath + "/judged/paths", schemaPath: "#/definitions/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
          if (typeof data12 == "number" && isFinite(data12)) {
            if (data12 < 0 || isNaN(data12)) {
              const err33 = { instancePath: instancePath + "/judged/paths", schemaPath: "#/definitions/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err33];
              } else {
                vErrors.push(err33);
              }
              errors++;
            }
          }
        }
        if (data10.rules !== void 0) {
          let data13 = data10.rules;
          if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13))) {
            const err34 = { instancePath: instancePath + "/judged/rules", schemaPath: "#/definitions/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
          if (typeof data13 == "number" && isFinite(data13)) {
            if (data13 < 0 || isNaN(data13)) {
              const err35 = { instancePath: instancePath + "/judged/rules", schemaPath: "#/definitions/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err35];
              } else {
                vErrors.push(err35);
              }
              errors++;
            }
          }
        }
      } else {
        const err36 = { instancePath: instancePath + "/judged", schemaPath: "#/properties/judged/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
    if (data.counts !== void 0) {
      let data14 = data.counts;
      if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
        if (data14.critical === void 0) {
          const err37 = { instancePath: instancePath + "/counts", schemaPath: "#/properties/counts/required", keyword: "required", params: { missingProperty: "critical" }, message: "must have required property 'critical'" };
          if (vErrors === null) {
            vErrors = [err37];
          } else {
            vErrors.push(err37);
          }
          errors++;
        }
        if (data14.high === void 0) {
          const err38 = { instancePath: instancePath + "/counts", schemaPath: "#/properties/counts/required", keyword: "required", params: { missingProperty: "high" }, message: "must have required property 'high'" };
          if (vErrors === null) {
            vErrors = [err38];
          } else {
            vErrors.push(err38);
          }
          errors++;
        }
        if (data14.medium === void 0) {
          const err39 = { instancePath: instancePath + "/counts", schemaPath: "#/properties/counts/required", keyword: "required", params: { missingProperty: "medium" }, message: "must have required property 'medium'" };
          if (vErrors === null) {
            vErrors = [err39];
          } else {
            vErrors.push(err39);
          }
          errors++;
        }
        if (data14.low === void 0) {
          const err40 = { instancePath: instancePath + "/counts", schemaPath: "#/properties/counts/required", keyword: "required", params: { missingProperty: "low" }, message: "must have required property 'low'" };
          if (vErrors === null) {
            vErrors = [err40];
          } else {
            vErrors.push(err40);
          }
          errors++;
        }
        if (data14.waived === void 0) {
          const err41 = { instancePath: instancePath + "/counts", schemaPath: "#/properties/counts/required", keyword: "required", params: { missingProperty: "waived" }, message: "must have required property 'waived'" };
          if (vErrors === null) {
            vErrors = [err41];
          } else {
            vErrors.push(err41);
          }
          errors++;
        }
        for (const key3 in data14) {
          if (!(key3 === "critical" || key3 === "high" || key3 === "medium" || key3 === "low" || key3 === "waived")) {
            const err42 = { instancePath: instancePath + "/counts", schemaPath: "#/properties/counts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
        }
        if (data14.critical !== void 0) {
          let data15 = data14.critical;
          if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15))) {
            const err43 = { instancePath: instancePath + "/counts/critical", schemaPath: "#/definitions/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
          if (typeof data15 == "number" && isFinite(data15)) {
            if (data15 < 0 || isNaN(data15)) {
              const err44 = { instancePath: instancePath + "/counts/critical", schemaPath: "#/definitions/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err44];
              } else {
                vErrors.push(err44);
              }
              errors++;
            }
          }
        }
        if (data14.high !== void 0) {
          let data16 = data14.high;
          if (!(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16)) && isFinite(data16))) {
            const err45 = { instancePath: instancePath + "/counts/high", schemaPath: "#/definitions/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err45];
            } else {
              vErrors.push(err45);
            }
            errors++;
          }
          if (typeof data16 == "number" && isFinite(data16)) {
            if (data16 < 0 || isNaN(data16)) {
              const err46 = { instancePath: instancePath + "/counts/high", schemaPath: "#/definitions/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err46];
              } else {
                vErrors.push(err46);
              }
              errors++;
            }
          }
        }
        if (data14.medium !== void 0) {
          let data17 = data14.medium;
          if (!(typeof data17 == "number" && (!(data17 % 1) && !isNaN(data17)) && isFinite(data17))) {
            const err47 = { instancePath: instancePath + "/counts/medium", schemaPath: "#/definitions/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err47];
            } else {
              vErrors.push(err47);
            }
            errors++;
          }
          if (typeof data17 == "number" && isFinite(data17)) {
            if (data17 < 0 || isNaN(data17)) {
              const err48 = { instancePath: instancePath + "/counts/medium", schemaPath: "#/definitions/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err48];
              } else {
                vErrors.push(err48);
              }
              errors++;
            }
          }
        }
        if (data14.low !== void 0) {
          let data18 = data14.low;
          if (!(typeof data18 == "number" && (!(data18 % 1) && !isNaN(data18)) && isFinite(data18))) {
            const err49 = { instancePath: instancePath + "/counts/low", schemaPath: "#/definitions/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err49];
            } else {
              vErrors.push(err49);
            }
            errors++;
          }
          if (typeof data18 == "number" && isFinite(data18)) {
            if (data18 < 0 || isNaN(data18)) {
              const err50 = { instancePath: instancePath + "/counts/low", schemaPath: "#/definitions/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err50];
              } else {
                vErrors.push(err50);
              }
              errors++;
            }
          }
        }
        if (data14.waived !== void 0) {
          let data19 = data14.waived;
          if (!(typeof data19 == "number" && (!(data19 % 1) && !isNaN(data19)) && isFinite(data19))) {
            const err51 = { instancePath: instancePath + "/counts/waived", schemaPath: "#/definitions/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err51];
            } else {
              vErrors.push(err51);
            }
            errors++;
          }
          if (typeof data19 == "number" && isFinite(data19)) {
            if (data19 < 0 || isNaN(data19)) {
              const err52 = { instancePath: instancePath + "/counts/waived", schemaPath: "#/definitions/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err52];
              } else {
                vErrors.push(err52);
              }
              errors++;
            }
          }
        }
      } else {
        const err53 = { instancePath: instancePath + "/counts", schemaPath: "#/properties/counts/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err53];
        } else {
          vErrors.push(err53);
        }
        errors++;
      }
    }
    if (data.findings !== void 0) {
      let data20 = data.findings;
      if (Array.isArray(data20)) {
        const len1 = data20.length;
        for (let i2 = 0; i2 < len1; i2++) {
          if (!validate13(data20[i2], { instancePath: instancePath + "/findings/" + i2, parentData: data20, parentDataProperty: i2, rootData })) {
            vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err54 = { instancePath: instancePath + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err54];
        } else {
          vErrors.push(err54);
        }
        errors++;
      }
    }
    if (data.skipped !== void 0) {
      let data22 = data.skipped;
      if (Array.isArray(data22)) {
        const len2 = data22.length;
        for (let i3 = 0; i3 < len2; i3++) {
          let data23 = data22[i3];
          if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
            if (data23.rule === void 0) {
              const err55 = { instancePath: instancePath + "/skipped/" + i3, schemaPath: "#/properties/skipped/items/required", keyword: "required", params: { missingProperty: "rule" }, message: "must have required property 'rule'" };
              if (vErrors === null) {
                vErrors = [err55];
              } else {
                vErrors.push(err55);
              }
              errors++;
            }
            if (data23.missing === void 0) {
              const err56 = { instancePath: instancePath + "/skipped/" + i3, schemaPath: "#/properties/skipped/items/required", keyword: "required", params: { missingProperty: "missing" }, message: "must have required property 'missing'" };
              if (vErrors === null) {
                vErrors = [err56];
              } else {
                vErrors.push(err56);
              }
              errors++;
            }
            for (const key4 in data23) {
              if (!(key4 === "rule" || key4 === "missing")) {
                const err57 = { instancePath: instancePath + "/skipped/" + i3, schemaPath: "#/properties/skipped/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err57];
                } else {
                  vErrors.push(err57);
                }
                errors++;
              }
            }
            if (data23.rule !== void 0) {
              if (typeof data23.rule !== "string") {
                const err58 = { instancePath: instancePath + "/skipped/" + i3 + "/rule", schemaPath: "#/properties/skipped/items/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err58];
                } else {
                  vErrors.push(err58);
                }
                errors++;
              }
            }
            if (data23.missing !== void 0) {
              let data25 = data23.missing;
              if (Array.isArray(data25)) {
                if (data25.length < 1) {
                  const err59 = { instancePath: instancePath + "/skipped/" + i3 + "/missing", schemaPath: "#/properties/skipped/items/properties/missing/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  if (vErrors === null) {
                    vErrors = [err59];
                  } else {
                    vErrors.push(err59);
                  }
                  errors++;
                }
                const len3 = data25.length;
                for (let i4 = 0; i4 < len3; i4++) {
                  if (typeof data25[i4] !== "string") {
                    const err60 = { instancePath: instancePath + "/skipped/" + i3 + "/missing/" + i4, schemaPath: "#/properties/skipped/items/properties/missing/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err60];
                    } else {
                      vErrors.push(err60);
                    }
                    errors++;
                  }
                }
              } else {
                const err61 = { instancePath: instancePath + "/skipped/" + i3 + "/missing", schemaPath: "#/properties/skipped/items/properties/missing/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err61];
                } else {
                  vErrors.push(err61);
                }
                errors++;
              }
            }
          } else {
            const err62 = { instancePath: instancePath + "/skipped/" + i3, schemaPath: "#/properties/skipped/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err62];
            } else {
              vErrors.push(err62);
            }
            errors++;
          }
        }
      } else {
        const err63 = { instancePath: instancePath + "/skipped", schemaPath: "#/properties/skipped/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err63];
        } else {
          vErrors.push(err63);
        }
        errors++;
      }
    }
  } else {
    const err64 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err64];
    } else {
      vErrors.push(err64);
    }
    errors++;
  }
  validate12.errors = vErrors;
  return errors === 0;
}
export {
  validate_config,
  validate_packet,
  validate_report
};
