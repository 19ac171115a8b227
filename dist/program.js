const importMetaUrl = require('node:url').pathToFileURL(__filename).href
"use strict";var WS=Object.create;var no=Object.defineProperty;var US=Object.getOwnPropertyDescriptor;var HS=Object.getOwnPropertyNames;var jS=Object.getPrototypeOf,KS=Object.prototype.hasOwnProperty;var k=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(s){throw n=[s],s}};var Ye=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}},Zn=(e,t)=>{for(var n in t)no(e,n,{get:t[n],enumerable:!0})},ld=(e,t,n,s)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of HS(t))!KS.call(e,o)&&o!==n&&no(e,o,{get:()=>t[o],enumerable:!(s=US(t,o))||s.enumerable});return e};var Nt=(e,t,n)=>(n=e!=null?WS(jS(e)):{},ld(t||!e||!e.__esModule?no(n,"default",{value:e,enumerable:!0}):n,e)),GS=e=>ld(no({},"__esModule",{value:!0}),e);var cr=Ye(na=>{var so=class extends Error{constructor(t,n,s){super(s),Error.captureStackTrace(this,this.constructor),this.name=this.constructor.name,this.code=n,this.exitCode=t,this.nestedError=void 0}},ta=class extends so{constructor(t){super(1,"commander.invalidArgument",t),Error.captureStackTrace(this,this.constructor),this.name=this.constructor.name}};na.CommanderError=so;na.InvalidArgumentError=ta});var ro=Ye(ra=>{var{InvalidArgumentError:VS}=cr(),sa=class{constructor(t,n){switch(this.description=n||"",this.variadic=!1,this.parseArg=void 0,this.defaultValue=void 0,this.defaultValueDescription=void 0,this.argChoices=void 0,t[0]){case"<":this.required=!0,this._name=t.slice(1,-1);break;case"[":this.required=!1,this._name=t.slice(1,-1);break;default:this.required=!0,this._name=t;break}this._name.endsWith("...")&&(this.variadic=!0,this._name=this._name.slice(0,-3))}name(){return this._name}_collectValue(t,n){return n===this.defaultValue||!Array.isArray(n)?[t]:(n.push(t),n)}default(t,n){return this.defaultValue=t,this.defaultValueDescription=n,this}argParser(t){return this.parseArg=t,this}choices(t){return this.argChoices=t.slice(),this.parseArg=(n,s)=>{if(!this.argChoices.includes(n))throw new VS(`Allowed choices are ${this.argChoices.join(", ")}.`);return this.variadic?this._collectValue(n,s):n},this}argRequired(){return this.required=!0,this}argOptional(){return this.required=!1,this}};function qS(e){let t=e.name()+(e.variadic===!0?"...":"");return e.required?"<"+t+">":"["+t+"]"}ra.Argument=sa;ra.humanReadableArgName=qS});var aa=Ye(ia=>{var{humanReadableArgName:YS}=ro(),oa=class{constructor(){this.helpWidth=void 0,this.minWidthToWrap=40,this.sortSubcommands=!1,this.sortOptions=!1,this.showGlobalOptions=!1}prepareContext(t){this.helpWidth=this.helpWidth??t.helpWidth??80}visibleCommands(t){let n=t.commands.filter(o=>!o._hidden),s=t._getHelpCommand();return s&&!s._hidden&&n.push(s),this.sortSubcommands&&n.sort((o,r)=>o.name().localeCompare(r.name())),n}compareOptions(t,n){let s=o=>o.short?o.short.replace(/^-/,""):o.long.replace(/^--/,"");return s(t).localeCompare(s(n))}visibleOptions(t){let n=t.options.filter(o=>!o.hidden),s=t._getHelpOption();if(s&&!s.hidden){let o=s.short&&t._findOption(s.short),r=s.long&&t._findOption(s.long);!o&&!r?n.push(s):s.long&&!r?n.push(t.createOption(s.long,s.description)):s.short&&!o&&n.push(t.createOption(s.short,s.description))}return this.sortOptions&&n.sort(this.compareOptions),n}visibleGlobalOptions(t){if(!this.showGlobalOptions)return[];let n=[];for(let s=t.parent;s;s=s.parent){let o=s.options.filter(r=>!r.hidden);n.push(...o)}return this.sortOptions&&n.sort(this.compareOptions),n}visibleArguments(t){return t._argsDescription&&t.registeredArguments.forEach(n=>{n.description=n.description||t._argsDescription[n.name()]||""}),t.registeredArguments.find(n=>n.description)?t.registeredArguments:[]}subcommandTerm(t){let n=t.registeredArguments.map(s=>YS(s)).join(" ");return t._name+(t._aliases[0]?"|"+t._aliases[0]:"")+(t.options.length?" [options]":"")+(n?" "+n:"")}optionTerm(t){return t.flags}argumentTerm(t){return t.name()}longestSubcommandTermLength(t,n){return n.visibleCommands(t).reduce((s,o)=>Math.max(s,this.displayWidth(n.styleSubcommandTerm(n.subcommandTerm(o)))),0)}longestOptionTermLength(t,n){return n.visibleOptions(t).reduce((s,o)=>Math.max(s,this.displayWidth(n.styleOptionTerm(n.optionTerm(o)))),0)}longestGlobalOptionTermLength(t,n){return n.visibleGlobalOptions(t).reduce((s,o)=>Math.max(s,this.displayWidth(n.styleOptionTerm(n.optionTerm(o)))),0)}longestArgumentTermLength(t,n){return n.visibleArguments(t).reduce((s,o)=>Math.max(s,this.displayWidth(n.styleArgumentTerm(n.argumentTerm(o)))),0)}commandUsage(t){let n=t._name;t._aliases[0]&&(n=n+"|"+t._aliases[0]);let s="";for(let o=t.parent;o;o=o.parent)s=o.name()+" "+s;return s+n+" "+t.usage()}commandDescription(t){return t.description()}subcommandDescription(t){return t.summary()||t.description()}optionDescription(t){let n=[];if(t.argChoices&&n.push(`choices: ${t.argChoices.map(s=>JSON.stringify(s)).join(", ")}`),t.defaultValue!==void 0&&(t.required||t.optional||t.isBoolean()&&typeof t.defaultValue=="boolean")&&n.push(`default: ${t.defaultValueDescription||JSON.stringify(t.defaultValue)}`),t.presetArg!==void 0&&t.optional&&n.push(`preset: ${JSON.stringify(t.presetArg)}`),t.envVar!==void 0&&n.push(`env: ${t.envVar}`),n.length>0){let s=`(${n.join(", ")})`;return t.description?`${t.description} ${s}`:s}return t.description}argumentDescription(t){let n=[];if(t.argChoices&&n.push(`choices: ${t.argChoices.map(s=>JSON.stringify(s)).join(", ")}`),t.defaultValue!==void 0&&n.push(`default: ${t.defaultValueDescription||JSON.stringify(t.defaultValue)}`),n.length>0){let s=`(${n.join(", ")})`;return t.description?`${t.description} ${s}`:s}return t.description}formatItemList(t,n,s){return n.length===0?[]:[s.styleTitle(t),...n,""]}groupItems(t,n,s){let o=new Map;return t.forEach(r=>{let i=s(r);o.has(i)||o.set(i,[])}),n.forEach(r=>{let i=s(r);o.has(i)||o.set(i,[]),o.get(i).push(r)}),o}formatHelp(t,n){let s=n.padWidth(t,n),o=n.helpWidth??80;function r(p,u){return n.formatItem(p,s,u,n)}let i=[`${n.styleTitle("Usage:")} ${n.styleUsage(n.commandUsage(t))}`,""],a=n.commandDescription(t);a.length>0&&(i=i.concat([n.boxWrap(n.styleCommandDescription(a),o),""]));let d=n.visibleArguments(t).map(p=>r(n.styleArgumentTerm(n.argumentTerm(p)),n.styleArgumentDescription(n.argumentDescription(p))));if(i=i.concat(this.formatItemList("Arguments:",d,n)),this.groupItems(t.options,n.visibleOptions(t),p=>p.helpGroupHeading??"Options:").forEach((p,u)=>{let m=p.map(f=>r(n.styleOptionTerm(n.optionTerm(f)),n.styleOptionDescription(n.optionDescription(f))));i=i.concat(this.formatItemList(u,m,n))}),n.showGlobalOptions){let p=n.visibleGlobalOptions(t).map(u=>r(n.styleOptionTerm(n.optionTerm(u)),n.styleOptionDescription(n.optionDescription(u))));i=i.concat(this.formatItemList("Global Options:",p,n))}return this.groupItems(t.commands,n.visibleCommands(t),p=>p.helpGroup()||"Commands:").forEach((p,u)=>{let m=p.map(f=>r(n.styleSubcommandTerm(n.subcommandTerm(f)),n.styleSubcommandDescription(n.subcommandDescription(f))));i=i.concat(this.formatItemList(u,m,n))}),i.join(`
`)}displayWidth(t){return cd(t).length}styleTitle(t){return t}styleUsage(t){return t.split(" ").map(n=>n==="[options]"?this.styleOptionText(n):n==="[command]"?this.styleSubcommandText(n):n[0]==="["||n[0]==="<"?this.styleArgumentText(n):this.styleCommandText(n)).join(" ")}styleCommandDescription(t){return this.styleDescriptionText(t)}styleOptionDescription(t){return this.styleDescriptionText(t)}styleSubcommandDescription(t){return this.styleDescriptionText(t)}styleArgumentDescription(t){return this.styleDescriptionText(t)}styleDescriptionText(t){return t}styleOptionTerm(t){return this.styleOptionText(t)}styleSubcommandTerm(t){return t.split(" ").map(n=>n==="[options]"?this.styleOptionText(n):n[0]==="["||n[0]==="<"?this.styleArgumentText(n):this.styleSubcommandText(n)).join(" ")}styleArgumentTerm(t){return this.styleArgumentText(t)}styleOptionText(t){return t}styleArgumentText(t){return t}styleSubcommandText(t){return t}styleCommandText(t){return t}padWidth(t,n){return Math.max(n.longestOptionTermLength(t,n),n.longestGlobalOptionTermLength(t,n),n.longestSubcommandTermLength(t,n),n.longestArgumentTermLength(t,n))}preformatted(t){return/\n[^\S\r\n]/.test(t)}formatItem(t,n,s,o){let i=" ".repeat(2);if(!s)return i+t;let a=t.padEnd(n+t.length-o.displayWidth(t)),d=2,l=(this.helpWidth??80)-n-d-2,p;return l<this.minWidthToWrap||o.preformatted(s)?p=s:p=o.boxWrap(s,l).replace(/\n/g,`
`+" ".repeat(n+d)),i+a+" ".repeat(d)+p.replace(/\n/g,`
${i}`)}boxWrap(t,n){if(n<this.minWidthToWrap)return t;let s=t.split(/\r\n|\n/),o=/[\s]*[^\s]+/g,r=[];return s.forEach(i=>{let a=i.match(o);if(a===null){r.push("");return}let d=[a.shift()],c=this.displayWidth(d[0]);a.forEach(l=>{let p=this.displayWidth(l);if(c+p<=n){d.push(l),c+=p;return}r.push(d.join(""));let u=l.trimStart();d=[u],c=this.displayWidth(u)}),r.push(d.join(""))}),r.join(`
`)}};function cd(e){let t=/\x1b\[\d*(;\d*)*m/g;return e.replace(t,"")}ia.Help=oa;ia.stripColor=cd});var pa=Ye(da=>{var{InvalidArgumentError:JS}=cr(),la=class{constructor(t,n){this.flags=t,this.description=n||"",this.required=t.includes("<"),this.optional=t.includes("["),this.variadic=/\w\.\.\.[>\]]$/.test(t),this.mandatory=!1;let s=zS(t);this.short=s.shortFlag,this.long=s.longFlag,this.negate=!1,this.long&&(this.negate=this.long.startsWith("--no-")),this.defaultValue=void 0,this.defaultValueDescription=void 0,this.presetArg=void 0,this.envVar=void 0,this.parseArg=void 0,this.hidden=!1,this.argChoices=void 0,this.conflictsWith=[],this.implied=void 0,this.helpGroupHeading=void 0}default(t,n){return this.defaultValue=t,this.defaultValueDescription=n,this}preset(t){return this.presetArg=t,this}conflicts(t){return this.conflictsWith=this.conflictsWith.concat(t),this}implies(t){let n=t;return typeof t=="string"&&(n={[t]:!0}),this.implied=Object.assign(this.implied||{},n),this}env(t){return this.envVar=t,this}argParser(t){return this.parseArg=t,this}makeOptionMandatory(t=!0){return this.mandatory=!!t,this}hideHelp(t=!0){return this.hidden=!!t,this}_collectValue(t,n){return n===this.defaultValue||!Array.isArray(n)?[t]:(n.push(t),n)}choices(t){return this.argChoices=t.slice(),this.parseArg=(n,s)=>{if(!this.argChoices.includes(n))throw new JS(`Allowed choices are ${this.argChoices.join(", ")}.`);return this.variadic?this._collectValue(n,s):n},this}name(){return this.long?this.long.replace(/^--/,""):this.short.replace(/^-/,"")}attributeName(){return this.negate?dd(this.name().replace(/^no-/,"")):dd(this.name())}helpGroup(t){return this.helpGroupHeading=t,this}is(t){return this.short===t||this.long===t}isBoolean(){return!this.required&&!this.optional&&!this.negate}},ca=class{constructor(t){this.positiveOptions=new Map,this.negativeOptions=new Map,this.dualOptions=new Set,t.forEach(n=>{n.negate?this.negativeOptions.set(n.attributeName(),n):this.positiveOptions.set(n.attributeName(),n)}),this.negativeOptions.forEach((n,s)=>{this.positiveOptions.has(s)&&this.dualOptions.add(s)})}valueFromOption(t,n){let s=n.attributeName();if(!this.dualOptions.has(s))return!0;let o=this.negativeOptions.get(s).presetArg,r=o!==void 0?o:!1;return n.negate===(r===t)}};function dd(e){return e.split("-").reduce((t,n)=>t+n[0].toUpperCase()+n.slice(1))}function zS(e){let t,n,s=/^-[^-]$/,o=/^--[^-]/,r=e.split(/[ |,]+/).concat("guard");if(s.test(r[0])&&(t=r.shift()),o.test(r[0])&&(n=r.shift()),!t&&s.test(r[0])&&(t=r.shift()),!t&&o.test(r[0])&&(t=n,n=r.shift()),r[0].startsWith("-")){let i=r[0],a=`option creation failed due to '${i}' in option flags '${e}'`;throw/^-[^-][^-]/.test(i)?new Error(`${a}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`):s.test(i)?new Error(`${a}
- too many short flags`):o.test(i)?new Error(`${a}
- too many long flags`):new Error(`${a}
- unrecognised flag format`)}if(t===void 0&&n===void 0)throw new Error(`option creation failed due to no flags found in '${e}'.`);return{shortFlag:t,longFlag:n}}da.Option=la;da.DualOptions=ca});var ud=Ye(pd=>{function ZS(e,t){if(Math.abs(e.length-t.length)>3)return Math.max(e.length,t.length);let n=[];for(let s=0;s<=e.length;s++)n[s]=[s];for(let s=0;s<=t.length;s++)n[0][s]=s;for(let s=1;s<=t.length;s++)for(let o=1;o<=e.length;o++){let r=1;e[o-1]===t[s-1]?r=0:r=1,n[o][s]=Math.min(n[o-1][s]+1,n[o][s-1]+1,n[o-1][s-1]+r),o>1&&s>1&&e[o-1]===t[s-2]&&e[o-2]===t[s-1]&&(n[o][s]=Math.min(n[o][s],n[o-2][s-2]+1))}return n[e.length][t.length]}function XS(e,t){if(!t||t.length===0)return"";t=Array.from(new Set(t));let n=e.startsWith("--");n&&(e=e.slice(2),t=t.map(i=>i.slice(2)));let s=[],o=3,r=.4;return t.forEach(i=>{if(i.length<=1)return;let a=ZS(e,i),d=Math.max(e.length,i.length);(d-a)/d>r&&(a<o?(o=a,s=[i]):a===o&&s.push(i))}),s.sort((i,a)=>i.localeCompare(a)),n&&(s=s.map(i=>`--${i}`)),s.length>1?`
(Did you mean one of ${s.join(", ")}?)`:s.length===1?`
(Did you mean ${s[0]}?)`:""}pd.suggestSimilar=XS});var gd=Ye(ga=>{var QS=require("node:events").EventEmitter,ua=require("node:child_process"),sn=require("node:path"),oo=require("node:fs"),ie=require("node:process"),{Argument:ew,humanReadableArgName:tw}=ro(),{CommanderError:ma}=cr(),{Help:nw,stripColor:sw}=aa(),{Option:md,DualOptions:rw}=pa(),{suggestSimilar:fd}=ud(),fa=class e extends QS{constructor(t){super(),this.commands=[],this.options=[],this.parent=null,this._allowUnknownOption=!1,this._allowExcessArguments=!1,this.registeredArguments=[],this._args=this.registeredArguments,this.args=[],this.rawArgs=[],this.processedArgs=[],this._scriptPath=null,this._name=t||"",this._optionValues={},this._optionValueSources={},this._storeOptionsAsProperties=!1,this._actionHandler=null,this._executableHandler=!1,this._executableFile=null,this._executableDir=null,this._defaultCommandName=null,this._exitCallback=null,this._aliases=[],this._combineFlagAndOptionalValue=!0,this._description="",this._summary="",this._argsDescription=void 0,this._enablePositionalOptions=!1,this._passThroughOptions=!1,this._lifeCycleHooks={},this._showHelpAfterError=!1,this._showSuggestionAfterError=!0,this._savedState=null,this._outputConfiguration={writeOut:n=>ie.stdout.write(n),writeErr:n=>ie.stderr.write(n),outputError:(n,s)=>s(n),getOutHelpWidth:()=>ie.stdout.isTTY?ie.stdout.columns:void 0,getErrHelpWidth:()=>ie.stderr.isTTY?ie.stderr.columns:void 0,getOutHasColors:()=>ha()??(ie.stdout.isTTY&&ie.stdout.hasColors?.()),getErrHasColors:()=>ha()??(ie.stderr.isTTY&&ie.stderr.hasColors?.()),stripColor:n=>sw(n)},this._hidden=!1,this._helpOption=void 0,this._addImplicitHelpCommand=void 0,this._helpCommand=void 0,this._helpConfiguration={},this._helpGroupHeading=void 0,this._defaultCommandGroup=void 0,this._defaultOptionGroup=void 0}copyInheritedSettings(t){return this._outputConfiguration=t._outputConfiguration,this._helpOption=t._helpOption,this._helpCommand=t._helpCommand,this._helpConfiguration=t._helpConfiguration,this._exitCallback=t._exitCallback,this._storeOptionsAsProperties=t._storeOptionsAsProperties,this._combineFlagAndOptionalValue=t._combineFlagAndOptionalValue,this._allowExcessArguments=t._allowExcessArguments,this._enablePositionalOptions=t._enablePositionalOptions,this._showHelpAfterError=t._showHelpAfterError,this._showSuggestionAfterError=t._showSuggestionAfterError,this}_getCommandAndAncestors(){let t=[];for(let n=this;n;n=n.parent)t.push(n);return t}command(t,n,s){let o=n,r=s;typeof o=="object"&&o!==null&&(r=o,o=null),r=r||{};let[,i,a]=t.match(/([^ ]+) *(.*)/),d=this.createCommand(i);return o&&(d.description(o),d._executableHandler=!0),r.isDefault&&(this._defaultCommandName=d._name),d._hidden=!!(r.noHelp||r.hidden),d._executableFile=r.executableFile||null,a&&d.arguments(a),this._registerCommand(d),d.parent=this,d.copyInheritedSettings(this),o?this:d}createCommand(t){return new e(t)}createHelp(){return Object.assign(new nw,this.configureHelp())}configureHelp(t){return t===void 0?this._helpConfiguration:(this._helpConfiguration=t,this)}configureOutput(t){return t===void 0?this._outputConfiguration:(this._outputConfiguration={...this._outputConfiguration,...t},this)}showHelpAfterError(t=!0){return typeof t!="string"&&(t=!!t),this._showHelpAfterError=t,this}showSuggestionAfterError(t=!0){return this._showSuggestionAfterError=!!t,this}addCommand(t,n){if(!t._name)throw new Error(`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);return n=n||{},n.isDefault&&(this._defaultCommandName=t._name),(n.noHelp||n.hidden)&&(t._hidden=!0),this._registerCommand(t),t.parent=this,t._checkForBrokenPassThrough(),this}createArgument(t,n){return new ew(t,n)}argument(t,n,s,o){let r=this.createArgument(t,n);return typeof s=="function"?r.default(o).argParser(s):r.default(s),this.addArgument(r),this}arguments(t){return t.trim().split(/ +/).forEach(n=>{this.argument(n)}),this}addArgument(t){let n=this.registeredArguments.slice(-1)[0];if(n?.variadic)throw new Error(`only the last argument can be variadic '${n.name()}'`);if(t.required&&t.defaultValue!==void 0&&t.parseArg===void 0)throw new Error(`a default value for a required argument is never used: '${t.name()}'`);return this.registeredArguments.push(t),this}helpCommand(t,n){if(typeof t=="boolean")return this._addImplicitHelpCommand=t,t&&this._defaultCommandGroup&&this._initCommandGroup(this._getHelpCommand()),this;let s=t??"help [command]",[,o,r]=s.match(/([^ ]+) *(.*)/),i=n??"display help for command",a=this.createCommand(o);return a.helpOption(!1),r&&a.arguments(r),i&&a.description(i),this._addImplicitHelpCommand=!0,this._helpCommand=a,(t||n)&&this._initCommandGroup(a),this}addHelpCommand(t,n){return typeof t!="object"?(this.helpCommand(t,n),this):(this._addImplicitHelpCommand=!0,this._helpCommand=t,this._initCommandGroup(t),this)}_getHelpCommand(){return this._addImplicitHelpCommand??(this.commands.length&&!this._actionHandler&&!this._findCommand("help"))?(this._helpCommand===void 0&&this.helpCommand(void 0,void 0),this._helpCommand):null}hook(t,n){let s=["preSubcommand","preAction","postAction"];if(!s.includes(t))throw new Error(`Unexpected value for event passed to hook : '${t}'.
Expecting one of '${s.join("', '")}'`);return this._lifeCycleHooks[t]?this._lifeCycleHooks[t].push(n):this._lifeCycleHooks[t]=[n],this}exitOverride(t){return t?this._exitCallback=t:this._exitCallback=n=>{if(n.code!=="commander.executeSubCommandAsync")throw n},this}_exit(t,n,s){this._exitCallback&&this._exitCallback(new ma(t,n,s)),ie.exit(t)}action(t){let n=s=>{let o=this.registeredArguments.length,r=s.slice(0,o);return this._storeOptionsAsProperties?r[o]=this:r[o]=this.opts(),r.push(this),t.apply(this,r)};return this._actionHandler=n,this}createOption(t,n){return new md(t,n)}_callParseArg(t,n,s,o){try{return t.parseArg(n,s)}catch(r){if(r.code==="commander.invalidArgument"){let i=`${o} ${r.message}`;this.error(i,{exitCode:r.exitCode,code:r.code})}throw r}}_registerOption(t){let n=t.short&&this._findOption(t.short)||t.long&&this._findOption(t.long);if(n){let s=t.long&&this._findOption(t.long)?t.long:t.short;throw new Error(`Cannot add option '${t.flags}'${this._name&&` to command '${this._name}'`} due to conflicting flag '${s}'
-  already used by option '${n.flags}'`)}this._initOptionGroup(t),this.options.push(t)}_registerCommand(t){let n=o=>[o.name()].concat(o.aliases()),s=n(t).find(o=>this._findCommand(o));if(s){let o=n(this._findCommand(s)).join("|"),r=n(t).join("|");throw new Error(`cannot add command '${r}' as already have command '${o}'`)}this._initCommandGroup(t),this.commands.push(t)}addOption(t){this._registerOption(t);let n=t.name(),s=t.attributeName();if(t.negate){let r=t.long.replace(/^--no-/,"--");this._findOption(r)||this.setOptionValueWithSource(s,t.defaultValue===void 0?!0:t.defaultValue,"default")}else t.defaultValue!==void 0&&this.setOptionValueWithSource(s,t.defaultValue,"default");let o=(r,i,a)=>{r==null&&t.presetArg!==void 0&&(r=t.presetArg);let d=this.getOptionValue(s);r!==null&&t.parseArg?r=this._callParseArg(t,r,d,i):r!==null&&t.variadic&&(r=t._collectValue(r,d)),r==null&&(t.negate?r=!1:t.isBoolean()||t.optional?r=!0:r=""),this.setOptionValueWithSource(s,r,a)};return this.on("option:"+n,r=>{let i=`error: option '${t.flags}' argument '${r}' is invalid.`;o(r,i,"cli")}),t.envVar&&this.on("optionEnv:"+n,r=>{let i=`error: option '${t.flags}' value '${r}' from env '${t.envVar}' is invalid.`;o(r,i,"env")}),this}_optionEx(t,n,s,o,r){if(typeof n=="object"&&n instanceof md)throw new Error("To add an Option object use addOption() instead of option() or requiredOption()");let i=this.createOption(n,s);if(i.makeOptionMandatory(!!t.mandatory),typeof o=="function")i.default(r).argParser(o);else if(o instanceof RegExp){let a=o;o=(d,c)=>{let l=a.exec(d);return l?l[0]:c},i.default(r).argParser(o)}else i.default(o);return this.addOption(i)}option(t,n,s,o){return this._optionEx({},t,n,s,o)}requiredOption(t,n,s,o){return this._optionEx({mandatory:!0},t,n,s,o)}combineFlagAndOptionalValue(t=!0){return this._combineFlagAndOptionalValue=!!t,this}allowUnknownOption(t=!0){return this._allowUnknownOption=!!t,this}allowExcessArguments(t=!0){return this._allowExcessArguments=!!t,this}enablePositionalOptions(t=!0){return this._enablePositionalOptions=!!t,this}passThroughOptions(t=!0){return this._passThroughOptions=!!t,this._checkForBrokenPassThrough(),this}_checkForBrokenPassThrough(){if(this.parent&&this._passThroughOptions&&!this.parent._enablePositionalOptions)throw new Error(`passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`)}storeOptionsAsProperties(t=!0){if(this.options.length)throw new Error("call .storeOptionsAsProperties() before adding options");if(Object.keys(this._optionValues).length)throw new Error("call .storeOptionsAsProperties() before setting option values");return this._storeOptionsAsProperties=!!t,this}getOptionValue(t){return this._storeOptionsAsProperties?this[t]:this._optionValues[t]}setOptionValue(t,n){return this.setOptionValueWithSource(t,n,void 0)}setOptionValueWithSource(t,n,s){return this._storeOptionsAsProperties?this[t]=n:this._optionValues[t]=n,this._optionValueSources[t]=s,this}getOptionValueSource(t){return this._optionValueSources[t]}getOptionValueSourceWithGlobals(t){let n;return this._getCommandAndAncestors().forEach(s=>{s.getOptionValueSource(t)!==void 0&&(n=s.getOptionValueSource(t))}),n}_prepareUserArgs(t,n){if(t!==void 0&&!Array.isArray(t))throw new Error("first parameter to parse must be array or undefined");if(n=n||{},t===void 0&&n.from===void 0){ie.versions?.electron&&(n.from="electron");let o=ie.execArgv??[];(o.includes("-e")||o.includes("--eval")||o.includes("-p")||o.includes("--print"))&&(n.from="eval")}t===void 0&&(t=ie.argv),this.rawArgs=t.slice();let s;switch(n.from){case void 0:case"node":this._scriptPath=t[1],s=t.slice(2);break;case"electron":ie.defaultApp?(this._scriptPath=t[1],s=t.slice(2)):s=t.slice(1);break;case"user":s=t.slice(0);break;case"eval":s=t.slice(1);break;default:throw new Error(`unexpected parse option { from: '${n.from}' }`)}return!this._name&&this._scriptPath&&this.nameFromFilename(this._scriptPath),this._name=this._name||"program",s}parse(t,n){this._prepareForParse();let s=this._prepareUserArgs(t,n);return this._parseCommand([],s),this}async parseAsync(t,n){this._prepareForParse();let s=this._prepareUserArgs(t,n);return await this._parseCommand([],s),this}_prepareForParse(){this._savedState===null?this.saveStateBeforeParse():this.restoreStateBeforeParse()}saveStateBeforeParse(){this._savedState={_name:this._name,_optionValues:{...this._optionValues},_optionValueSources:{...this._optionValueSources}}}restoreStateBeforeParse(){if(this._storeOptionsAsProperties)throw new Error(`Can not call parse again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);this._name=this._savedState._name,this._scriptPath=null,this.rawArgs=[],this._optionValues={...this._savedState._optionValues},this._optionValueSources={...this._savedState._optionValueSources},this.args=[],this.processedArgs=[]}_checkForMissingExecutable(t,n,s){if(oo.existsSync(t))return;let o=n?`searched for local subcommand relative to directory '${n}'`:"no directory for search for local subcommand, use .executableDir() to supply a custom directory",r=`'${t}' does not exist
 - if '${s}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${o}`;throw new Error(r)}_executeSubCommand(t,n){n=n.slice();let s=!1,o=[".js",".ts",".tsx",".mjs",".cjs"];function r(l,p){let u=sn.resolve(l,p);if(oo.existsSync(u))return u;if(o.includes(sn.extname(p)))return;let m=o.find(f=>oo.existsSync(`${u}${f}`));if(m)return`${u}${m}`}this._checkForMissingMandatoryOptions(),this._checkForConflictingOptions();let i=t._executableFile||`${this._name}-${t._name}`,a=this._executableDir||"";if(this._scriptPath){let l;try{l=oo.realpathSync(this._scriptPath)}catch{l=this._scriptPath}a=sn.resolve(sn.dirname(l),a)}if(a){let l=r(a,i);if(!l&&!t._executableFile&&this._scriptPath){let p=sn.basename(this._scriptPath,sn.extname(this._scriptPath));p!==this._name&&(l=r(a,`${p}-${t._name}`))}i=l||i}s=o.includes(sn.extname(i));let d;ie.platform!=="win32"?s?(n.unshift(i),n=hd(ie.execArgv).concat(n),d=ua.spawn(ie.argv[0],n,{stdio:"inherit"})):d=ua.spawn(i,n,{stdio:"inherit"}):(this._checkForMissingExecutable(i,a,t._name),n.unshift(i),n=hd(ie.execArgv).concat(n),d=ua.spawn(ie.execPath,n,{stdio:"inherit"})),d.killed||["SIGUSR1","SIGUSR2","SIGTERM","SIGINT","SIGHUP"].forEach(p=>{ie.on(p,()=>{d.killed===!1&&d.exitCode===null&&d.kill(p)})});let c=this._exitCallback;d.on("close",l=>{l=l??1,c?c(new ma(l,"commander.executeSubCommandAsync","(close)")):ie.exit(l)}),d.on("error",l=>{if(l.code==="ENOENT")this._checkForMissingExecutable(i,a,t._name);else if(l.code==="EACCES")throw new Error(`'${i}' not executable`);if(!c)ie.exit(1);else{let p=new ma(1,"commander.executeSubCommandAsync","(error)");p.nestedError=l,c(p)}}),this.runningCommand=d}_dispatchSubcommand(t,n,s){let o=this._findCommand(t);o||this.help({error:!0}),o._prepareForParse();let r;return r=this._chainOrCallSubCommandHook(r,o,"preSubcommand"),r=this._chainOrCall(r,()=>{if(o._executableHandler)this._executeSubCommand(o,n.concat(s));else return o._parseCommand(n,s)}),r}_dispatchHelpCommand(t){t||this.help();let n=this._findCommand(t);return n&&!n._executableHandler&&n.help(),this._dispatchSubcommand(t,[],[this._getHelpOption()?.long??this._getHelpOption()?.short??"--help"])}_checkNumberOfArguments(){this.registeredArguments.forEach((t,n)=>{t.required&&this.args[n]==null&&this.missingArgument(t.name())}),!(this.registeredArguments.length>0&&this.registeredArguments[this.registeredArguments.length-1].variadic)&&this.args.length>this.registeredArguments.length&&this._excessArguments(this.args)}_processArguments(){let t=(s,o,r)=>{let i=o;if(o!==null&&s.parseArg){let a=`error: command-argument value '${o}' is invalid for argument '${s.name()}'.`;i=this._callParseArg(s,o,r,a)}return i};this._checkNumberOfArguments();let n=[];this.registeredArguments.forEach((s,o)=>{let r=s.defaultValue;s.variadic?o<this.args.length?(r=this.args.slice(o),s.parseArg&&(r=r.reduce((i,a)=>t(s,a,i),s.defaultValue))):r===void 0&&(r=[]):o<this.args.length&&(r=this.args[o],s.parseArg&&(r=t(s,r,s.defaultValue))),n[o]=r}),this.processedArgs=n}_chainOrCall(t,n){return t?.then&&typeof t.then=="function"?t.then(()=>n()):n()}_chainOrCallHooks(t,n){let s=t,o=[];return this._getCommandAndAncestors().reverse().filter(r=>r._lifeCycleHooks[n]!==void 0).forEach(r=>{r._lifeCycleHooks[n].forEach(i=>{o.push({hookedCommand:r,callback:i})})}),n==="postAction"&&o.reverse(),o.forEach(r=>{s=this._chainOrCall(s,()=>r.callback(r.hookedCommand,this))}),s}_chainOrCallSubCommandHook(t,n,s){let o=t;return this._lifeCycleHooks[s]!==void 0&&this._lifeCycleHooks[s].forEach(r=>{o=this._chainOrCall(o,()=>r(this,n))}),o}_parseCommand(t,n){let s=this.parseOptions(n);if(this._parseOptionsEnv(),this._parseOptionsImplied(),t=t.concat(s.operands),n=s.unknown,this.args=t.concat(n),t&&this._findCommand(t[0]))return this._dispatchSubcommand(t[0],t.slice(1),n);if(this._getHelpCommand()&&t[0]===this._getHelpCommand().name())return this._dispatchHelpCommand(t[1]);if(this._defaultCommandName)return this._outputHelpIfRequested(n),this._dispatchSubcommand(this._defaultCommandName,t,n);this.commands.length&&this.args.length===0&&!this._actionHandler&&!this._defaultCommandName&&this.help({error:!0}),this._outputHelpIfRequested(s.unknown),this._checkForMissingMandatoryOptions(),this._checkForConflictingOptions();let o=()=>{s.unknown.length>0&&this.unknownOption(s.unknown[0])},r=`command:${this.name()}`;if(this._actionHandler){o(),this._processArguments();let i;return i=this._chainOrCallHooks(i,"preAction"),i=this._chainOrCall(i,()=>this._actionHandler(this.processedArgs)),this.parent&&(i=this._chainOrCall(i,()=>{this.parent.emit(r,t,n)})),i=this._chainOrCallHooks(i,"postAction"),i}if(this.parent?.listenerCount(r))o(),this._processArguments(),this.parent.emit(r,t,n);else if(t.length){if(this._findCommand("*"))return this._dispatchSubcommand("*",t,n);this.listenerCount("command:*")?this.emit("command:*",t,n):this.commands.length?this.unknownCommand():(o(),this._processArguments())}else this.commands.length?(o(),this.help({error:!0})):(o(),this._processArguments())}_findCommand(t){if(t)return this.commands.find(n=>n._name===t||n._aliases.includes(t))}_findOption(t){return this.options.find(n=>n.is(t))}_checkForMissingMandatoryOptions(){this._getCommandAndAncestors().forEach(t=>{t.options.forEach(n=>{n.mandatory&&t.getOptionValue(n.attributeName())===void 0&&t.missingMandatoryOptionValue(n)})})}_checkForConflictingLocalOptions(){let t=this.options.filter(s=>{let o=s.attributeName();return this.getOptionValue(o)===void 0?!1:this.getOptionValueSource(o)!=="default"});t.filter(s=>s.conflictsWith.length>0).forEach(s=>{let o=t.find(r=>s.conflictsWith.includes(r.attributeName()));o&&this._conflictingOption(s,o)})}_checkForConflictingOptions(){this._getCommandAndAncestors().forEach(t=>{t._checkForConflictingLocalOptions()})}parseOptions(t){let n=[],s=[],o=n;function r(l){return l.length>1&&l[0]==="-"}let i=l=>/^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(l)?!this._getCommandAndAncestors().some(p=>p.options.map(u=>u.short).some(u=>/^-\d$/.test(u))):!1,a=null,d=null,c=0;for(;c<t.length||d;){let l=d??t[c++];if(d=null,l==="--"){o===s&&o.push(l),o.push(...t.slice(c));break}if(a&&(!r(l)||i(l))){this.emit(`option:${a.name()}`,l);continue}if(a=null,r(l)){let p=this._findOption(l);if(p){if(p.required){let u=t[c++];u===void 0&&this.optionMissingArgument(p),this.emit(`option:${p.name()}`,u)}else if(p.optional){let u=null;c<t.length&&(!r(t[c])||i(t[c]))&&(u=t[c++]),this.emit(`option:${p.name()}`,u)}else this.emit(`option:${p.name()}`);a=p.variadic?p:null;continue}}if(l.length>2&&l[0]==="-"&&l[1]!=="-"){let p=this._findOption(`-${l[1]}`);if(p){p.required||p.optional&&this._combineFlagAndOptionalValue?this.emit(`option:${p.name()}`,l.slice(2)):(this.emit(`option:${p.name()}`),d=`-${l.slice(2)}`);continue}}if(/^--[^=]+=/.test(l)){let p=l.indexOf("="),u=this._findOption(l.slice(0,p));if(u&&(u.required||u.optional)){this.emit(`option:${u.name()}`,l.slice(p+1));continue}}if(o===n&&r(l)&&!(this.commands.length===0&&i(l))&&(o=s),(this._enablePositionalOptions||this._passThroughOptions)&&n.length===0&&s.length===0){if(this._findCommand(l)){n.push(l),s.push(...t.slice(c));break}else if(this._getHelpCommand()&&l===this._getHelpCommand().name()){n.push(l,...t.slice(c));break}else if(this._defaultCommandName){s.push(l,...t.slice(c));break}}if(this._passThroughOptions){o.push(l,...t.slice(c));break}o.push(l)}return{operands:n,unknown:s}}opts(){if(this._storeOptionsAsProperties){let t={},n=this.options.length;for(let s=0;s<n;s++){let o=this.options[s].attributeName();t[o]=o===this._versionOptionName?this._version:this[o]}return t}return this._optionValues}optsWithGlobals(){return this._getCommandAndAncestors().reduce((t,n)=>Object.assign(t,n.opts()),{})}error(t,n){this._outputConfiguration.outputError(`${t}
`,this._outputConfiguration.writeErr),typeof this._showHelpAfterError=="string"?this._outputConfiguration.writeErr(`${this._showHelpAfterError}
`):this._showHelpAfterError&&(this._outputConfiguration.writeErr(`
`),this.outputHelp({error:!0}));let s=n||{},o=s.exitCode||1,r=s.code||"commander.error";this._exit(o,r,t)}_parseOptionsEnv(){this.options.forEach(t=>{if(t.envVar&&t.envVar in ie.env){let n=t.attributeName();(this.getOptionValue(n)===void 0||["default","config","env"].includes(this.getOptionValueSource(n)))&&(t.required||t.optional?this.emit(`optionEnv:${t.name()}`,ie.env[t.envVar]):this.emit(`optionEnv:${t.name()}`))}})}_parseOptionsImplied(){let t=new rw(this.options),n=s=>this.getOptionValue(s)!==void 0&&!["default","implied"].includes(this.getOptionValueSource(s));this.options.filter(s=>s.implied!==void 0&&n(s.attributeName())&&t.valueFromOption(this.getOptionValue(s.attributeName()),s)).forEach(s=>{Object.keys(s.implied).filter(o=>!n(o)).forEach(o=>{this.setOptionValueWithSource(o,s.implied[o],"implied")})})}missingArgument(t){let n=`error: missing required argument '${t}'`;this.error(n,{code:"commander.missingArgument"})}optionMissingArgument(t){let n=`error: option '${t.flags}' argument missing`;this.error(n,{code:"commander.optionMissingArgument"})}missingMandatoryOptionValue(t){let n=`error: required option '${t.flags}' not specified`;this.error(n,{code:"commander.missingMandatoryOptionValue"})}_conflictingOption(t,n){let s=i=>{let a=i.attributeName(),d=this.getOptionValue(a),c=this.options.find(p=>p.negate&&a===p.attributeName()),l=this.options.find(p=>!p.negate&&a===p.attributeName());return c&&(c.presetArg===void 0&&d===!1||c.presetArg!==void 0&&d===c.presetArg)?c:l||i},o=i=>{let a=s(i),d=a.attributeName();return this.getOptionValueSource(d)==="env"?`environment variable '${a.envVar}'`:`option '${a.flags}'`},r=`error: ${o(t)} cannot be used with ${o(n)}`;this.error(r,{code:"commander.conflictingOption"})}unknownOption(t){if(this._allowUnknownOption)return;let n="";if(t.startsWith("--")&&this._showSuggestionAfterError){let o=[],r=this;do{let i=r.createHelp().visibleOptions(r).filter(a=>a.long).map(a=>a.long);o=o.concat(i),r=r.parent}while(r&&!r._enablePositionalOptions);n=fd(t,o)}let s=`error: unknown option '${t}'${n}`;this.error(s,{code:"commander.unknownOption"})}_excessArguments(t){if(this._allowExcessArguments)return;let n=this.registeredArguments.length,s=n===1?"":"s",r=`error: too many arguments${this.parent?` for '${this.name()}'`:""}. Expected ${n} argument${s} but got ${t.length}.`;this.error(r,{code:"commander.excessArguments"})}unknownCommand(){let t=this.args[0],n="";if(this._showSuggestionAfterError){let o=[];this.createHelp().visibleCommands(this).forEach(r=>{o.push(r.name()),r.alias()&&o.push(r.alias())}),n=fd(t,o)}let s=`error: unknown command '${t}'${n}`;this.error(s,{code:"commander.unknownCommand"})}version(t,n,s){if(t===void 0)return this._version;this._version=t,n=n||"-V, --version",s=s||"output the version number";let o=this.createOption(n,s);return this._versionOptionName=o.attributeName(),this._registerOption(o),this.on("option:"+o.name(),()=>{this._outputConfiguration.writeOut(`${t}
`),this._exit(0,"commander.version",t)}),this}description(t,n){return t===void 0&&n===void 0?this._description:(this._description=t,n&&(this._argsDescription=n),this)}summary(t){return t===void 0?this._summary:(this._summary=t,this)}alias(t){if(t===void 0)return this._aliases[0];let n=this;if(this.commands.length!==0&&this.commands[this.commands.length-1]._executableHandler&&(n=this.commands[this.commands.length-1]),t===n._name)throw new Error("Command alias can't be the same as its name");let s=this.parent?._findCommand(t);if(s){let o=[s.name()].concat(s.aliases()).join("|");throw new Error(`cannot add alias '${t}' to command '${this.name()}' as already have command '${o}'`)}return n._aliases.push(t),this}aliases(t){return t===void 0?this._aliases:(t.forEach(n=>this.alias(n)),this)}usage(t){if(t===void 0){if(this._usage)return this._usage;let n=this.registeredArguments.map(s=>tw(s));return[].concat(this.options.length||this._helpOption!==null?"[options]":[],this.commands.length?"[command]":[],this.registeredArguments.length?n:[]).join(" ")}return this._usage=t,this}name(t){return t===void 0?this._name:(this._name=t,this)}helpGroup(t){return t===void 0?this._helpGroupHeading??"":(this._helpGroupHeading=t,this)}commandsGroup(t){return t===void 0?this._defaultCommandGroup??"":(this._defaultCommandGroup=t,this)}optionsGroup(t){return t===void 0?this._defaultOptionGroup??"":(this._defaultOptionGroup=t,this)}_initOptionGroup(t){this._defaultOptionGroup&&!t.helpGroupHeading&&t.helpGroup(this._defaultOptionGroup)}_initCommandGroup(t){this._defaultCommandGroup&&!t.helpGroup()&&t.helpGroup(this._defaultCommandGroup)}nameFromFilename(t){return this._name=sn.basename(t,sn.extname(t)),this}executableDir(t){return t===void 0?this._executableDir:(this._executableDir=t,this)}helpInformation(t){let n=this.createHelp(),s=this._getOutputContext(t);n.prepareContext({error:s.error,helpWidth:s.helpWidth,outputHasColors:s.hasColors});let o=n.formatHelp(this,n);return s.hasColors?o:this._outputConfiguration.stripColor(o)}_getOutputContext(t){t=t||{};let n=!!t.error,s,o,r;return n?(s=a=>this._outputConfiguration.writeErr(a),o=this._outputConfiguration.getErrHasColors(),r=this._outputConfiguration.getErrHelpWidth()):(s=a=>this._outputConfiguration.writeOut(a),o=this._outputConfiguration.getOutHasColors(),r=this._outputConfiguration.getOutHelpWidth()),{error:n,write:a=>(o||(a=this._outputConfiguration.stripColor(a)),s(a)),hasColors:o,helpWidth:r}}outputHelp(t){let n;typeof t=="function"&&(n=t,t=void 0);let s=this._getOutputContext(t),o={error:s.error,write:s.write,command:this};this._getCommandAndAncestors().reverse().forEach(i=>i.emit("beforeAllHelp",o)),this.emit("beforeHelp",o);let r=this.helpInformation({error:s.error});if(n&&(r=n(r),typeof r!="string"&&!Buffer.isBuffer(r)))throw new Error("outputHelp callback must return a string or a Buffer");s.write(r),this._getHelpOption()?.long&&this.emit(this._getHelpOption().long),this.emit("afterHelp",o),this._getCommandAndAncestors().forEach(i=>i.emit("afterAllHelp",o))}helpOption(t,n){return typeof t=="boolean"?(t?(this._helpOption===null&&(this._helpOption=void 0),this._defaultOptionGroup&&this._initOptionGroup(this._getHelpOption())):this._helpOption=null,this):(this._helpOption=this.createOption(t??"-h, --help",n??"display help for command"),(t||n)&&this._initOptionGroup(this._helpOption),this)}_getHelpOption(){return this._helpOption===void 0&&this.helpOption(void 0,void 0),this._helpOption}addHelpOption(t){return this._helpOption=t,this._initOptionGroup(t),this}help(t){this.outputHelp(t);let n=Number(ie.exitCode??0);n===0&&t&&typeof t!="function"&&t.error&&(n=1),this._exit(n,"commander.help","(outputHelp)")}addHelpText(t,n){let s=["beforeAll","before","after","afterAll"];if(!s.includes(t))throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${s.join("', '")}'`);let o=`${t}Help`;return this.on(o,r=>{let i;typeof n=="function"?i=n({error:r.error,command:r.command}):i=n,i&&r.write(`${i}
`)}),this}_outputHelpIfRequested(t){let n=this._getHelpOption();n&&t.find(o=>n.is(o))&&(this.outputHelp(),this._exit(0,"commander.helpDisplayed","(outputHelp)"))}};function hd(e){return e.map(t=>{if(!t.startsWith("--inspect"))return t;let n,s="127.0.0.1",o="9229",r;return(r=t.match(/^(--inspect(-brk)?)$/))!==null?n=r[1]:(r=t.match(/^(--inspect(-brk|-port)?)=([^:]+)$/))!==null?(n=r[1],/^\d+$/.test(r[3])?o=r[3]:s=r[3]):(r=t.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/))!==null&&(n=r[1],s=r[3],o=r[4]),n&&o!=="0"?`${n}=${s}:${parseInt(o)+1}`:t})}function ha(){if(ie.env.NO_COLOR||ie.env.FORCE_COLOR==="0"||ie.env.FORCE_COLOR==="false")return!1;if(ie.env.FORCE_COLOR||ie.env.CLICOLOR_FORCE!==void 0)return!0}ga.Command=fa;ga.useColor=ha});var Sd=Ye(bt=>{var{Argument:yd}=ro(),{Command:ya}=gd(),{CommanderError:ow,InvalidArgumentError:kd}=cr(),{Help:iw}=aa(),{Option:bd}=pa();bt.program=new ya;bt.createCommand=e=>new ya(e);bt.createOption=(e,t)=>new bd(e,t);bt.createArgument=(e,t)=>new yd(e,t);bt.Command=ya;bt.Option=bd;bt.Argument=yd;bt.Help=iw;bt.CommanderError=ow;bt.InvalidArgumentError=kd;bt.InvalidOptionArgumentError=kd});var xe,T,B=k(()=>{"use strict";xe=["critical","high","medium","low"],T=e=>({...e,needs:e.needs??[],optIn:e.optIn??!1,onlyTouched:e.onlyTouched??!1,checkPacket:e.checkPacket??null,checkTree:e.checkTree??null,checkChange:e.checkChange??null})});function lw(e){let t=e.length;for(let n=0;n<e.length;n++){let s=e.charCodeAt(n);s<128||(t+=s>=55296&&s<=57343||s<2048?1:2)}return t}function cw(e){let t=0,n=0,s=-1,o=0,r=0;for(;;){let i=e.charCodeAt(t);if(i===32)n+=1;else if(i===9)n+=4-n%4;else{if(s<0&&(s=n),i===62)o+=1;else{Ed.lastIndex=t,Od.lastIndex=t;let a=Ed.exec(e)??Od.exec(e);if(!a)return{indent:s,quotes:o,items:r};r+=1,t+=a[0].length-1,n+=a[0].length-1}n+=1}t+=1}}function dw(e,t){let n=[],s=0;for(let o of ke(e)){let{indent:r,quotes:i,items:a}=cw(o);if(i+a!==0){for(;n.length>0&&n[n.length-1]>=r;)n.pop();if(s=Math.max(s,n.length+i+a),s>t)return s;for(let d=0;d<a;d++)n.push(r+d)}}return s}function Bt(e,t){let n=e.length*3>t.bytes?lw(e):0;return n>t.bytes?`${n} bytes, more than ${t.bytes}`:dw(e,t.depth)>t.depth?`containers nested deeper than ${t.depth}`:null}var Cs,aw,ke,Ed,Od,Be=k(()=>{"use strict";Cs=e=>new TextDecoder("utf-8").decode(e),aw=/\r\n|\n|\r/,ke=e=>e.split(aw);Ed=/[-+*](?=[ \t]|$)/y,Od=/[0-9]{1,9}[.)](?=[ \t]|$)/y});function St(e){let t=ke(e.replace(/^\uFEFF/,""));return t.length>1&&t[t.length-1]===""?t.slice(0,-1):t}function Ns(e,t,n){let s=new Set,o=0;for(let r of e){for(;o<t.length&&!n(r,t[o]);)o+=1;if(o===t.length)return null;s.add(o),o+=1}return s}function uw(e,t,n){let s=(r,{start:i,end:a})=>{let d=new Map;for(let c=i;c<a;c++)d.set(r[c],d.has(r[c])?-1:c);return d},o=s(t,n.after);return[...s(e,n.before)].flatMap(([r,i])=>{let a=o.get(r)??-1;return i>=0&&a>=0?[[i,a]]:[]})}function mw(e){let t=[],n=[];for(let[o,[,r]]of e.entries()){let i=0,a=t.length;for(;i<a;){let d=i+a>>1;e[t[d]][1]<r?i=d+1:a=d}n.push(i>0?t[i-1]:-1),t[i]=o}let s=[];for(let o=t[t.length-1]??-1;o>=0;o=n[o])s.push(e[o]);return s.reverse()}function fw(e,t,n){let{start:s,end:o}=n.before,{start:r,end:i}=n.after;for(;s<o&&r<i&&e[s]===t[r];)[s,r]=[s+1,r+1];for(;s<o&&r<i&&e[o-1]===t[i-1];)[o,i]=[o-1,i-1];return{before:{start:s,end:o},after:{start:r,end:i}}}function Ad(e,t,n,s){let o=fw(e,t,n),{before:r,after:i}=o;if(r.start===r.end&&i.start===i.end)return[];let a=r.start===r.end||i.start===i.end||s===hw?[]:mw(uw(e,t,o));if(a.length===0)return[o];let d=[...a,[r.end,i.end]];return d.flatMap(([c,l],p)=>{let[u,m]=p>0?d[p-1]:[r.start-1,i.start-1],f={before:{start:u+1,end:c},after:{start:m+1,end:l}};return Ad(e,t,f,s+1)})}var pw,io,hw,ao,lo=k(()=>{"use strict";Be();pw=(e,t)=>e===t,io=(e,t)=>Ns(e,t,pw)!==null;hw=6;ao=(e,t)=>Ad(e,t,{before:{start:0,end:e.length},after:{start:0,end:t.length}},0)});function de(e){let t=yw.exec(e);return t?{base:t[1],version:Number(t[2])}:{base:e,version:1}}function co(e,t){let{base:n}=de(e),s=[...t].map(de).filter(r=>r.base===n),o=Math.max(1,...s.map(r=>r.version));return`${n}-v${o+1}`}var $s,Ls,Xn,E,Qn,be,Q,gw,es,pe,oe,yw,M=k(()=>{"use strict";$s=["READY_FOR_DEV","IN_PROGRESS","BLOCKED","DONE","VALIDATED","FAILED","GAP","SUPERSEDED","STUB","DRAFT","UNKNOWN"],Ls=["TASK_ID","STATUS","RISK_TIER","SCOPE","IN_SCOPE_PATHS","OUT_OF_SCOPE","TEST_PLAN","DONE_MEANS","ROLLBACK_HINT","BOOTSTRAP","FILES_TO_OPEN","SEARCH_TERMS","RUN_COMMANDS","RISK_MAP","SPEC_ANCHOR","USER_SIGNATURE","BLOCKED_BY","BLOCKS","EFFORT","AUTHORITY","VARIANT_OF","VARIANT_REASON","BLOCKED_REASON","ETA","BLOCKED_SINCE"],Xn=["STATUS","AUTHORITY","BLOCKED_REASON","ETA","BLOCKED_SINCE"],E=e=>e.id?.value??Qn(e.path),Qn=e=>e.slice(e.lastIndexOf("/")+1).replace(/\.md$/i,""),be=e=>e.signature?.reading.kind==="signed"?e.signature.reading.signature:null,Q=e=>be(e)!==null,gw=["DRAFT","STUB","GAP"],es=e=>e.status!==null&&gw.includes(e.status.value),pe=e=>e.unreadable===null&&!es(e)&&e.status?.value!=="SUPERSEDED",oe="; where `<id>` was signed before, do so in a new variant of it",yw=/^(.*)-v([0-9]+)$/});var Re,Ee,We=k(()=>{"use strict";Re=(e,t,n)=>({start:{line:e,column:t},end:{line:e,column:t+n}}),Ee=Re(1,1,0)});function ba(e,t,n){if(t<1||t>12||n<1)return!1;let o=[31,e%4===0&&e%100!==0||e%400===0?29:28,31,30,31,30,31,31,30,31,30,31];return n<=o[t-1]}function Pn(e){let t=bw.exec(e)?.[1]??e,n=kw.exec(t);return n&&ba(Number(n[1]),Number(n[2]),Number(n[3]))?n[0]:null}var kw,bw,Is=k(()=>{"use strict";kw=/^([0-9]{4})-([0-9]{2})-([0-9]{2})(?![\p{L}\p{N}_-])/u,bw=/^([0-9]{4}-[0-9]{2}-[0-9]{2})T[0-9]{2}:?[0-9]{2}/});function Je(e){let t=e.trim(),n=Sw.exec(t);if(!n)return{kind:"unsigned",text:t};let s=n[2],o=(a,d=2)=>Number(s.slice(a,a+d)),i=[[o(4,4),o(2),o(0),o(8),o(10),0],[2e3+o(4),o(2),o(0),o(6),o(8),o(10)]].find(ww);return i?{kind:"signed",signature:t,user:n[1],date:Pw(i)}:{kind:"malformed",text:t}}var Sw,ww,Pw,Z,tt=k(()=>{"use strict";Is();Sw=/^([A-Za-z](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)([0-9]{12})$/,ww=([e,t,n,s,o,r])=>e>=2e3&&e<=2099&&ba(e,t,n)&&s<24&&o<60&&r<60,Pw=e=>{let[t,n,s,o,r,i]=e.map(a=>String(a).padStart(2,"0"));return`${t}-${n}-${s}T${o}:${r}:${i}`};Z=e=>e.toLowerCase()});function xa(e,t){let n=new Array(t+1).fill(void 0),s=r=>r.endLine-r.startLine,o=[...e.logSections,...e.regions].sort((r,i)=>s(i)-s(r));for(let r of o)n.fill(r,r.startLine,r.endLine+1);return n}function $d(e){let t=e.length-e.trimStart().length,n=e.indexOf(":"),o=e[t]==="|"||n<0?e.indexOf("|",t+1):n;return o<0?{label:Sa(e),value:""}:{label:Sa(e.slice(0,o)),value:Sa(e.slice(o+1)).trim()}}function xw(e,t,n,s){let o=new Set;for(let r of e.regions){if(!s.has(r.field))continue;let i=[];for(let a=r.startLine+1;a<=r.endLine;a++)n[a]===r&&i.push(a);if(s.mayBeNew(r.field))for(let a of i)o.add(a);else if($d(t[r.startLine-1]??"").value===""){let a=i.find(d=>!Ds(t[d-1]??""));a!==void 0&&o.add(a)}}return o}function Ew(e){let t=e.map(()=>!1),n=!1;for(let[s,{blank:o,loose:r}]of e.entries())t[s]=n=o?n:r;n=!0;for(let s=e.length-1;s>=0;s--)n=e[s].blank?n:e[s].loose,t[s]||=n;return t}function Rd({text:e,packet:t},n){let s=St(e);for(;s.length>0&&Ds(s[s.length-1]);)s.pop();let o=xa(t,Math.max(s.length,t.lineCount)),r=xw(t,s,o,n),i=s.map((d,c)=>{let l=c+1,p=o[l],u=dr(p)?p.field:null,m=dr(p)&&p.startLine===l&&n.has(p.field),f=p!==void 0&&!dr(p),h=f||u!==null&&n.mayBeNew(u);return{text:d,number:l,field:u,inLog:f,loose:h,isLabel:m,blank:Ds(d)}}),a=Ew(i);return i.filter(({number:d})=>!r.has(d)).map(({text:d,number:c,field:l,inLog:p,loose:u,isLabel:m,blank:f})=>({key:`${f?"blank":m?"label":p?"log":"line"} ${m?$d(d).label:d}`,text:d,number:c,field:l,inLog:p,mayBeNew:u||f&&a[c-1]}))}function vd({text:e,packet:t}){let n=St(e),s=xa(t,Math.max(n.length,t.lineCount)),o=new Map;for(let[r,i]of n.entries()){let a=s[r+1];if(!dr(a)||Ds(i))continue;let{field:d}=a,c={key:i,text:i,number:r+1,field:d,inLog:!1,mayBeNew:!1},l=o.get(d);l?l.push(c):o.set(d,[c])}return o}function Ow(e,t,n){let s=t.slice(e.before.start,e.before.end),o=n.slice(e.after.start,e.after.end),r=o.filter(l=>!l.mayBeNew);if(s.length===0&&r.length===0)return[];let i=[...new Set([...s,...r].flatMap(({field:l})=>l??[]))],a=new Set(o.map(({text:l})=>l));if(r.length===0&&s.every(({text:l})=>a.has(l))){let l=wa(s),p=o.find(({text:u})=>u===l);return[{kind:"value",fields:i,removed:null,added:null,place:Cd(p)}]}let d=r[0]??n[e.after.start]??n[n.length-1];return[{kind:r.length===0&&s.every(({inLog:l,text:p})=>l||Ds(p))?"log":"text",fields:i,removed:wa(s),added:wa(r),place:d?Cd(d):Ee}]}function Pa(e,t){let n=Ns(e,t,(o,r)=>o.key===r.key);if(n&&t.every((o,r)=>o.mayBeNew||n.has(r)))return[];let s=o=>o.map(({key:r})=>r);return ao(s(e),s(t)).flatMap(o=>Ow(o,e,t))}function Cw(e,{text:t,packet:n}){let s=({verdicts:i})=>i.map(a=>a.text);if(!(Ns(s(e),s(n),(i,a)=>i===a)===null))return[];let r=St(t).findLastIndex(i=>/verdict/i.test(i))+1;return[{kind:"value",fields:[],removed:null,added:null,place:Re(Math.max(1,r),1,0)}]}function pr(e,t,n,s){let o=e.packet.unreadable!==null||t.packet.unreadable!==null;if(n==="frozen"||o)return Pa(_d(e.text),_d(t.text));let r=Rw(s),i=n==="append"?Pa(Rd(e,Td(s)),Rd(t,Td(s))):Nw(e,t,r),a=new Set(i.flatMap(({fields:l})=>l)),d=r.filter(l=>!a.has(l)),c=n==="append"&&i.length===0?Cw(e.packet,t):[];return[...i,..._w(e.packet,t.packet,d),...c]}function Nw(e,t,n){let[s,o]=[vd(e),vd(t)];return n.filter(r=>!Xn.includes(r)).flatMap(r=>Pa(s.get(r)??[],o.get(r)??[]))}function po(e,t,n,s,o){if(pr(e,n,s,o).length>0)return!1;let r=St(n.text);if(St(e.text).join(`
`)===r.join(`
`))return!0;let i=St(t.text),a=xa(t.packet,Math.max(i.length,t.packet.lineCount)),d=c=>a[c+1]!==void 0&&!dr(a[c+1]);return io(i.filter((c,l)=>d(l)),r)}var dr,Sa,Ds,Td,_d,wa,Cd,$t,Nd,Aw,Tw,Rw,vw,_w,Ld,uo=k(()=>{"use strict";lo();M();We();tt();dr=e=>e!==void 0&&"field"in e;Sa=e=>e.replace(/[*_`]/g,"").trimEnd();Ds=e=>e.trim()==="";Td=e=>({has:t=>t==="STATUS"||e.mutableFields.includes(t),mayBeNew:t=>t!=="STATUS"&&e.mutableFields.includes(t)});_d=e=>St(e).map((t,n)=>({key:t,text:t,number:n+1,field:null,inLog:!1,mayBeNew:!1})),wa=e=>(e.find(({text:t})=>!Ds(t))??e[0])?.text??null;Cd=({number:e,text:t})=>Re(e,1,t.length);$t=e=>e&&e.items.map(({value:t})=>t),Nd={TASK_ID:e=>e.id?.value,STATUS:e=>e.status?.text,RISK_TIER:e=>[e.riskTier?.value,e.riskJustification?.value],SCOPE:({scope:e})=>e&&[e.value.text,...Aw(e.value)],IN_SCOPE_PATHS:e=>$t(e.inScopePaths),OUT_OF_SCOPE:e=>$t(e.outOfScope),TEST_PLAN:e=>$t(e.testPlan),DONE_MEANS:e=>$t(e.doneMeans),ROLLBACK_HINT:e=>e.rollbackHint?.value,BOOTSTRAP:e=>e.bootstrap!==null,FILES_TO_OPEN:e=>$t(e.filesToOpen),SEARCH_TERMS:e=>$t(e.searchTerms),RUN_COMMANDS:e=>$t(e.runCommands),RISK_MAP:e=>$t(e.riskMap),SPEC_ANCHOR:e=>$t(e.specAnchors),USER_SIGNATURE:e=>e.signature?.value,BLOCKED_BY:e=>$t(e.blockedBy),BLOCKS:e=>$t(e.blocks),EFFORT:e=>e.effort?.value,AUTHORITY:({authority:e})=>e&&[e.value.specVersions,e.value.citations],VARIANT_OF:e=>e.variantOf?.value,VARIANT_REASON:e=>e.variantReason?.value,BLOCKED_REASON:e=>e.blockedReason?.value,ETA:e=>e.eta?.value,BLOCKED_SINCE:e=>e.blockedSince?.value},Aw=({what:e,why:t,boundary:n})=>[e,t,n].map(s=>s?.value),Tw=(e,t,n)=>JSON.stringify([Nd[e](t)])===JSON.stringify([Nd[e](n)]),Rw=e=>Ls.filter(t=>(t==="AUTHORITY"||!Xn.includes(t))&&!e.mutableFields.includes(t)),vw=(e,t)=>{let n=e.regions.find(s=>s.field===t)?.startLine??1;return Re(n,1,0)},_w=(e,t,n)=>n.filter(s=>!Tw(s,e,t)).map(s=>({kind:"value",fields:[s],removed:null,added:null,place:vw(t,s)}));Ld=e=>St(e).some(t=>/user[ _-]signature/i.test(t)&&t.split(/[^A-Za-z0-9_-]+/).some(n=>Je(n).kind==="signed"))});function Mw(e,t){return[0,...t.map(s=>s.index+s[0].length)].map((s,o)=>e.slice(s,t[o]?.index)+" ".repeat(t[o]?.[0].length??0)).join("")}function Ww(e,t,n,s){let r=mo(n)===1&&mo(e)>1?`${e.slice(0,e.lastIndexOf("."))}.${n}`:n;return`${s.trim()||t}${r}`}function Dd({value:e,place:t}){let n=Array.from(e.matchAll($w)).filter(([d])=>Lw.test(d)||Id.test(d)),s=n.find(([d])=>/spec/i.test(d)||Id.test(d)),o=s?s[0].replace(/\.md:.*$/,".md").replace(/[.:]+$/,""):null,r=s?s.index+s[0].length:-1,i=Iw.reduce(Fw,Mw(e,n)),a=[];for(let d of i.matchAll(Dw)){let c=(d[1]??"").trim(),l=d[2],p=i.slice(Math.max(0,d.index-24),d.index),u=Bw.test(p)||r>=0&&i.slice(r,d.index).trim()==="";if(c===""&&(mo(l)<2||mo(l)===2&&!u&&d[4]===void 0)||/^[A-Z]?[0-9]+$/.test(l)&&c==="")continue;let m=f=>({value:{section:f,spec:o},place:t});a.push(m(`${c}${l}`)),d[4]!==void 0&&a.push(m(Ww(l,c,d[4],d[3]??"")))}return a}var $w,Lw,Id,Iw,Dw,Fw,mo,Bw,Fd=k(()=>{"use strict";$w=/[\p{L}\p{N}_./\\:-]+/gu,Lw=/\.md(?::[0-9-]*)?[.:]*$/,Id=/_v[0-9]+(?:\.[0-9]+)*[.:]*$/i,Iw=[/\[[^[\]]*\]/g,/\(lines?\b[^()]*\)/gi,/\bv[0-9]+(?:\.[0-9]+)*/gi,/\b[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T[0-9:.]+Z?)?/g],Dw=/(?:(?<!§)(§+)\s?)?(?<![\p{L}\p{N}_.])([A-Z]?[0-9]+(?:\.[0-9]+)*[A-Z]?)(?![\p{L}\p{N}_])(?:\s?(?:-|–|—|\.\.\.?|to|through|until)\s?(§*\s?)([A-Z]?[0-9]+(?:\.[0-9]+)*[A-Z]?)(?![\p{L}\p{N}_-]))?/gu,Fw=(e,t)=>e.replace(t,n=>" ".repeat(n.length));mo=e=>e.split(".").length,Bw=/(?:^|[;,(/|&+:?\uFFFD]|\b(?:and|sections?|sec\.?|spec|body|chapter|anchors?|per|see|in|of))\s*["*`_]*$/i});function Uw(e){let t=[];for(let n=e.indexOf("`");n>=0;n=e.indexOf("`",n)){let s=n;for(;e[s]==="`";)s+=1;t.push({start:n,length:s-n}),n=s}return t}function Hw(e){let t=e.replaceAll(`
`," ");return t.length>2&&t.startsWith(" ")&&t.endsWith(" ")&&t.trim()!==""?t.slice(1,-1):t}function Ue(e){let t=Uw(e),n=new Map;for(let o=t.length-1;o>=0;o--){let{length:r}=t[o],i=n.get(r);i?i.push(o):n.set(r,[o])}let s=[];for(let o=0;o<t.length;o++){let r=t[o],i=n.get(r.length);for(;i.length>0&&i[i.length-1]<=o;)i.pop();let a=r.start>0&&e[r.start-1]==="\\",d=i[i.length-1];if(d===void 0||a)continue;let c=t[d],l=e.slice(r.start+r.length,c.start);s.push({start:r.start,end:c.start+c.length,code:Hw(l)}),o=d}return s}function fo(e,t){return[0,...t.map(s=>s.end)].map((s,o)=>e.slice(s,t[o]?.start)).join(" ")}function ur(e){let t=Ue(e)[0];return t?.start===0?{code:t.code,rest:e.slice(t.end)}:null}function nt(e){if(!e.some(({text:a})=>a.includes("<!--")))return e;let t=e.map(a=>a.text).join(`
`),n=Ue(t),s="",o=0,r=0;for(let a=t.indexOf("<!--");a>=0;){for(;r<n.length&&n[r].end<=a;)r+=1;let d=r<n.length&&n[r].start<a,c=d?-1:t.indexOf("-->",a+4);if(!d&&c<0)break;d?a=t.indexOf("<!--",n[r].end):(s+=t.slice(o,a)+jw(t.slice(a,c+3)),o=c+3,a=t.indexOf("<!--",o))}let i=(s+t.slice(o)).split(`
`);return e.map((a,d)=>ho({...a,text:i[d]}))}function ho(e){let t=e.text.trimStart(),n=e.column+e.text.length-t.length;return{text:t.trimEnd(),line:e.line,column:n}}function st(e){if(!e.text.slice(0,Md+4).includes(":"))return null;let t=/^\[[ xX]\]\s+/.exec(e.text)?.[0].length??0,n=e.text.slice(t),s=n.slice(0,Md).indexOf(":");if(s<1||n.startsWith("//",s+1))return null;let o=n.slice(0,s),r=X(o);if(!new RegExp("^\\p{L}","u").test(r)||/[.!?;]\s/.test(r)||r.split(/\s+/).length>8)return null;let i=Gw.exec(r),a=i&&i[1]!==""?i[1]:r,d=n.slice(s+1),c=qw(o)?Vw.exec(d)?.[0].length??0:0;return{key:Lt(a),label:a,note:i&&i[1]!==""?i[2]:null,value:Ce(e,t+s+1+c)}}function Fs(e){let t=/^(["'])(.*)\1$/s.exec(e)??/^(\u201C)(.*)\u201D$/s.exec(e);return t?t[2]:e}var jw,Ce,Kw,X,Lt,Md,Gw,Vw,qw,go,ve=k(()=>{"use strict";jw=e=>e.replace(/[^\n]/g," ");Ce=(e,t,n)=>ho({text:e.text.slice(t,n),line:e.line,column:e.column+t}),Kw=/\*+|~~|(?<![\p{L}\p{N}_])_+(?=\S)|(?<=[^\s_])_+(?![\p{L}\p{N}_])|`+/gu,X=e=>e.replace(Kw,"").trim(),Lt=e=>e.replace(/[*`~]/g,"").trim().replace(/^_+|_+$/g,"").toUpperCase().replace(/[\s_-]+/g,"_"),Md=90,Gw=/^([^()]*?)\s*\(([^()]*)\)$/,Vw=/^\s*(?:\*+|_+(?=\s|$|\*)|`+)/,qw=e=>(e.match(/\*+/g)?.length??0)%2===1||(e.match(/`+/g)?.length??0)%2===1||/^_+[^_]/.test(e.replace(/_+$/,""));go=e=>e.replace(/^\[[ xX]\]\s+/,"").replace(/^[\u2705\u2714\u2611\u2713\u274C\u{1F534}\u{1F7E0}\u{1F7E1}\uFE0F]+\s*/u,"")});function Wt(e){let t=e[0],n=e[e.length-1];return{start:{line:t.line,column:t.column},end:{line:n.line,column:n.column+n.text.length}}}function ko(e,t){let n=[],s=Ue(e.text),o=0,r=!1,i=0,a=0;for(let d=0;d<e.text.length;d++){for(;o<s.length&&s[o].end<=d;)o+=1;if(o<s.length&&d>=s[o].start)continue;let c=e.text[d];if(c==='"')r=!r;else{if(r)continue;c==="("?i+=1:c===")"?i=Math.max(0,i-1):c===t&&i===0&&(n.push(Ce(e,a,d)),a=d+1)}}return(r||i>0)&&n.length===0?Yw(e,t):[...n,Ce(e,a)].filter(({text:d})=>d!=="")}function Yw(e,t){let n=[],s=0;for(let o of e.text.split(t))n.push(Ce(e,s,s+o.length)),s+=o.length+1;return n.filter(({text:o})=>o!=="")}function zw(e){let t=[],n=0;for(let s of e.text.matchAll(Jw))t.push(Ce(e,n,s.index)),n=s.index+s[0].length;return[...t,Ce(e,n)].filter(({text:s})=>s!=="")}function Xw(e,t){let n=ko(e,";");if(n.length>1)return n;if(t==="sentences")return zw(e);if(Zw(e.text))return Ue(e.text).map(o=>Ce(e,o.start,o.end));let s=ko(e,",");return s.every(({text:o})=>!/\s/.test(o)||/^["'`(]/.test(o)||/["'`]$/.test(o))?s:n}function Ea(e,t,n){return e.flatMap(s=>t.has(s)?[]:s.type==="code"?s.lines.filter(({text:o})=>o!==""&&!/^#(?:\s|$)/.test(o)).map(bo):s.type==="table"?s.rows.slice(1).flatMap(o=>{let r=o.filter(a=>a.text!=="");if(t.has(o)||r.length===0)return[];let i={start:r[0].place.start,end:r[r.length-1].place.end};return[{value:r.map(a=>a.text).join(" | "),place:i}]}):s.type!=="list"?[]:s.items.flatMap(o=>{if(t.has(o))return[];let[r,...i]=o.blocks;if(r?.type!=="paragraph")return Ea(o.blocks,t,n);let a=So(r.lines,t);if(a.length===0)return[];let d=Oa(a);if(Qw(a[0]))return[];if(n&&Wd(d.value)){let c=Ea(i,t,n);if(c.length>0)return c}return[d]}))}function Ms(e,t,{separators:n,descend:s}){let o=Ea(e.blocks,t,s),r=e.lines.filter(p=>!Wd(p.text)),i=o.length>0?r.filter(({text:p})=>p.includes(";")):r,a=i.length>0||o.length>0?i:eP(e.blocks,t),l=[...(n==="sentences"&&a.length>1?[tP(a)]:a).flatMap(p=>Xw(p,n)).map(bo),...o].flatMap(p=>{let u=go(p.value);return u===""?[]:[{...p,value:u}]});return l.length===1&&ts(l[0].value)?[]:l}function Aa(e,t){return e.flatMap(n=>{if(t.has(n))return[];if(n.type==="paragraph"){let s=So(n.lines,t);return s.length===0?[]:[Oa(s)]}return n.type==="code"?n.lines.map(bo):n.type==="list"?n.items.flatMap(s=>t.has(s)?[]:Aa(s.blocks,t)):n.type==="table"?n.rows.filter(s=>!t.has(s)&&s.length>0).map(s=>({value:s.map(o=>o.text).join(" | "),place:{start:s[0].place.start,end:s[s.length-1].place.end}})):[]})}function xn(e,t){let n=e.lines.filter(({text:r})=>r!==""),s=[...n.length>0?[Oa(n)]:[],...Aa(e.blocks,t)],o=s.map(r=>r.value).join(`
`).trim();return o===""?null:{value:o,place:{start:s[0].place.start,end:s[s.length-1].place.end}}}function mr(e,t){let n=e.lines.find(({text:r})=>r!=="")??Hd(e.blocks,t);if(!n)return null;let s=n.text.search(/\\r?\\n|\\n/),o=s<0?n:Ce(n,0,s);return o.text===""?null:o}function yo(e){if(!e.endsWith(")"))return e;let t=0;for(let n=e.length-1;n>=0;n--)if(e[n]===")"&&(t+=1),e[n]==="("&&(t-=1),!(t>0))return n>0&&/\s/.test(e[n-1])?e.slice(0,n).trimEnd():e;return e}function sP(e){let t=nP.exec(e);if(!t)return e;let n=e.slice(0,t.index),s=e.slice(t.index+t[0].length);return t[0].trim()!=="#"&&!Bd.test(n)&&!n.endsWith("/")&&Bd.test(s)?e:n}function jd(e){let t=iP(e),n=ur(t);if(n)return n.code.trim().replaceAll("\\","/");let s=/^(["'])([^"']+)\1/.exec(t);if(s)return s[2].trim().replaceAll("\\","/");let o=/^(\*\*|__)(.+)\1$/.exec(t),r=o?o[2]:t;for(let i=yo(r);i!==r;i=yo(r))r=i;r=sP(r);for(let i=yo(r);i!==r;i=yo(r))r=i;return oP(Fs(r.replace(rP,"$1").trim()))}function Kd(e){let t=ur(e);return t&&t.rest.trim()===""?t.code.trim():Fs(e.trim())}function Gd(e,t){let n=c=>{let l=e.parts.get(c);return l?xn(l,t):null},s=xn(e,t),o=n("WHAT"),r=n("WHY"),i=n("BOUNDARY")??aP(e,t);if([s,o,r,i].flatMap(c=>c?[c]:[]).length===0)return null;let d=[o,r,i].flatMap(c=>c&&!s?.value.includes(c.value)?[c.value]:[]);return{text:[...s?[s.value]:[],...d].join(`
`),what:o,why:r,boundary:i}}function aP(e,t){return[...e.lines.map(bo),...Aa(e.blocks,t)].find(s=>/^\W*(?:boundary|bounded by|out of bounds)\b/i.test(s.value))??null}var ts,Oa,bo,So,Jw,Zw,Wd,Qw,eP,tP,Ud,Hd,Ta,Bd,nP,rP,oP,iP,wo=k(()=>{"use strict";ve();ts=e=>/^(?:none|n\/?a|nil|nothing|not applicable|-|–|—)[.!]?(?:\s*\(.*\))?$/i.test(X(e));Oa=e=>({value:e.map(t=>t.text).join(" "),place:Wt(e)}),bo=e=>({value:e.text,place:Wt([e])}),So=(e,t)=>e.filter(n=>!t.has(n));Jw=/(?<=[.!?])\s+(?=[\p{Lu}`"*[(])/gu;Zw=e=>{let t=Ue(e);return t.length>1&&/^(?:\s|[,;]|and)*$/.test(fo(e,t))};Wd=e=>/:$/.test(X(e)),Qw=e=>{let t=st(e);return t!==null&&t.value.text===""&&/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(t.label)};eP=(e,t)=>e.flatMap(n=>n.type==="paragraph"?So(n.lines,t):[]);tP=e=>({...e[0],text:e.map(t=>t.text).join(" ")}),Ud=(e,t)=>e.lines.some(({text:n})=>n!=="")||xn(e,t)!==null;Hd=(e,t)=>{for(let n of e)if(!t.has(n)){if(n.type==="paragraph"||n.type==="code"){let s=So(n.lines,t).find(({text:o})=>o!=="");if(s)return s}if(n.type==="list")for(let s of n.items){let o=t.has(s)?null:Hd(s.blocks,t);if(o)return o}}return null};Ta=e=>({value:X(e.text),place:Wt([e])}),Bd=/\.[A-Za-z0-9]{1,10}$/,nP=/\s(?:-|–|—|#)\s/;rP=/(\.md)(?:[\s,]+§*[A-Z]?[0-9]+(?:\.[0-9]+)+)+$/,oP=e=>/\\(?![_*])/.test(e)?e.replaceAll("\\","/"):e.replaceAll("\\","");iP=e=>{let t=e.search(/(?:\\r)?\\n(?:(?:\\r)?\\n|\s*#)/);return(t<0?e:e.slice(0,t)).trim()}});function Vd(e){let t="";for(let n=0;n<e.length;n++){let s=e[n];if(t!=="")s===t&&(t="");else if(s==='"'||s==="'")e.includes(s,n+1)&&(t=s);else if(s==="#"&&n>0&&/\s/.test(e[n-1]))return e.slice(0,n).trimEnd()}return e}function qd(e,t){let n=t?-1:e.findIndex(r=>pP(r.text)),s=[],o=null;for(let r of n<0?e:e.slice(0,n)){let i=dP.test(r.text)?"":Vd(r.text.replace(/^\$\s+/,""));if(i===""||cP.test(i)){o=null;continue}let a=Wt([r]),d=o?{value:`${o.value} ${i}`,place:{start:o.place.start,end:a.end}}:{value:i,place:a};o&&s.pop(),o=d.value.endsWith("\\")?{value:d.value.slice(0,-1).trimEnd(),place:d.place}:null,s.push(o??d)}return s}function mP(e){let[t=""]=e.split(/\s/,1);return(uP.has(t)||/^\.{0,2}\/[\w./-]+$/.test(t)||/^\$env:|^[A-Z_]+=\S/.test(e))&&!/[.!?]$/.test(e)}function fP(e){let t=go(e.text),n=Ce(e,e.text.length-t.length);return ko(n,";").flatMap(s=>{let o=Wt([s]);if(ur(s.text)){let a=Ue(s.text);return(/^[\s,;&]*$/.test(fo(s.text,a))?a:a.slice(0,1)).map(c=>({value:c.code.trim(),place:o})).filter(({value:c})=>c!=="")}let i=X(Vd(s.text)).replace(/^\$\s+/,"");return mP(i)?[{value:i,place:o}]:[]})}function Yd(e){let t=e.findIndex(s=>Ra(s.text)!==null),n=(t<0?e:e.slice(0,t)).flatMap(fP);return t<0?n:[...n,...qd(e.slice(t+1),!1)]}function Jd(e,t){return e.flatMap(n=>{if(t.has(n))return[];if(n.type==="code"){let s=n.place.start.line+n.lines.length;return qd(n.lines,!n.fenced||n.place.end.line>s)}return n.type==="paragraph"?Yd(n.lines.filter(s=>!t.has(s))):n.type!=="list"?[]:n.items.flatMap(s=>t.has(s)?[]:Jd(s.blocks,t))})}var lP,cP,Ra,dP,pP,uP,zd,va=k(()=>{"use strict";ve();wo();lP=/^(`{1,2})[^\w\s`]?[A-Za-z]{1,12}$/,cP=/^`{1,2}$/,Ra=e=>lP.exec(e)?.[1]??null,dP=/^(?:#|\/\/|REM\s)/;pP=e=>/^(?:#{2,6}\s|[-*+]\s+\*\*|\*\*[A-Z_ ]+\*\*\s*:)/.test(e);uP=new Set("ansible awk bash bazel biome brew bun bundle cargo cat cd chmod cmake composer cp cross curl cypress deno diff docker docker-compose dotnet echo env eslint ffmpeg find flutter gcc gem gh git go gradle grep helm java jest jq just kubectl ls make mix mkdir mocha mv mvn mypy ninja node npm npx nx ollama perl php phpunit pip pip3 playwright pnpm poetry powershell prettier psql pwsh pylint pytest python python3 rake rg rm rspec ruby ruff rustc rustup sbt sed sh sqlite3 sqlx swift task terraform test tox tsc turbo uv vite vitest wasm-pack wget xcodebuild yarn zsh".split(" "));zd=(e,t)=>[...Yd(e.lines),...Jd(e.blocks,t)].filter(({value:n})=>!ts(n))});function hr(e){if(e.length>yP)return"";let t=e.replace(gP,"").replace(/[\s:]+$/,"");for(let n=t.replace(Zd,"");n!==t;n=t.replace(Zd,""))t=n;return Lt(t)}function Bs(e,t){let n=Xd(e);return t.some(s=>s.trim()!==""&&n.includes(Xd(s)))}var hP,Qd,ep,Ut,fr,tp,_a,np,gP,yP,Zd,kP,Xd,Po=k(()=>{"use strict";ve();hP={TASK_ID:["TASK_ID","WP_ID"],STATUS:["STATUS"],RISK_TIER:["RISK_TIER"],SCOPE:["SCOPE"],IN_SCOPE_PATHS:["IN_SCOPE_PATHS"],OUT_OF_SCOPE:["OUT_OF_SCOPE"],TEST_PLAN:["TEST_PLAN"],DONE_MEANS:["DONE_MEANS","ACCEPTANCE_CRITERIA"],ROLLBACK_HINT:["ROLLBACK_HINT","ROLLBACK"],BOOTSTRAP:["BOOTSTRAP"],FILES_TO_OPEN:["FILES_TO_OPEN"],SEARCH_TERMS:["SEARCH_TERMS"],RUN_COMMANDS:["RUN_COMMANDS"],RISK_MAP:["RISK_MAP"],SPEC_ANCHOR:["SPEC_ANCHOR","SPEC_ANCHORS"],USER_SIGNATURE:["USER_SIGNATURE","USER_SIGNATURE_LOCKED"],BLOCKED_BY:["BLOCKED_BY","BLOCKER","BLOCKERS","BLOCKER(S)","DEPENDS_ON","DEPENDENCIES","REQUIRES","BUILD_ORDER_DEPENDS_ON"],BLOCKS:["BLOCKS","BUILD_ORDER_BLOCKS"],EFFORT:["EFFORT","EFFORT_ESTIMATE","ESTIMATED_EFFORT"],AUTHORITY:["AUTHORITY"],VARIANT_OF:["VARIANT_OF","BASE_WP_ID"],VARIANT_REASON:["VARIANT_REASON"],BLOCKED_REASON:["BLOCKED_REASON","REASON"],ETA:["ETA"],BLOCKED_SINCE:["BLOCKED_SINCE"]},Qd=new Map(Object.entries(hP).flatMap(([e,t])=>t.map(n=>[n,e]))),ep=new Map([["SCOPE",new Map([["WHAT","WHAT"],["WHY","WHY"],["BOUNDARY","BOUNDARY"],["BOUNDARIES","BOUNDARY"],["SCOPE_BOUNDARY","BOUNDARY"]])],["RISK_TIER",new Map([["LEVEL","LEVEL"],["TIER","LEVEL"],["JUSTIFICATION","JUSTIFICATION"],["RATIONALE","JUSTIFICATION"],["RISK_JUSTIFICATION","JUSTIFICATION"],["RISK_TIER_JUSTIFICATION","JUSTIFICATION"]])]]),Ut=e=>Qd.get(e)??null,fr=(e,t)=>ep.get(e)?.get(t)??null,tp=e=>Qd.has(e)||[...ep.values()].some(t=>t.has(e)),_a=new Set(["SCOPE","BOOTSTRAP","AUTHORITY","RISK_TIER"]),np=new Set(["TASK_ID","STATUS","USER_SIGNATURE","EFFORT","VARIANT_OF","ETA","BLOCKED_SINCE"]),gP=/^(?:[^\p{L}\p{N}`*_[(]+|[0-9]+(?:\.[0-9]+)*[.)]?\s+)+/u,yP=200,Zd=/\s*(?:\([^()]*\)|\[[^[\]]*\])$/;kP=/(?<![\p{L}\p{N}_])WP-[A-Za-z0-9._-]+/gu,Xd=e=>` ${e.replace(kP," ").toUpperCase().replace(/[^\p{L}\p{N}]+/gu," ").trim()} `});function sp(e,t=[]){for(let n of e){let s=n.type==="heading";if(s||n.type==="paragraph")for(let o of n.lines)t.push({line:o,heading:s});if(n.type==="list")for(let o of n.items)sp(o.blocks,t)}return t}function bP(e){let t=[],n=null;for(let s of sp(e)){let o=s.heading?null:Ra(s.line.text);o?n={line:s.line,marks:o}:n&&s.line.text===n.marks?(t.push(n.line,s.line),n=null):n&&rp(s)&&(n=null)}return t}function op(e,t){return e.flatMap(n=>{if(n.type==="list")return n.items.flatMap(i=>op(i.blocks,!0));if(n.type!=="code"||!n.fenced||!t)return[];let{start:s,end:o}=n.place,r=s.line+n.lines.length;return o.line>r?[]:[{line:s.line,column:s.column,lastLine:r}]})}function PP(e,t){let n=wP.exec(e)[0],s=e.slice(n.length);return/^(?:```|~~~)/.test(s)||rp({line:{text:s,line:t,column:1},heading:n.includes("#")})}function OP(e,t){if(t.column>EP)return 0;let n=Math.min(e.length,t.lastLine+xP);for(let s=t.lastLine+1;s<=n;s++){let o=e[s-1];if(SP.test(o))return s;if(PP(o,s))return 0}return 0}function ip(e,t){let n=bP(t),s=op(t,!1);if(n.length+s.length===0)return null;let o=ke(e),r=new Map;for(let{line:i,column:a}of n){let d=o[i-1],c=/^`+/.exec(d.slice(a-1))?.[0].length??0;o[i-1]=`${d.slice(0,a-1)}\`\`\`${d.slice(a-1+c)}`}for(let i of s){let a=OP(o,i);for(let d=i.line+1;d<=a;d++){let c=o[d-1],l=i.column-1-(c.length-c.trimStart().length);l<=0||(o[d-1]=" ".repeat(l)+c,r.set(d,l))}}return n.length+r.size>0?{text:o.join(`
`),shifts:r}:null}var rp,SP,wP,xP,EP,ap=k(()=>{"use strict";va();Po();ve();Be();rp=({line:e,heading:t})=>{let n=st(e);return n!==null&&Ut(n.key)!==null||t&&Ut(hr(e.text))!==null};SP=/^\s*(`{3,}|~{3,})\s*$/,wP=/^\s*(?:[-*+]|[0-9]{1,9}[.)]|#{1,6})?\s*/;xP=200,EP=12});var AP,TP,ge,rn=k(()=>{"use strict";AP=/(?<![\p{L}\p{N}_])WP-[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?/gu,TP=/\.md$/i,ge=e=>Array.from(e.matchAll(AP),t=>({id:t[0].replace(TP,""),index:t.index}))});function _P(e){let t={indent:-1,head:{text:"",line:0,column:1},children:[]},n=[t];for(let s of e){if(vP(s))continue;let o=/^\s*-(?:\s|$)/.test(s.text),r=RP(s)+(o?.5:0);for(;n.length>1&&n[n.length-1].indent>=r;)n.pop();let i={indent:r,head:ho(s),children:[]};n[n.length-1].children.push(i),n.push(i)}return t.children}function CP(e){let t=e.slice(0,100).indexOf(":");if(t<1||/^[[{#]/.test(e))return 0;let n=/^\s+|^$/.exec(e.slice(t+1));return n?t+1+n[0].length:0}function xo(e,t){let n=cp([e]),s=t[t.length-1]?.place.end??n.place.end;return{place:{start:n.place.start,end:s},blocks:e.text===""?t:[n,...t]}}function Ca(e){let t=e[0];if(!t)return[];let n={start:t.place.start,end:e[e.length-1].place.end};return[{type:"list",ordered:!1,items:e,place:n}]}function LP(e){let t=[],n=1;for(let s of e.text.slice(1,-1).split(",")){let o=Ce(e,n,n+s.length);o.text!==""&&t.push($P({...o,text:Fs(o.text)})),n+=s.length+1}return t}function pp(e){let t=/^-\s*/.exec(e.head.text)?.[0].length??0,n=Ce(e.head,t),s=CP(n.text),o=s>0?Ce(n,s):n,r=Ca(e.children.map(pp));if(s>0&&/^[|>][+-]?[0-9]?$/.test(o.text)){let d=dp(e.children),c=d.length===0?null:cp(d),l=c&&o.text.startsWith("|")?[{...c,type:"code",fenced:!0,info:"",lines:d}]:null;return xo({...n,text:`${lp(n.text)}:`},l??(c?[c]:[]))}if(s>0&&o.text.startsWith("[")&&o.text.endsWith("]"))return xo({...n,text:`${lp(n.text)}:`},Ca(LP(o)));let i=Fs(NP(o.text).trim()),a=n.text.slice(0,s).replace(/["']/g," ").trimStart();return xo({...n,text:s>0?`${a}${i}`.trim():i},r)}function up(e){let[t]=Ca(_P(e.lines).map(pp));return t??{type:"break",place:e.place}}var RP,vP,lp,NP,cp,dp,$P,mp=k(()=>{"use strict";ve();RP=e=>e.text.length-e.text.trimStart().length,vP=e=>/^\s*(?:#|$)/.test(e.text);lp=e=>e.slice(0,e.indexOf(":")).replace(/["']/g,"").trim(),NP=e=>/^["'[]/.test(e)?e:e.replace(/\s#.*$/,""),cp=e=>{let t=e[e.length-1],n={start:{line:e[0].line,column:e[0].column},end:{line:t.line,column:t.column+t.text.length}};return{type:"paragraph",lines:e,place:n}},dp=e=>e.flatMap(t=>[t.head,...dp(t.children)]),$P=e=>xo(e,[])});function Eo(e,t){let n=s=>({...s,column:Math.max(1,s.column-(t.get(s.line)??0))});return e.map(s=>s.type==="paragraph"||s.type==="heading"?{...s,lines:nt(s.lines).filter(({text:o})=>o!=="")}:s.type==="list"?{...s,items:s.items.map(o=>({...o,blocks:Eo(o.blocks,t)}))}:s.type==="code"&&t.size>0?{...s,lines:s.lines.map(n)}:s.type==="table"?{...s,rows:s.rows.map(o=>o.map(r=>({...r,text:IP(r.text)})))}:s.type==="yaml"?up(s):s)}function DP(e,t){let n={heading:null,blocks:[],children:[],endLine:t},s=[n];for(let o of e){if(o.type!=="heading"){s[s.length-1].blocks.push(o);continue}for(;s.length>1&&s[s.length-1].heading.depth>=o.depth;)s.pop().endLine=o.place.start.line-1;let r={heading:o,blocks:[],children:[],endLine:t};s[s.length-1].children.push(r),s.push(r)}return n}function fp(e){let t=e.lines[0];if(!t)return null;let n=st(t);if(n&&tp(n.key))return n;let s={text:"",line:t.line,column:t.column+t.text.length};return{key:hr($a(e)),label:t.text,note:null,value:s}}function MP(e,t){let n=Ut(e.key);return!n||n===t?.field?null:!t||_a.has(t.field)||FP.test(e.label)?n:null}function hp(e,t,n){let s=n[n.length-1],o=t[t.length-1]??e;return{start:{line:e.line,column:e.column},end:s?s.place.end:BP(o)}}function WP(e){let t=[];for(let n of e){let s=st(n),o=t[t.length-1];s||!o?t.push({key:s,head:n,lines:[n]}):o.lines.push(n)}return t}function gp(e,t,n){let s={occurrences:[],logSections:[],taken:new Set,logLines:[]},o=e.find(x=>x.type==="heading"),r=x=>x===o&&x.depth===1,i=(x,R,C,I,v)=>{let{log:$,logTitles:F}=x,g={field:R,place:C,keyLines:I,parts:new Map,log:$,logTitles:F,holes:[],...v};return s.occurrences.push(g),x.owner?.holes.push(Na(C)),g};function a(x,R){let{heading:C}=x;if(!C){S(x.blocks,R);for(let j of x.children)a(j,R);return}R.log&&s.logLines.push(...C.lines);let I=fp(C),v=I&&R.owner?fr(R.owner.field,I.key):null;if(I&&v)return u(x,I,v,R.owner,R);let $=I?Ut(I.key):null;if(I&&$&&$!==R.owner?.field)return p(x,I,$,R);let F=$a(C),g={...R,logTitles:R.log?`${R.logTitles} / ${F}`:""};if(R.log||$||r(C)||!Bs(F,t))return d(x,g);let W={title:X(F),startLine:C.place.start.line,endLine:x.endLine};s.logSections.push(W),R.owner?.holes.push({startLine:W.startLine,endLine:W.endLine}),s.logLines.push(...C.lines),d(x,{owner:null,log:W,logTitles:F})}let d=(x,R)=>{S(x.blocks,R);for(let C of x.children)a(C,R)};function c(x,R){return x.children.filter(({heading:C})=>{let I=fp(C),v=I?Ut(I.key):null;return v&&v!==R||I&&fr(R,I.key)?!1:v!==null||!Bs($a(C),t)})}let l=(x,R)=>{let C=x.blocks.findIndex($=>$.type==="break"),I=C<0?x.blocks:x.blocks.slice(0,C),v=c(x,R).flatMap($=>[$.heading,...l($,R)]);return[...I,...v]};function p(x,R,C,I){let v=x.heading,$=l(x,C),F=$[$.length-1]?.place.end??v.place.end,g={start:v.place.start,end:F},W=R.value.text===""?[]:[R.value],j=i(I,C,g,Na(v.place),{lines:W,blocks:$}),G=x.blocks.findIndex(P=>P.type==="break"),w={...I,owner:j};S(G<0?x.blocks:x.blocks.slice(0,G),w),G>=0&&S(x.blocks.slice(G),I);for(let P of x.children)a(P,w)}function u(x,R,C,I,v){let $=R.value.text===""?[]:[R.value],F=l(x,I.field),g=F[F.length-1]?.place.end??x.heading.place.end;m(I,C,{lines:$,blocks:F,place:{start:x.heading.place.start,end:g}}),d(x,v)}function m(x,R,C){x.parts.has(R)||x.parts.set(R,C)}function f(x,R,C,I){let v=WP(x),$=I,F=!1;for(let[g,{key:W,head:j,lines:G}]of v.entries()){if(!W)continue;let w=g===v.length-1,P=[W.value,...G.slice(1)].filter(({text:H})=>H!==""),Se=[C.owner,$].find(H=>H&&fr(H.field,W.key));if(Se){let H=w?R:[];F||=w,m(Se,fr(Se.field,W.key),{lines:P,blocks:H,place:hp(j,G,H)}),H.length>0&&S(H,{...C,owner:Se});continue}let z=MP(W,C.owner);if(!z){$=null;continue}let b=np.has(z)&&W.value.text!=="",N=w?R:[],_=b?P.slice(0,1):P,U=hp(j,b?G.slice(0,1):G,N),q={startLine:j.line,endLine:(G[G.length-1]??j).line};$=i(C,z,U,q,{lines:_,blocks:N});for(let H of G)s.taken.add(H);F||=w,N.length>0&&S(N,{...C,owner:$})}return{current:$,tookRest:F}}function h(x,R,C){if(!x[x.length-1]?.text.slice(-12).replace(/[*_`\s]+$/,"").endsWith(":"))return[];let v=C;for(;v<R.length&&["list","code","table"].includes(R[v].type);)v+=1;return R.slice(C,v)}function S(x,R){let C=null;for(let I=0;I<x.length;I++){let v=x[I];if(v.type==="paragraph"){R.log&&s.logLines.push(...v.lines);let $=h(v.lines,x,I+1),F=$.map(j=>({...j})),{current:g,tookRest:W}=f(v.lines,F,R,C);if(C=g,W){for(let j of $)s.taken.add(j);I+=$.length}}else v.type==="list"?C=y(v.items,R,C):v.type==="table"?A(v.rows,R):v.type==="heading"&&R.log&&s.logLines.push(...v.lines)}}function y(x,R,C){let I=C;for(let v of x){let $=v.blocks[0];if($?.type!=="paragraph"){S(v.blocks,R);continue}R.log&&s.logLines.push(...$.lines);let F=v.blocks.slice(1),{current:g,tookRest:W}=f($.lines,F,R,I);I=g,W?s.taken.add(v):S(F,R)}return I}function A(x,R){if(!(R.owner&&!_a.has(R.owner.field)))for(let C of x){let[I,v]=C;if(C.length!==2||!I||!v)continue;let{line:$,column:F}=I.place.start,g={...I,key:hr(X(I.text)),label:I.text,note:null},W=Ut(g.key);if(!W||W===R.owner?.field)continue;let j={start:{line:$,column:F},end:v.place.end},G={text:v.text,line:v.place.start.line,column:v.place.start.column};i(R,W,j,Na(j),{lines:v.text===""?[]:[G],blocks:[]}),s.taken.add(C)}}return a(DP(e,n),{owner:null,log:null,logTitles:""}),s}var IP,$a,FP,Na,BP,yp=k(()=>{"use strict";Po();mp();ve();IP=e=>nt([{text:e,line:1,column:1}]).map(t=>t.text).join("");$a=e=>e.lines.map(t=>t.text).join(" ");FP=/^[A-Z][A-Z0-9]*(?:[ _-][A-Z0-9]+)*$/;Na=e=>({startLine:e.start.line,endLine:e.end.line}),BP=e=>({line:e.line,column:e.column+e.text.length})});var on=Ye((tN,kp)=>{kp.exports={get readBlocks(){return require("./remark.js").readBlocks}}});function wt(e){return Array.from(e.matchAll(jP),n=>bp(n[1])).find(n=>n!==null)??bp(e)??"UNKNOWN"}var UP,HP,bp,jP,Ws=k(()=>{"use strict";ve();UP=[["READY FOR DEVELOPMENT","READY_FOR_DEV"],["READY FOR DEV","READY_FOR_DEV"],["READY","READY_FOR_DEV"],["IN PROGRESS","IN_PROGRESS"],["INPROGRESS","IN_PROGRESS"],["BLOCKED","BLOCKED"],["DONE","DONE"],["COMPLETED","DONE"],["COMPLETE","DONE"],["VALIDATED","VALIDATED"],["FAILED","FAILED"],["FAIL","FAILED"],["GAP","GAP"],["SUPERSEDED","SUPERSEDED"],["STUB","STUB"],["DRAFT","DRAFT"]],HP=e=>X(e).toUpperCase().replace(/[^\p{L}\p{N}]+/gu," ").trim(),bp=e=>{let t=HP(e);return UP.find(([n])=>t===n||t.startsWith(`${n} `))?.[1]??null},jP=/\[([^[\]]*)\]/g});var It,La,Ia=k(()=>{"use strict";M();It=e=>e?e.items.map(t=>t.value):[],La=e=>({path:e.path,id:e.id?.value??null,status:e.status?.value??null,riskTier:e.riskTier?.value??null,riskJustification:e.riskJustification?.value??null,scope:e.scope?.value.text??null,inScopePaths:It(e.inScopePaths),outOfScope:It(e.outOfScope),testPlan:It(e.testPlan),doneMeans:It(e.doneMeans),rollbackHint:e.rollbackHint?.value??null,filesToOpen:It(e.filesToOpen),searchTerms:It(e.searchTerms),runCommands:It(e.runCommands),riskMap:It(e.riskMap),specAnchors:It(e.specAnchors),signature:be(e),signatureRaw:e.signature?.raw??null,blockedBy:It(e.blockedBy),blocks:It(e.blocks),effort:e.effort?.value??null,variantOf:e.variantOf?.value??null,duplicates:e.duplicates.filter(({agrees:t})=>!t).map(({field:t,place:n,first:s})=>({field:t,line:n.start.line,first:s.start.line}))})});function VP(e){let t=GP.exec(e.value);if(!t)return{tier:e,justification:null};let n=t[2].replace(/^[\s:,;(–—-]+/,"").replace(/\)$/,""),s=new RegExp("\\p{L}","u").test(n)?{value:n,place:e.place}:null;return{tier:{value:t[1].toUpperCase(),place:e.place},justification:s}}function YP(e,t,n){let s=xn(e,n);if(!s||s.value===t.text)return null;let o=s.value.startsWith(t.text)?s.value.slice(t.text.length).trim():s.value;return o===""?null:{value:o,place:s.place}}function XP(e){let t=X(e.value).replace(/\([^()]*\)/g,i=>" ".repeat(i.length)),n=ge(t);return n.length===0||n[0].index>0?[]:(n.slice(1).map((i,a)=>t.slice(n[a].index+n[a].id.length,i.index)).every(i=>/^(?:\.md)?[\s,;&+/|"'\]]*(?:and|[-–—:]\s[^.]{0,40})?[\s,;&+/|"'[]*$/i.test(i))?n:n.slice(0,1)).map(({id:i})=>({value:i,place:e.place}))}function QP(e,t){let n=st({text:e.value,...e.place.start});return n&&Ut(n.key)===t?{...e,value:n.value.text}:e}function Tp(e,t,n){let s=e.flatMap(d=>{let c=t(d,n);return c?[{occurrence:d,reading:c}]:[]}),o=s.find(({reading:d})=>d.complete)??s[0];if(!o)return{winner:null,duplicates:[]};let r=({occurrence:d,reading:c})=>c.complete||Ud(d,n),a=s.slice(s.indexOf(o)+1).filter(r).map(({occurrence:d,reading:c})=>({field:d.field,place:d.place,first:o.occurrence.place,agrees:c.same===o.reading.same}));return{winner:o.reading,duplicates:a}}function Us(e,t){let n=e.occurrences.filter(i=>i.field===t),s=n.filter(({log:i})=>i===null);if(s.length>0||Xn.includes(t))return s;let o=n.filter(({logTitles:i})=>Bs(i,["APPROVED","APPROVAL"]));return o.length>0?o:t==="USER_SIGNATURE"?n:t==="BLOCKED_BY"||t==="BLOCKS"?n.filter(({log:i})=>Bs(i?.title??"",["NOTES"])):[]}function ex(e,t){let n=e.occurrences.filter(({field:i})=>i==="USER_SIGNATURE"),s=Us(e,"USER_SIGNATURE"),o=i=>Ap(i,t)?.complete===!0;if(s.some(o))return s;let r=new Set(s);return[...s,...n.filter(i=>!r.has(i)&&o(i))]}function nx(e){let{field:t,place:n,keyLines:s,parts:o,holes:r}=e,i={startLine:n.start.line,endLine:n.end.line},d=[...o.values()].map(({place:l})=>({startLine:l.start.line,endLine:l.end.line})).filter(l=>l.endLine>i.endLine||l.startLine<i.startLine);return[...t==="BOOTSTRAP"?[s]:tx(i,r),...d].map(l=>({field:t,...l}))}function Rp(e){let t=[];if(!/[0-9]{12}/.test(e.text))return t;let n=-1,s=0;for(let o of e.text.matchAll(sx)){for(;s<o.index;s++)e.text[s]==="["&&(n=s),e.text[s]==="]"&&(n=-1);if(Je(o[0]).kind!=="signed")continue;let r=Re(e.line,e.column+o.index,o[0].length);t.push({mention:{value:o[0],place:r},cited:n>=0})}return t}function Fa(e,t=[]){for(let n of e){if(n.type==="paragraph"||n.type==="heading")for(let s of n.lines)t.push(s);if(n.type==="list")for(let s of n.items)Fa(s.blocks,t);if(n.type==="table")for(let s of n.rows.flat())t.push({text:s.text,line:s.place.start.line,column:s.place.start.column})}return t}function rx(e){let t=st(e);if(t?.key!=="VERDICT")return[];let n=X(t.value.text);return n===""?[]:[{passed:/^[^\p{L}]*PASS(?:ED)?(?![\p{L}\p{N}_]|\s*[|/])/iu.test(n),text:n,place:Wt([e])}]}function ox(e){let n=Tp(e,Ao,new Set).winner;if(!n)return null;let s=e.flatMap(d=>[...d.lines,...Fa(d.blocks)]),r=s.filter(d=>/spec/i.test(d.text)).flatMap(d=>d.text.match(/(?<=_|\b)v[0-9]+(?:\.[0-9]+)+/gi)??[]),i=s.flatMap(Rp).filter(({cited:d})=>d);return{value:{text:n.value.value,specVersions:[...new Set(r)],citations:[...new Set(i.map(({mention:d})=>d.value))]},place:e[0].place}}function ix(e){let n=e.find(o=>o.type==="heading")?.lines.find(({text:o})=>ge(o).length>0),s=n?ge(n.text)[0]:void 0;return n&&s?{value:s.id,place:Re(n.line,n.column+s.index,s.id.length)}:null}function ax(e,t){let n=e[0];if(!n)return null;let s=e.flatMap(o=>lx(o,t));return{place:n.place,items:s.flatMap(Dd)}}function mt(e,t,n){let s=t.replace(/^\uFEFF/,""),o=ke(s).length,r=Bt(s,n.limits);if(r!==null)return Ep(e,r,o);let i=n.read??Op.readBlocks,a=i(s),d=ip(s,a),c=d?Eo(i(d.text),d.shifts):Eo(a,new Map),l=gp(c,n.logSections,o),{taken:p}=l,u=[],m=(v,$,F=Us(l,v))=>{let g=Tp(F,$,p);return u.push(...g.duplicates),g.winner?.value??null},f=m("TASK_ID",Sp),h=f??ix(c),S=m("RISK_TIER",qP),y=ex(l,p),A=m("VARIANT_OF",Sp),x={status:m("STATUS",KP),scope:m("SCOPE",ZP),inScopePaths:m("IN_SCOPE_PATHS",wp),outOfScope:m("OUT_OF_SCOPE",Da),testPlan:m("TEST_PLAN",Pp),doneMeans:m("DONE_MEANS",Da),rollbackHint:m("ROLLBACK_HINT",Ao),filesToOpen:m("FILES_TO_OPEN",wp),searchTerms:m("SEARCH_TERMS",zP),runCommands:m("RUN_COMMANDS",Pp),riskMap:m("RISK_MAP",Da),signature:m("USER_SIGNATURE",Ap,y),blockedBy:m("BLOCKED_BY",xp),blocks:m("BLOCKS",xp),effort:m("EFFORT",Oo),variantReason:m("VARIANT_REASON",Ao),blockedReason:m("BLOCKED_REASON",Ao),eta:m("ETA",Oo),blockedSince:m("BLOCKED_SINCE",Oo)},R=Us(l,"AUTHORITY"),C=new Set([...Ls.flatMap(v=>Us(l,v)),...y]),I=Fa(c).flatMap(v=>Rp(v));return{...Ep(e,"",o),unreadable:null,...x,id:h,idFromTitle:f===null&&h!==null,riskTier:S?.tier??null,riskJustification:S?.justification??null,bootstrap:Us(l,"BOOTSTRAP")[0]?.place??null,specAnchors:ax(Us(l,"SPEC_ANCHOR"),p),authority:ox(R),variantOf:A?.value===h?.value?null:A,duplicates:u.sort((v,$)=>v.place.start.line-$.place.start.line),logSections:l.logSections,regions:l.occurrences.filter(v=>C.has(v)).flatMap(nx),verdicts:l.logLines.flatMap(rx),signatureMentions:I.filter(({cited:v})=>!v).map(({mention:v})=>v)}}var Op,gr,To,Ro,Sp,Oo,Ao,KP,GP,qP,JP,Ap,wp,zP,Da,Pp,ZP,xp,tx,sx,lx,Ep,ns=k(()=>{"use strict";M();We();tt();Fd();va();Po();ap();rn();ve();yp();Op=Nt(on(),1);Ws();Be();wo();Ia();gr=(e,t,n)=>({value:{place:e.place,items:t},complete:t.length>0||ts(xn(e,n)?.value??""),same:JSON.stringify(t.map(s=>s.value))}),To=e=>X(e).toLowerCase().replace(/\s+/g," "),Ro=(e,t)=>e?{value:e,complete:!0,same:t}:null,Sp=(e,t)=>{let n=mr(e,t),s=n?ge(n.text)[0]:void 0;if(!n||!s)return null;let o=Re(n.line,n.column+s.index,s.id.length);return Ro({value:s.id,place:o},s.id)},Oo=(e,t)=>{let n=mr(e,t),s=n?Ta(n):null;return s&&s.value!==""?Ro(s,To(s.value)):null},Ao=(e,t)=>{let n=xn(e,t);return Ro(n,To(n?.value??""))},KP=(e,t)=>{let n=Oo(e,t)?.value;if(!n)return null;let s=wt(n.value);return{value:{value:s,text:n.value,place:n.place},complete:!0,same:s}},GP=new RegExp("^[^\\p{L}{<]*(\\p{L}+)(?!\\p{L}|\\s*[|/])(.*)$","su");qP=(e,t)=>{let n=e.parts.get("LEVEL"),s=mr(n??e,t),o=e.parts.get("JUSTIFICATION");if(!s)return null;let r=VP(Ta(s)),i={lines:e.lines.slice(1),blocks:e.blocks},a=o?xn(o,t):r.justification??(n?null:YP(i,s,t)),d={tier:r.tier,justification:a},c=a===null?"":To(a.value);return{value:d,complete:!0,same:`${r.tier.value} ${c}`}};JP=/^[A-Za-z][A-Za-z_-]*[0-9]{12}(?![A-Za-z0-9])/,Ap=(e,t)=>{let n=mr(e,t);if(!n)return null;let s=X(n.text),o=JP.exec(s)?.[0]??s,r=Je(o),i=Wt([n]);if(s==="")return null;let a=o.toLowerCase();return{value:{value:o,raw:n.text,reading:r,place:i},complete:r.kind==="signed",same:a}},wp=(e,t)=>{let s=Ms(e,t,{separators:"commas",descend:!0}).map(o=>({...o,value:jd(o.value)})).filter(({value:o})=>o!=="");return gr(e,s,t)},zP=(e,t)=>{let n=Ms(e,t,{separators:"commas",descend:!0});return gr(e,n.map(s=>({...s,value:Kd(s.value)})),t)},Da=(e,t)=>gr(e,Ms(e,t,{separators:"sentences",descend:!1}),t),Pp=(e,t)=>gr(e,zd(e,t),t),ZP=(e,t)=>{let n=Gd(e,t);return n?Ro({value:n,place:e.place},To(n.text)):null};xp=(e,t)=>{let n=Ms(e,t,{separators:"commas",descend:!0});return gr(e,n.map(s=>QP(s,e.field)).flatMap(XP),t)};tx=(e,t)=>{let n=[],s=e.startLine;for(let o of[...t].sort((r,i)=>r.startLine-i.startLine))if(o.startLine>e.endLine||(o.startLine>s&&n.push({startLine:s,endLine:Math.min(o.startLine-1,e.endLine)}),s=Math.max(s,o.endLine+1),s>e.endLine))break;return s<=e.endLine?[...n,{startLine:s,endLine:e.endLine}]:n};sx=/(?<![A-Za-z0-9_-])[A-Za-z][A-Za-z_-]*[0-9]{12}(?![A-Za-z0-9])/g;lx=(e,t)=>{let n=e.lines.map(o=>({value:o.text,place:Wt([o])})),s=Ms({lines:[],blocks:e.blocks},t,{separators:"commas",descend:!0});return[...n,...s]},Ep=(e,t,n)=>({path:e,unreadable:t,lineCount:n,id:null,idFromTitle:!1,status:null,riskTier:null,riskJustification:null,scope:null,inScopePaths:null,outOfScope:null,testPlan:null,doneMeans:null,rollbackHint:null,bootstrap:null,filesToOpen:null,searchTerms:null,runCommands:null,riskMap:null,specAnchors:null,signature:null,blockedBy:null,blocks:null,effort:null,authority:null,variantOf:null,variantReason:null,blockedReason:null,eta:null,blockedSince:null,duplicates:[],logSections:[],regions:[],verdicts:[],signatureMentions:[]})});function an(e,t,n,s=1/0){let o={line:t.line,column:t.column},r=n,i=ss((e[r-1]??"").slice(0,s-1));for(;i===""&&r>t.line;)r-=1,i=ss(e[r-1]??"");let a=r===t.line&&i.length<t.column;return{start:o,end:a?o:{line:r,column:i.length+1}}}function yr(e,t,n){let s=(e[t-1]??"").slice(n-1),o=s.replace(/^[ \t]+/,"");return{text:ss(o),line:t,column:n+s.length-o.length}}function ss(e){let t=e.length;for(;t>0&&(e[t-1]===" "||e[t-1]==="	");)t-=1;return e.slice(0,t)}function Ma(e,t,n){let s=[yr(n,e.start.line,e.start.column)];for(let o=e.start.line+1;o<=t;o++)s.push(yr(n,o,1));return s}function Ba(e){let t=/^#{1,6}(?=[ \t]|$)/.exec(e.text);if(!t)return null;let s=e.text.slice(t[0].length).replace(/^[ \t]+/,""),o=s.length;for(;o>0&&s[o-1]==="#";)o-=1;let r=o<s.length&&(o===0||s[o-1]===" "||s[o-1]==="	");return{text:ss(r?s.slice(0,o):s),line:e.line,column:e.column+e.text.length-s.length}}function Wa(e,t,n){let s=t;for(;s>=e&&ss(n[s-1]??"")==="";)s-=1;return Array.from({length:Math.max(0,s-e+1)},(o,r)=>yr(n,e+r,1))}var vp=k(()=>{"use strict"});function rt(e){let t=e.column+e.rest,n=e.index;for(;br(e.text[n]);n++)t+=e.text[n]==="	"?ze-t%ze:1;return{width:t-e.column,end:n}}function kr(e,t){let n=t;for(;n>0;)if(e.rest>0){let s=Math.min(n,e.rest);e.rest-=s,e.column+=s,n-=s}else if(br(e.text[e.index]))e.rest=e.text[e.index]==="	"?ze-e.column%ze:1,e.index+=1;else return}function Ha(e,t){let n=e.length;for(;br(e[n-1]);)n-=1;let s=t;e[s]==="|"&&(s+=1);let o=[],r=s,i=a=>{let d=r,c=a;for(;d<c&&br(e[d]);)d+=1;for(;c>d&&br(e[c-1]);)c-=1;o.push({start:d,end:c})};for(;s<n;s++)e[s]==="\\"&&(e[s+1]==="|"||e[s+1]==="\\")?s+=1:e[s]==="|"&&(i(s),r=s+1);return(r<n||o.length===0)&&i(Math.max(r,n)),o}function ux(e){let t=e.replace(/^\uFEFF/,"").replaceAll("\0","�"),n=ke(t),s=[],o=[],r=null,i=0,a=!1,d=()=>o[o.length-1]?.blocks??s,c=b=>d().push(b),l=()=>{a=!0};function p(){if(!r)return;let b=an(n,r.start,r.last);if(r.kind==="paragraph"&&c({type:"paragraph",lines:Ma(b,r.last,n),place:b}),r.kind==="quote"&&c({type:"quote",place:b}),r.kind==="html"&&c({type:"html",place:b}),r.kind==="indented"&&c({type:"code",fenced:!1,info:"",lines:Wa(r.start.line,r.last,n),place:b}),r.kind==="fence"){let N=Wa(r.start.line+1,r.closed?r.last-1:r.last,n),_=n[r.start.line-1].slice(r.start.column-1);c({type:"code",fenced:!0,info:_.slice(r.mark.length).trim(),lines:N,place:b})}r.kind==="table"&&c(u(r.start,r.last)),r=null}function u(b,N){let _=[];for(let U=b.line;U<=N;U++){if(U===b.line+1)continue;let q=n[U-1],H=U===b.line?b.column-1:q.length-q.replace(/^[ \t]+/,"").length,V=ce=>({line:U,column:ce+1}),K={start:V(H),end:V(H)};_.push(Ha(q,H).map(ce=>{let ut=q.slice(ce.start,ce.end).replaceAll("\\|","|");return{text:ut,place:ut===""?K:{start:V(ce.start),end:V(ce.end)}}}))}return{type:"table",rows:_,place:an(n,b,N)}}function m(b){for(;o.length>b;){let N=o.pop(),_=N.blocks[N.blocks.length-1],U=_?{start:N.start,end:_.place.end}:an(n,N.start,N.start.line);N.list.items.push({place:U,blocks:N.blocks});let q=d(),H=q[q.length-1],V=f(N.list);H&&H.type==="list"&&H.items===N.list.items?q[q.length-1]=V:q.push(V)}}let f=({ordered:b,start:N,items:_})=>({type:"list",ordered:b,items:_,place:{start:N,end:_[_.length-1].place.end}});function h(b,N,_){let{width:U,end:q}=rt(b);if(U>=ze)return!1;let H=b.text.slice(q),V=vo.exec(H),K=V?null:$p.exec(H),ce=V?1:K?.[0].length??0,ut=V?V[0]:K?.[2]??"";if(ce===0||V&&_o(H)||_&&(_.marker!==ut||_.ordered===(V!==null))||K&&N&&K[1]!=="1"||N&&ln(H.slice(ce))==="")return!1;let D={line:b.line,column:q+1};kr(b,U),b.index+=ce,b.column+=ce;let re=rt(b),L=re.end>=b.text.length,Y=L||re.width>ze?1:re.width;L||kr(b,Y);let me=_??{ordered:K!==null,marker:ut,start:D,items:[]},Oe=U+ce+Y;return o.push({list:me,start:D,size:Oe,blocks:[],startsBlank:L,wasBlank:!1}),!0}function S(b){for(let N=0;N<o.length;N++){let _=o[N],{width:U,end:q}=rt(b);if(q>=b.text.length){_.wasBlank||=_.startsBlank,kr(b,_.size);continue}let H=_.wasBlank||U<_.size;if(_.wasBlank=!1,_.startsBlank=!1,!H){kr(b,_.size);continue}return y(b,_.list)?(p(),m(N),h(b,!1,_.list),{matched:N+1,fresh:!0}):{matched:N,fresh:!1}}return{matched:o.length,fresh:!1}}function y(b,N){let{width:_,end:U}=rt(b),q=b.text.slice(U,U+12),H=vo.exec(q)?.[0]??$p.exec(q)?.[2],V=vo.test(q);return _<ze&&H===N.marker&&V!==N.ordered&&!(V&&_o(b.text.slice(U)))}function A(b){let N=n[b];if(N===void 0)return null;let _={text:N,line:b+1,index:0,column:0,rest:0};for(let U of o){if(rt(_).width<U.size)return null;kr(_,U.size)}return rt(_).width>=ze?null:Ua(_)}function x(b,N){let _=ln(n[N]??"");if(!Lp.test(_)||!/[|:]/.test(_))return!1;let U=A(N);return U===null||vo.test(U)?!1:!px.test(U)||/^(?:<|\|[ \t]*\|)/.test(b)||ln(b)==="|"?(l(),!1):Ha(b,0).length===Ha(U,0).length}function R(b,N){if(!b.startsWith("<"))return null;let _=Cp.find(([U])=>U.test(b));return _?{end:_[1]}:(!N&&/^<\/?[A-Za-z]/.test(b)&&ln(b).endsWith(">")&&!/^<[A-Za-z][A-Za-z0-9-]*:/.test(b)&&l(),null)}function C(b,N){if(!b.startsWith("["))return!1;let _=/^\[((?:[^[\]\\]|\\.)*)\](.?)/.exec(b);if(!_)return/^\[[^\]]*\[/.test(b)||l(),!1;if(_[2]!==":"||ln(_[1])==="")return!1;let U=ln(b.slice(_[0].length)),q=/^[^\s<()\\\x00-\x1f\x7f]+(?=[ \t]|$)/.exec(U)?.[0];if(q===void 0||_[1].length>900)return l(),!1;let H=ln(U.slice(q.length));return H!==""?(/^["'(]/.test(H)&&l(),!1):(ln(n[N]??"")!==""&&l(),!0)}function I(b,N,_){let{width:U,end:q}=rt(b),H=b.text.slice(q),{line:V}=b,K={line:V,column:q+1},ce=(L,Y=null)=>(p(),_&&m(v),Y&&c(Y),r=L,!0);if(U>=ze)return N?!1:ce({kind:"indented",start:_p(b),last:V});let ut=Ba(yr(n,V,q+1));if(ut){let L=/^#+/.exec(H)[0].length,Y=ut.text===""?[]:[ut];return ce(null,{type:"heading",depth:L,lines:Y,place:an(n,K,V)})}if(_o(H))return ce(null,{type:"break",place:an(n,K,V)});let D=/^[`~]/.test(H)?Np.exec(H):null;if(D)return ce({kind:"fence",start:K,last:V,mark:D[1]??D[3],closed:!1});let re=R(H,N&&!_);return re?(ce({kind:"html",start:_p(b),last:V,end:re.end}),re.end?.test(mx(H))&&p(),!0):x(H,V)?(_&&l(),ce({kind:"table",start:K,last:V+1})):N?!1:C(H,V)?ce(null,{type:"definition",place:an(n,K,V)}):ce({kind:"paragraph",start:K,last:V})}let v=0;function $(b){if(r?.kind==="fence"){r.last=b.line;let{width:N,end:_}=rt(b),U=b.text.slice(_),q=N<ze&&U[0]===r.mark[0]?/^(?:`+|~+)(?=[ \t]*$)/.exec(U)?.[0]:void 0;return q&&q.length>=r.mark.length&&(r.closed=!0,p()),!0}return r?.kind!=="html"||r.end===null&&Ua(b)===""?!1:(r.last=b.line,r.end?.test(b.text.slice(b.index))&&p(),!0)}function F(b){let{matched:N,fresh:_}=S(b);v=N;let U=N===o.length&&!_;if(U&&$(b))return;let q=U&&(r?.kind==="paragraph"||r?.kind==="indented");if(g(b,_,q,N)==="done")return;let H=Ua(b);if(H==="")return j();let V=v<o.length;if(r?.kind==="quote"){l();return}if(r?.kind==="paragraph")return w(b,H,V);if(V&&(rt(b).width>=ze&&l(),p(),m(v)),r?.kind==="indented"){if(rt(b).width>=ze){r.last=b.line;return}p()}if(r?.kind==="table")return P(b,H);I(b,!1,!1)}function g(b,N,_,U){let q=N;for(;;){let{width:H,end:V}=rt(b);if(H>=ze)return"on";if(b.text[V]===">")return r?.kind==="quote"&&!q&&v===o.length?r.last=b.line:(p(),q||m(U),r={kind:"quote",start:{line:b.line,column:V+1},last:b.line}),"done";let K=o.length;if(!q){let ut={...b};if(!W(ut,_))return"on";p(),m(U)}let ce=q?K:o.length;if(!h(b,_,null))return"on";v=ce+1,q=!0}}function W(b,N){let _=h(b,N,null);return _&&o.pop(),_}function j(){r?.kind!=="indented"&&p()}let G=b=>/^<\/?[A-Za-z]/.test(b)&&!Cp.some(([N])=>N.test(b));function w(b,N,_){let U=r;if(!_&&rt(b).width<ze?/^(?:=+|-+)(?=[ \t]*$)/.exec(N):null){let H=an(n,U.start,b.line),V=Ma(H,b.line-1,n);r=null,c({type:"heading",depth:N[0]==="="?1:2,lines:V,place:H});return}_&&(G(N)||Lp.test(ln(N)))&&l(),I(b,!0,_)||(U.last=b.line)}function P(b,N){/^[<>=|:]/.test(N)&&!N.startsWith("|")&&l();let _=r;rt(b).width>=ze||!Se(N)?(p(),I(b,!1,!1)):_.last=b.line}let Se=b=>!Ba({text:b,line:0,column:1})&&!_o(b)&&!(/^[`~]/.test(b)&&Np.test(b));function z(){if(!/^---[ \t]*$/.test(n[0]??""))return;let b=n.findIndex((_,U)=>U>0&&/^---[ \t]*$/.test(_));if(b<0)return n.length>1?l():void 0;let N=n.slice(1,b).map((_,U)=>({text:_,line:U+2,column:1}));s.push({type:"yaml",lines:N,place:an(n,{line:1,column:1},b+1)}),i=b+1}z();for(let b=i;b<n.length&&!a;b++)r?.kind==="table"&&b+1<=r.last||F({text:n[b],line:b+1,index:0,column:0,rest:0});return a?null:(p(),m(0),s)}var Ip,ze,br,_p,ln,Ua,cx,Cp,dx,Np,vo,$p,px,Lp,_o,mx,En,Sr=k(()=>{"use strict";vp();Ip=Nt(on(),1);Be();ze=4,br=e=>e===" "||e==="	";_p=e=>({line:e.line,column:e.index+1}),ln=e=>ss(e.replace(/^[ \t]+/,"")),Ua=e=>e.text.slice(rt(e).end),cx="address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h1|h2|h3|h4|h5|h6|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul",Cp=[[/^<(?:pre|script|style|textarea)(?=[ \t>]|$)/i,/<\/(?:pre|script|style|textarea)>/i],[/^<!--/,/-->/],[/^<\?/,/\?>/],[/^<![A-Za-z]/,/>/],[/^<!\[CDATA\[/,/\]\]>/],[new RegExp(`^</?(?:${cx})(?=[ \\t>]|/>|$)`,"i"),null]],dx=/^(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/,Np=/^(`{3,})([^`]*)$|^(~{3,})(.*)$/,vo=/^[-+*](?=[ \t]|$)/,$p=/^([0-9]{1,9})([.)])(?=[ \t]|$)/,px=/^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/,Lp=/^[-:|][-:| \t]*$/,_o=e=>/^[-*_]/.test(e)&&dx.test(e);mx=e=>e.startsWith("<!--")?e.slice(2):e.startsWith("<?")?e.slice(1):e,En=e=>ux(e)??(0,Ip.readBlocks)(e)});function Co({base:e,change:t,config:n}){let s=new Map(e.packets.map(o=>[o.path,o]));return t.files.flatMap(o=>{let{path:r,before:i,after:a}=o,d=e.files.get(r);if(fx(d,a))return[];let c=Ht(i),l=d?s.get(r):c!==null?gx(r,c,e,n):null;return!l||!hx(l,c)?[]:[{file:o,packet:l,id:E(l),signature:be(l)}]})}function gx(e,t,n,s){let{packet:o}=Ie(e,t,s);return n.packets.some(i=>Q(i)&&E(i)===E(o))?o:null}function Hs(...e){let t=new Map;for(let n of e.flat().map(E)){let{base:s}=de(n),o=t.get(s);o?o.push(n):t.set(s,[n])}return(n,s)=>`${n.slice(0,n.lastIndexOf("/")+1)}${co(s,t.get(de(s).base)??[])}.md`}var fx,Ht,Ie,hx,yx,No,On,ot=k(()=>{"use strict";uo();M();ns();Sr();fx=(e,t)=>e?.oid===t?.oid&&e?.mode===t?.mode,Ht=e=>e&&e.mode.startsWith("100")?e.text:null,Ie=(e,t,n)=>({text:t,packet:mt(e,t,{logSections:n.lock.logSections,limits:n.limits,read:En})}),hx=(e,t)=>e.unreadable===null?Q(e):t!==null&&Ld(t);yx=e=>/^[\w./@+-]+$/.test(e),No=e=>yx(e)?e:`'${e.replaceAll("'","'\\''")}'`,On=(e,t,n)=>{let s=t.files.has(e)?t.name:`$(git merge-base HEAD ${t.name})`;return`\`git restore --source=${n.kind==="commit"?"HEAD":s} --staged --worktree -- ${No(e)}\``}});var An,jt,kx,bx,Sx,$o,wx,ja=k(()=>{"use strict";M();An=e=>e?[e.value]:[],jt=e=>e?.items.map(({value:t})=>t)??[],kx=({what:e,why:t,boundary:n})=>Object.entries({What:e,Why:t,Boundary:n}).flatMap(([s,o])=>o?[`${s}: ${o.value}`]:[]),bx={TASK_ID:e=>An(e.id),RISK_TIER:e=>[...An(e.riskTier),...An(e.riskJustification)],SCOPE:({scope:e})=>e?[e.value.text,...kx(e.value)]:[],IN_SCOPE_PATHS:e=>jt(e.inScopePaths),OUT_OF_SCOPE:e=>jt(e.outOfScope),TEST_PLAN:e=>jt(e.testPlan),DONE_MEANS:e=>jt(e.doneMeans),ROLLBACK_HINT:e=>An(e.rollbackHint),FILES_TO_OPEN:e=>jt(e.filesToOpen),SEARCH_TERMS:e=>jt(e.searchTerms),RUN_COMMANDS:e=>jt(e.runCommands),RISK_MAP:e=>jt(e.riskMap),SPEC_ANCHOR:({specAnchors:e})=>e?.items.map(({value:t})=>t.spec===null?t.section:`${t.section} ${t.spec}`)??[],USER_SIGNATURE:e=>An(e.signature),BLOCKED_BY:e=>jt(e.blockedBy),BLOCKS:e=>jt(e.blocks),EFFORT:e=>An(e.effort),AUTHORITY:({authority:e})=>e?[...e.value.specVersions,...e.value.citations]:[],VARIANT_OF:e=>An(e.variantOf),VARIANT_REASON:e=>An(e.variantReason)},Sx=e=>e==="AUTHORITY"||!Xn.includes(e),$o=e=>Ls.filter(Sx).flatMap(t=>(bx[t]?.(e)??[]).map(n=>`${t}: ${wx(n)}
`)).join("").normalize("NFC"),wx=e=>e.replaceAll("\\","\\\\").replace(/\r\n|\n|\r/g,"\\n")});function O(e){let t=e.slice(0,320).replace(/\s+/g," ").trim();return`\`${(t.length>80?`${t.slice(0,80).trimEnd()}…`:t).replaceAll("`","'")}\``}var ee=k(()=>{"use strict"});var it,js,Lo,rs,Ka=k(()=>{"use strict";it={READY_FOR_DEV:"Ready for Dev",IN_PROGRESS:"In Progress",BLOCKED:"Blocked",DONE:"Done",VALIDATED:"Validated",FAILED:"Failed",GAP:"Gap",SUPERSEDED:"Superseded",STUB:"Stub",DRAFT:"Draft",UNKNOWN:"Unknown"},js={READY_FOR_DEV:"🔴",IN_PROGRESS:"🟠",BLOCKED:"🟡",GAP:"🟡",STUB:"🟡",DRAFT:"🟡",DONE:"✅",VALIDATED:"✅"},Lo=/[\u{1F534}\u{1F7E0}\u{1F7E1}\u2705]/u,rs=(e,t,n)=>Lo.test(e)?`${n} ${js[t]??""}`.trimEnd():n});function Px(e){let t=[0];for(let n of e.matchAll(/\r\n|\n|\r/g))t.push(n.index+n[0].length);return t[t.length-1]===e.length?t:[...t,e.length]}function Tn(e,t){let n=Px(e),s=Va(e),o=({line:c,column:l})=>c>n.length?e.length:Math.min(n[c-1]+l-1,e.length),r=t.map(c=>({from:o(c.start),to:o(c.end),text:c.text})).sort((c,l)=>c.from-l.from||c.to-l.to),i=e!==""&&!/[\r\n]$/.test(e),a=0;return r.map(({from:c,to:l,text:p})=>{if(c<a)throw new Error("Two edits of one text overlap");let u=e.slice(a,c);a=l;let m=i&&c===e.length&&p.endsWith(`
`);return u+(m?`
${p.slice(0,-1)}`:p).replaceAll(`
`,s)}).join("")+e.slice(a)}var Pt,Ga,Io,He,os,Va,we,Do,at,Ks=k(()=>{"use strict";Be();Pt=(e,t)=>({...e,text:t}),Ga=(e,t)=>({start:e.end,end:e.end,text:t}),Io=e=>({line:e,column:1}),He=(e,t)=>({start:Io(e),end:Io(e),text:t.map(n=>`${n}
`).join("")}),os=(e,t)=>({start:Io(e),end:Io(t+1),text:""});Va=e=>/\r\n|\n|\r/.exec(e)?.[0]??`
`;we=e=>ke(e),Do=(e,t)=>(e[t.start.line-1]??"").slice(t.start.column-1,t.end.column-1),at=e=>e.replace(/\s+/g," ").trim()});function wr(e,t,n,s,o){let r=Ie(e.packet.path,Tn(e.text,t),n);if(!s(r.packet))throw Ya(e.packet,`${o} cannot be written in the form that it has`);return r}function xx(e,t){let n=e.replace(/[^\p{L}]/gu,"");return n!==n.toUpperCase()?new RegExp("\\p{L}-\\p{L}","u").test(e)?it[t].replace("for","For").replaceAll(" ","-"):it[t]:/ /.test(e.trim())?it[t].toUpperCase():t}function Ex(e,t){let[,n,s,o]=/^([*_`]*)(.*?)([*_`]*)$/s.exec(e),r=/^\[[^[\]]*\]$/.test(s),i=r?s.slice(1,-1):s,a=rs(i,t,xx(i.replace(/\[.*$/s,""),t));return`${n}${r?`[${a}]`:a}${o}`}function Fo(e,t,n){let{packet:s,text:o}=e;if(!s.status)throw Ya(s,"it has no STATUS");if(s.status.value===t)return e;let r=Do(we(o),s.status.place),i=a=>a.status?.value===t;return wr(e,[Pt(s.status.place,Ex(r,t))],n,i,"STATUS")}function Ox(e,t,n){let s=/^\s*\|/.exec(e);return s?`${s[0]} ${t} | ${n.replaceAll("|","\\|")} |`:`${Fp.exec(e)[0]}${t}: ${n}`}function Ax(e,t){let n=e[t]??"";return n.trim()!==""&&Dp(n)>Dp(e[t-1])?t:t+1}function Ja(e,t){let{packet:n,text:s}=e;if(!n.status)throw Ya(n,"it has no STATUS beside which the new field could stand");let o=we(s),{line:r}=n.status.place.start,i=o[r-1];return He(Ax(o,r),t.map(([a,d])=>Ox(i,a,d)))}function Pr(e,t,n,s){let o=at(n),r=qa[t](e.packet);if(r?.value===o)return e;let i=e.packet.regions.find(d=>d.field===t),a=r?Pt(r.place,o):i?za(e,i.startLine,o):Ja(e,[[t,o]]);return wr(e,[a],s,d=>qa[t](d)!==null,t)}function za({text:e},t,n){let s=(we(e)[t-1]??"").trimEnd(),o={line:t,column:s.length+1};return{start:o,end:o,text:` ${n}`}}function Mp(e,{reason:t,eta:n,since:s},o){return[["BLOCKED_SINCE",s],["ETA",n],["BLOCKED_REASON",t]].reduce((i,[a,d])=>Pr(i,a,d,o),Fo(e,"BLOCKED",o))}function Bp(e,t,n){return["BLOCKED_REASON","ETA","BLOCKED_SINCE"].filter(o=>qa[o](e.packet)).reduce((o,r)=>Pr(o,r,"None",n),Fo(e,t,n))}function Wp(e,t,n){let{packet:s}=e,o=s.regions.find(({field:a})=>a==="USER_SIGNATURE"),r=s.signature?Pt(s.signature.place,t):o?za(e,o.startLine,t):Ja(e,[["USER_SIGNATURE",t]]);return wr(e,[r],n,a=>be(a)===t,"USER_SIGNATURE")}function Tx(e,t,n){let{packet:s,text:o}=e,r=we(o),i=s.regions.filter(({field:m})=>m==="AUTHORITY"),a=i.flatMap(({startLine:m,endLine:f})=>Array.from({length:f-m+1},(h,S)=>m+S)),d=m=>/\[approv|^\W*approv(?:al|ed)\b/i.test(m)&&!/^\s*#/.test(m),c=a.find(m=>d(r[m-1]??""));if(c!==void 0&&!/^\s*\|/.test(r[c-1]))return za(e,c,t);if(!s.authority||a.length===0){let m=i[0]&&/^\s*#/.test(r[i[0].startLine-1]??"")?i[0]:null;return m?He(m.endLine+1,["",`- Approval: ${t}`]):Ja(e,[["AUTHORITY",[n,t].filter(Boolean).join(", ")]])}let{place:l}=s.authority;if(l.start.line===l.end.line)return Ga(l,` ${t}`);let p=a.map(m=>r[m-1]??"").find(m=>/^\s*[-*+]\s/.test(m)),u=p?Fp.exec(p)[0]:"";return He(l.end.line+1,[...u?[]:[""],`${u}Approval: ${t}`])}function Up(e,t,n,s){let o=Z(t),r=a=>a.authority?.value.citations.some(d=>Z(d)===o)===!0;if(r(e.packet))return e;let i=Tx(e,`[Approved: ${t}]`,n);return wr(e,[i],s,r,`the approval ${O(t)} in AUTHORITY`)}function Hp(e,t,n){let{blocks:s}=e.packet,o=m=>m.blocks?.items.some(({value:f})=>f===t)===!0;if(!s||o(e.packet))return e;let r=s.items.at(-1),{line:i}=s.place.start,a=we(e.text)[i-1]??"",[d,c]=Rx.exec(a)??["",""],l={start:{line:i,column:a.length-d.length+1},end:{line:i,column:a.length+1}},p=`${/\s$/.test(a.slice(0,a.length-d.length))?"":" "}${t}${c?" |":""}`,u=r?Ga(r.place,`, ${t}`):Pt(l,p);return wr(e,[u],n,o,"BLOCKS")}var Ya,Fp,Dp,qa,Rx,jp,Gs=k(()=>{"use strict";ot();M();Ws();ee();tt();Ka();Ks();Ya=(e,t)=>new Error(`\`${e.path}\` cannot be edited: ${t}. Nothing was written; edit it by hand`);Fp=/^\s*(?:[-*+]\s+|[0-9]+[.)]\s+)?(?:\[[ xX]\]\s+)?/;Dp=e=>e.length-e.trimStart().length;qa={BLOCKED_REASON:e=>e.blockedReason,ETA:e=>e.eta,BLOCKED_SINCE:e=>e.blockedSince,VARIANT_OF:e=>e.variantOf,VARIANT_REASON:e=>e.variantReason};Rx=/(?:none|n\/a|-)?\s*(\|?)\s*$/i;jp=e=>{let t=wt(e);return t==="UNKNOWN"?null:t}});function vx({packet:e,text:t}){let n=e.regions.filter(({field:i})=>!Kp.includes(i)),s=we(t),o=e.logSections.filter(({startLine:i,endLine:a})=>!n.some(d=>d.startLine>=i&&d.endLine<=a)).flatMap(({startLine:i,endLine:a})=>Za(i+1,a).filter(d=>(s[d-1]??"").trim()!=="")),r=e.regions.filter(({field:i})=>Kp.includes(i)).flatMap(({startLine:i,endLine:a})=>Za(i,a));return new Set([...o,...r])}function Cx({packet:e,text:t}){let n=e.regions.filter(({field:o})=>o==="TASK_ID"||o==="TEST_PLAN"),s=we(t).findIndex(o=>/^\s{0,3}#\s/.test(o))+1;return[...s>0?[s]:[],...n.flatMap(({startLine:o,endLine:r})=>Za(o,r))]}function Nx(e){let t=Va(e),n=we(e.trimEnd()),s=o=>o!==void 0&&o.trim()==="";return n.filter((o,r)=>!(s(o)&&s(n[r-1]))).join(t)+t}function Yp(e,{id:t,path:n,kind:s,why:o},r){let i=E(e.packet),a=be(e.packet)??"",d=we(e.text),c=vx(e),l=S=>!c.has(S.start.line),p=[...[...c].map(S=>os(S,S)),..._x(d,Cx(e),i,t).filter(l)],u=$x(Tn(e.text,p),a),m=Fo(Ie(n,Nx(u),r),"DRAFT",r),f=Pr(m,"VARIANT_REASON",`${s}: ${o}`,r),h=Pr(f,"VARIANT_OF",i,r);if(E(h.packet)!==t||Gp(h.packet,[t,i])!==Gp(e.packet,[i]))throw new Error(`\`${e.packet.path}\` cannot be copied safely: its contract would read otherwise`);if(be(h.packet)!==null)throw new Error(`\`${e.packet.path}\` cannot be copied safely: the copy would be signed`);return h}var qp,Kp,Za,_x,Gp,Vp,$x,Xa=k(()=>{"use strict";ot();M();rn();ja();Gs();Ks();qp=["correction","evolution"],Kp=["BLOCKED_REASON","ETA","BLOCKED_SINCE","VARIANT_OF","VARIANT_REASON"],Za=(e,t)=>Array.from({length:Math.max(0,t-e+1)},(n,s)=>e+s);_x=(e,t,n,s)=>[...new Set(t)].flatMap(o=>ge(e[o-1]??"").filter(({id:r})=>r===n).map(({index:r})=>Pt({start:{line:o,column:r+1},end:{line:o,column:r+1+n.length}},s)));Gp=(e,t)=>t.reduce((n,s)=>n.replaceAll(s,"<id>"),$o({...e,id:null,signature:null,variantOf:null,variantReason:null,authority:null}));Vp=e=>e.replace(/[^A-Za-z0-9_]/g,"\\$&"),$x=(e,t)=>t===""?e:e.replace(new RegExp(`[ \\t]*\\[approved:\\s*${Vp(t)}\\s*\\]`,"gi"),"").replace(new RegExp(Vp(t),"gi"),"pending")});var Kt,Vs=k(()=>{"use strict";Kt="0.1.0"});function Ae(e){let t=new Map;for(let s of e){let o=E(s),r=t.get(o);r?r.push(s):t.set(o,[s])}let n=new Map(e.map(s=>[s.path,s]));return{all:e,withId:s=>t.get(s)??[],at:s=>n.get(s)??null}}function Jp(e){let t=null,n=()=>{if(t)return t;t=new Set;for(let s of e.keys())for(let o=s.lastIndexOf("/");o>0;o=s.lastIndexOf("/",o-1)){let r=s.slice(0,o);if(t.has(r))break;t.add(r)}return t};return{has:s=>e.has(s),isDirectory:s=>e.get(s)?.mode==="160000"||n().has(s.replace(/\/+$/,""))}}var Gt=k(()=>{"use strict";M()});function zp(e,t,n,s){let o=Xp(t,n);return e.flatMap(({rule:r,severity:i})=>{if(Qa(r,t).length>0||Qp(r,t))return[];let a=r.checkPacket?t.packets.filter(c=>s(r,c)).flatMap(c=>r.checkPacket(c,o).map(l=>({rule:r,severity:i,packet:c,problem:l}))):[],d=r.checkTree?r.checkTree(o).map(c=>({rule:r,severity:i,packet:null,problem:c})):[];return[...a,...d]})}function Fx(e,t){let n=Xp(t.head,t);return e.flatMap(({rule:s,severity:o})=>!s.checkChange||Qa(s,t.head).length>0||Qp(s,t.head)?[]:s.checkChange(n).map(r=>({rule:s,severity:o,packet:null,problem:r})))}function Mx(e){let t=e.base.ledger?.rows??[],n=e.now.toISOString().slice(0,10),s=new Map,o=r=>s.set(r,(s.get(r)??0)+1);for(let r of t)o(Z(r.signature.value));for(let r of e.base.packets)o(Z(be(r)??""));return t.flatMap(({waiver:r,reading:i,signature:a})=>{let d=i.kind==="signed"&&s.get(Z(a.value))===1;return r&&d&&(r.until===null||r.until>=n)?[r]:[]})}function Wx(e,t,n){let{rule:s,problem:o,severity:r}=e,i=eu(e),a=el(e),d=i===null?void 0:o.place,c=(o.remedy??s.remedy).replaceAll("<id>",()=>a??"<id>").replaceAll("<path>",()=>i??"<path>");return{rule:s.id,severity:r,message:o.message,path:i,line:d?.start.line??(i===null?null:1),column:d?.start.column??(i===null?null:1),endLine:d?.end.line??(i===null?null:1),endColumn:d?.end.column??(i===null?null:1),workPacket:a,waived:Bx(e,t),remedy:c,url:n.ruleUrl(s.id)}}function Hx(e){let t=e.filter(s=>!s.waived),n=s=>t.filter(o=>o.severity===s).length;return{critical:n("critical"),high:n("high"),medium:n("medium"),low:n("low"),waived:e.length-t.length}}function cn(e,t,n){let s={...e,head:Ix(e.head,e.base)},o=is(t,s.config),r=s.mode==="all",i=new Set(s.change.files.map(h=>h.path)),a=(h,S)=>r||h.needs.length>0&&!h.onlyTouched||i.has(S.path),d=!r&&Dx(e.head,e.before)?[]:o,c=r?[]:[s.before,...s.otherParents??[]],l=new Set(c.flatMap(h=>zp(d,h,s,a).map(Zp))),p=[...zp(d,s.head,s,a).filter(h=>h.problem.always||!l.has(Zp(h))),...r?[]:Fx(o,s)],u=Mx(s),m=p.map(h=>Wx(h,u,n)).sort(Ux),f=o.flatMap(({rule:h})=>{let S=Qa(h,s.head);return S.length>0?[{rule:h.id,missing:[...S]}]:[]});return{schemaVersion:1,tool:{name:"countersign",version:n.version},mode:s.mode,base:n.baseName,head:n.headName,workPackets:[...new Set(s.change.workPackets.map(h=>h.id))],result:jx(m,n.failOn),judged:{packets:s.head.packets.length,paths:r?s.head.files.size:s.change.files.length,rules:o.length-f.length},counts:Hx(m),findings:m,skipped:f}}var Lx,Xp,Ix,Dx,Qa,Qp,is,el,eu,Zp,Bx,Mo,Ux,Bo,as,jx,dn=k(()=>{"use strict";M();B();tt();Gt();Lx=["board","ledger","spec"],Xp=(e,t)=>({packets:Ae(e.packets),...e.board?{board:e.board}:{},...e.ledger?{ledger:e.ledger}:{},...e.spec?{spec:e.spec}:{},paths:Jp(e.files),tree:e,base:t.base,change:t.change,statusSince:t.statusSince??{},now:t.now,config:t.config}),Ix=(e,t)=>({...e,board:e.board??(t.board&&{...t.board,unreadable:null,entries:[],gates:[],lastUpdated:null}),ledger:e.ledger??(t.ledger&&{...t.ledger,unreadable:null,hasTable:!1,rows:[]}),spec:e.spec??(t.spec&&{pointer:null,files:[]})}),Dx=(e,t)=>e.packets===t.packets&&e.board===t.board&&e.ledger===t.ledger&&e.spec===t.spec&&e.protocols===t.protocols&&[e.board,e.ledger,e.spec?.pointer].every(n=>n?.unreadable==null),Qa=(e,t)=>e.needs.filter(n=>Lx.includes(n)&&t[n]===null),Qp=(e,t)=>e.needs.includes("board")&&t.board?.unreadable!=null||e.needs.includes("ledger")&&t.ledger?.unreadable!=null,is=(e,t)=>e.flatMap(n=>{let o=t.rules[n.id]??(n.optIn?"off":n.severity);return o==="off"?[]:[{rule:n,severity:o}]});el=({packet:e,problem:t})=>t.packet!==void 0?t.packet:e?E(e):null,eu=({packet:e,problem:t})=>t.path!==void 0?t.path:e?.path??null,Zp=e=>JSON.stringify([e.rule.id,el(e)??eu(e),e.problem.subject??null]);Bx=(e,t)=>t.some(({rule:n,packet:s})=>n===e.rule.id&&(s==="*"||s===el(e)));Mo=e=>e??"",Ux=(e,t)=>Bo(Mo(e.path),Mo(t.path))||(e.line??0)-(t.line??0)||(e.column??0)-(t.column??0)||xe.indexOf(e.severity)-xe.indexOf(t.severity)||Bo(e.rule,t.rule)||Bo(Mo(e.workPacket),Mo(t.workPacket))||Bo(e.message,t.message),Bo=(e,t)=>e<t?-1:e>t?1:0,as=(e,t)=>xe.indexOf(e)<=xe.indexOf(t);jx=(e,t)=>e.some(n=>!n.waived&&as(n.severity,t))?"fail":"pass"});var Kx,J,Dt=k(()=>{"use strict";Kx=/[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g,J=e=>e.replace(Kx,t=>`\\u{${t.codePointAt(0).toString(16)}}`)});function le(e,t){if(e.length<=t)return e;let n=/[\ud800-\udbff]/.test(e[t-2])?t-2:t-1;return`${e.slice(0,n)}…`}var Gx,Vx,qx,tu,nu,tl,Yx,su,De,Jx,zx,je,Rn=k(()=>{"use strict";Dt();Gx=e=>e.replaceAll("##[","##\\[").replace(/^\s*::/,t=>`\\${t}`),Vx=e=>Gx(J(e)),qx=e=>e.split(/\r\n|\n|\r/).map(Vx).join(`
`),tu=e=>e.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A"),nu=e=>tu(qx(e)),tl=e=>tu(J(e)).replaceAll(":","%3A").replaceAll(",","%2C"),Yx=/[\\`*_{}[\]<>&!#@|~$^]|:(?=[:/])|(?<=www)\./gi,su=e=>e.replace(Yx,t=>`&#${t.charCodeAt(0)};`),De=e=>`<code>${su(J(e))}</code>`,Jx=/[@#]|:\/\/|:[\w+-]+:|www\.|gh-\d|[0-9a-f]{7}/i,zx=e=>Jx.test(e)?De(e):su(e),je=e=>e.split("`").map((t,n)=>t===""?"":n%2===1?De(t):zx(J(t))).join("")});var Fe,ne,xt=k(()=>{"use strict";Fe={paths:{packets:["docs/task_packets/**/WP-*.md","!docs/task_packets/**/stubs/**","!docs/task_packets/**/README.md"],board:"docs/TASK_BOARD.md",ledger:"docs/SIGNATURE_AUDIT.md",specPointer:"docs/SPEC_CURRENT.md",specs:["**/*Master_Spec_v*.md"],protocols:["docs/*_PROTOCOL.md"]},lock:{mode:"append",mutableFields:["BLOCKED_REASON","ETA","BLOCKED_SINCE"],logSections:["NOTES","ERRATA","VALIDATION","REPORT","EVIDENCE","STATUS_HANDOFF","HANDOFF","IMPLEMENTATION","SKELETON","HYGIENE","WAIVERS","HISTORY"]},scope:{packetsFrom:"base",allowPatterns:!1,alwaysAllowed:[]},signers:{},limits:{bytes:1048576,depth:100,inScopePaths:{min:5,max:20},outOfScope:{min:3,max:8},testPlan:{min:2,max:6},doneMeans:{min:3,max:8},filesToOpen:{min:5,max:15},searchTerms:{min:10,max:20},riskMap:{min:3,max:8},enrichmentLines:20,enrichmentSections:3,boardDays:7,stalledDays:14,waiverNoticeDays:7,vagueVerbs:["improve","enhance","make better","clean up"],vagueDoneWords:["works","work","properly","correctly","as expected","better","good","well","fine","nicely"],postWorkCommand:"just post-work",riskTiers:["LOW","MEDIUM","HIGH"]},gates:{supplyChain:[],seconds:300},rules:{},failOn:"high",defaultBranch:null},ne="countersign.config.json"});function S0(e,t){let{severity:n,rule:s,waived:o}=e,r=y0(n,t)(n.padEnd(8)),i=o?t.dim(" (waived)"):"",a=b0(e);return[`  ${r}  ${J(e.message)}${i}`,`            ${t.dim(a?`${J(a)}  ${s}`:s)}`,...o?[]:[`            ${J(e.remedy)}`]]}function P0(e){let{packets:t,paths:n,rules:s}=e.judged,o=e.mode!=="all"&&n===0,r=nl(n,e.mode==="all"?"path":"changed path"),i=e.workPackets.length>0?` for ${e.workPackets.map(J).join(", ")}`:"",a=`Judged ${r}${i}, ${nl(t,"packet")}, ${nl(s,"rule")}`;return o?`There is nothing to judge: ${w0[e.mode]} is empty`:a}function vn(e,t=ft){let n=k0(e.findings).flatMap(([r,i])=>[t.bold(J(r)),...i.flatMap(a=>S0(a,t)),""]),s=e.result==="pass"?t.green(`✔ Passed: ${mu(e)}`):t.red(`✖ Failed: ${mu(e)}`);return`${[...n,...x0(e).map(t.dim),`${s}. ${P0(e)}.`].join(`
`)}
`}var Or,ft,y0,nl,k0,b0,mu,w0,x0,ls=k(()=>{"use strict";B();Dt();Or=e=>e,ft={bold:Or,dim:Or,red:Or,yellow:Or,green:Or},y0=(e,t)=>e==="critical"||e==="high"?t.red:e==="medium"?t.yellow:t.dim,nl=(e,t)=>`${e} ${t}${e===1?"":"s"}`,k0=e=>{let t=new Map;for(let n of e){let s=n.workPacket??n.path??"The change",o=t.get(s);o?o.push(n):t.set(s,[n])}return[...t]},b0=({path:e,line:t,column:n})=>e===null?"":`${e}${t===null?"":`:${t}:${n}`}`;mu=e=>{let t=xe.filter(n=>e.counts[n]>0).map(n=>`${e.counts[n]} ${n}`);return e.counts.waived>0&&t.push(`${e.counts.waived} waived`),t.join(", ")||"nothing found"},w0={staged:"the staged change",range:"the change",all:"the tree"};x0=e=>{let t=new Map;for(let{rule:n,missing:s}of e.skipped){let o=s.join(" and ");t.set(o,[...t.get(o)??[],n])}return[...t].map(([n,s])=>`Skipped ${s.join(", ")}: the repository has no ${n}`)}});var fu,hu=k(()=>{"use strict";M();ee();B();tt();fu=T({id:"authority-traceable",summary:"AUTHORITY names the version of the spec and cites an approval that the ledger records.",severity:"medium",gate:"packet",source:"Rubric §1 Pillar 2 (signature reference in authority), Pillar 5 (spec version in authority)",remedy:`Write the spec file with its version and \`[Approved: …]\` with a signature of the ledger into AUTHORITY of \`<path>\`${oe}`,needs:["ledger"],onlyTouched:!0,checkPacket(e,{ledger:t}){if(!pe(e))return[];let{authority:n,specAnchors:s}=e;if(!n)return[{message:"Missing AUTHORITY, expected a spec version and an approval",subject:"AUTHORITY"}];let{place:o,value:r}=n,i=s?.items.some(({value:p})=>/v[0-9]/i.test(p.spec??"")),a=r.specVersions.length>0||i?[]:[{message:"Missing spec version in AUTHORITY, expected one such as `v01.02`",place:o,subject:"spec version"}],d=r.citations[0];if(d===void 0)return[...a,{message:"Missing approval in AUTHORITY, expected `[Approved: …]`",place:o,subject:"approval"}];let c=new Set(t.rows.map(p=>Z(p.signature.value)));if(r.citations.some(p=>c.has(Z(p))))return a;let l=`Unexpected approval ${O(d)}, expected one that ${t.path} records`;return[...a,{message:l,place:o,subject:"approval"}]}})});function se(e){let t=gu.get(e);if(t)return t;let n=new Map;for(let s of e.entries){let o=n.get(s.id);o?o.push(s):n.set(s.id,[s])}return gu.set(e,n),n}var gu,lt,Ar,Me=k(()=>{"use strict";gu=new WeakMap;lt=(e,t)=>{let n=se(e).get(t)??[];return n.find(s=>s.status!=="UNKNOWN")??n[0]??null},Ar=(e,t)=>e===t||e==="DRAFT"&&(t==="GAP"||t==="STUB")||t==="DRAFT"&&(e==="GAP"||e==="STUB")});function O0(e){let t=new Map;for(let n of e){let{base:s,version:o}=de(n),r=t.get(s);(r===void 0||de(r).version<o||r===s)&&t.set(s,n)}return t}function ku(e,t,n){if(t.some(r=>r.unreadable!==null))return"has a packet that cannot be read";if(n){if(n.unreadable!==null)return`should stand on ${n.path}, which cannot be read`;let r=sl(n,e);if(r.length===0)return`is not on ${n.path}`;let i=r.filter(d=>d.status!=="UNKNOWN");if(i.length===0)return`has no status on ${n.path}`;let a=i.find(d=>d.status!=="VALIDATED");if(a)return`is \`${a.status}\` on ${n.path}`}let s=t.find(r=>r.status?r.status.value!=="VALIDATED":!n);if(!s)return null;let o=s.status?`\`${s.status.value}\``:"without a status";return n?`is \`VALIDATED\` on ${n.path} but ${o} in its packet`:`is ${o}`}function fe({packets:e,board:t}){let n=[...e.all.map(E),...t?se(t).keys():[]],s=new Set(n),o=O0(n),r=new Map,i=new Map,a=y=>o.get(de(y).base)??null,d=y=>s.has(y)?y:de(y).base===y?a(y):null,c=y=>{let A=sl(t,y).find(x=>x.status!=="UNKNOWN");return A?A.status==="SUPERSEDED":e.withId(y).some(x=>x.status?.value==="SUPERSEDED")},l=y=>{if(!r.has(y)){let A=d(y);r.set(y,A!==null&&c(A)?a(A):A)}return r.get(y)},p=y=>[...e.withId(y).flatMap(A=>yu(A.blockedBy?.items??[],A.path)),...sl(t,y).flatMap(A=>yu(A.blockedBy,t.path))].filter(E0()),u=y=>({via:y,reason:t?`is neither a packet nor on ${t.path}`:"is no packet"});function m(y){let A=[],x=C=>{let I=ku(C,e.withId(C),t);i.set(C,{via:C,reason:I??"waits for itself"}),I===null&&A.push({id:C,blockers:p(C),next:0})},R=C=>i.set(A.pop().id,C);for(i.has(y)||x(y);A.length>0;){let C=A.at(-1),I=C.blockers[C.next],v=I&&l(I.id);I?v==null?R(u(I.id)):i.has(v)?i.get(v)!==null?R(i.get(v)):C.next++:x(v):R(null)}return i.get(y)}let f=(y,{via:A,reason:x})=>A===y?x:`${A===l(y)?"stands for its newest variant":"waits for"} \`${A}\`, which ${x}`;function h(y){let A=l(y);if(A===null)return u(y).reason;let x=ku(A,e.withId(A),t);return x===null?null:f(y,{via:A,reason:x})}function S(y){let A=l(y),x=A===null?u(y):m(A);return x===null?{resolved:!0}:{resolved:!1,via:x.via,reason:f(y,x)}}return{knows:y=>d(y)!==null,bearer:d,decider:l,declaredBy:p,objection:h,resolve:S}}var yu,E0,sl,Ze,Et,Xe=k(()=>{"use strict";Me();M();yu=(e,t)=>e.map(({value:n,place:s})=>({id:n,path:t,place:s})),E0=()=>{let e=new Set;return({id:t})=>e.size<e.add(t).size};sl=(e,t)=>e?se(e).get(t)??[]:[];Ze=(e,t)=>e.declaredBy(t).flatMap(n=>{let s=e.resolve(n.id);return s.resolved?[]:[{...n,reason:s.reason}]}),Et=(e,t,n)=>{let s=o=>{let i=(o.status&&o.status.value!=="UNKNOWN"?o.status.value:null)??(t&&lt(t,E(o))?.status);return i!=null&&n.includes(i)};return[...new Set(e.all.filter(s).map(E))]}});function Uo(e){let t=Ue(e);return[0,...t.map(s=>s.end)].map((s,o)=>e.slice(s,t[o]?.start)).join(" ")}function Ho(e,t=bu){let n=e.map(s=>s.trim()).flatMap(s=>s?t(s):[]);return n.length>0?new RegExp(`(?<![\\p{L}\\p{N}_])(?:${n.join("|")})(?![\\p{L}\\p{N}_])`,"iu"):null}function Su(e){let[t="",...n]=e.split(/\s+/).map(bu);return[t.endsWith("e")?`${t.slice(0,-1)}(?:e|es|ed|ing)`:`${t}(?:s|ed|ing)?`,...n].join("\\s+(?:\\S+\\s+){0,4}?")}var bu,jo=k(()=>{"use strict";ve();bu=e=>e.replace(/[.*+?^${}()|[\]\\/]/g,"\\$&")});function N0(e){let t=Uo(e);return!/[\p{L}\p{N}]/u.test(t)?Ue(e).reduce((s,o)=>`${s}${o.code}
`,t):t}function rl(e,t=()=>!1){let n=N0(e),s=A0.exec(n);return[...s?[{text:s[0],index:s.index}]:[],...xu(n)].filter(r=>!t(r.text)).sort((r,i)=>r.index-i.index)[0]?.text??null}function pn(e){if(Tr(e))return e.trim();let t=e.replace(/'[^'\n]*'/g,n=>" ".repeat(n.length));return xu(t).sort((n,s)=>n.index-s.index)[0]?.text??null}var A0,T0,R0,v0,wu,_0,C0,xu,Pu,$0,L0,Tr,Rr=k(()=>{"use strict";ve();jo();A0=/(?<![\p{L}\p{N}_-])(?:[Tt][Bb][Dd]|TK|TODO)(?![\p{L}\p{N}_-])/u,T0=/(?<![$@])\{([^{}\n]{1,80})\}/g,R0=/(?<![\p{L}\p{N}_)\]>])<([^<>\n]{1,80})>/gu,v0=new RegExp("\\p{L}","u"),wu=/^\s*(?:\.{2,}|…)\s*$/,_0=new RegExp("^\\p{L}[\\p{L}\\p{N} _.,/|'&-]*$","u"),C0=/^(?:a|b|br|code|del|details|div|em|hr|i|img|ins|kbd|li|mark|ol|p|pre|s|small|span|strong|sub|summary|sup|table|td|th|tr|u|ul)$/i,xu=e=>[...Array.from(e.matchAll(T0)).filter(([,t])=>v0.test(t)||wu.test(t)).map(t=>({text:t[0],index:t.index})),...Array.from(e.matchAll(R0)).filter(([,t])=>_0.test(t)&&!C0.test(t)||wu.test(t)).map(t=>({text:t[0],index:t.index}))];Pu=/^(?:tbd|tk|todo|\?+|\.{2,}|…|<[^<>\n]{1,80}>|\{[^{}\n]{1,80}\})$/i,$0=200,L0=/^["'`*\s]+|["'`*\s.:;]+$/g,Tr=e=>e.length<$0&&(Pu.test(e.trim())||Pu.test(e.replace(L0,"")))});var I0,Eu,Ou,Au=k(()=>{"use strict";Xe();Me();Rr();B();I0=/^(?:n\/?a|none|unknown|unclear|-+)?$/i,Eu=e=>e!==null&&!I0.test(e.value.trim())&&!Tr(e.value),Ou=T({id:"blocked-explained",summary:"What is BLOCKED says why and until when, on the board or in its packet.",severity:"medium",gate:"board",source:"Rubric §1 Pillar 3; §2 For TASK_BOARD Maintenance",remedy:"Write `Reason:` and `ETA:` below the entry of `<id>` on the board, or BLOCKED_REASON and ETA into its packet",needs:["packets","board"],checkTree({packets:e,board:t}){let n=t.entries.filter(s=>s.status==="BLOCKED").map(s=>s.id);return[...new Set([...n,...Et(e,t,["BLOCKED"])])].flatMap(s=>{let o=se(t).get(s)??[],r=e.withId(s),i=[...[...o.map(d=>d.reason),...r.map(d=>d.blockedReason)].some(Eu)?[]:["reason"],...[...o.map(d=>d.eta),...r.map(d=>d.eta)].some(Eu)?[]:["ETA"]],a=o[0]?{path:t.path,place:o[0].place}:{path:r[0].path,place:r[0].status.place};return i.map(d=>({message:`Missing ${d} of blocked \`${s}\`, expected why it waits and until when`,...a,packet:s,subject:d}))})}})});var Tu,Ru=k(()=>{"use strict";Xe();Me();B();Tu=T({id:"blocked-needs-blocker",summary:"A packet is BLOCKED only while a blocker is open or a reason is given.",severity:"medium",gate:"blockers",source:"Rubric §2 For Dependency Tracking (BLOCKED used correctly); §1 Pillar 3",remedy:"Set `<id>` to READY_FOR_DEV in packet and board, or write down what it still waits for",needs:["packets","tree"],checkTree({packets:e,tree:{board:t}}){if(t&&t.unreadable!==null)return[];let n=fe({packets:e,board:t});return Et(e,t,["BLOCKED"]).filter(s=>{let o=[...e.withId(s).map(r=>r.blockedReason),...((t&&se(t).get(s))??[]).map(r=>r.reason)];return Ze(n,s).length===0&&o.every(r=>!r?.value.trim())}).map(s=>{let o=e.withId(s)[0];return{message:"Unexpected status `BLOCKED` with no open blocker and no reason, expected `READY_FOR_DEV`",path:o.path,...o.status?{place:o.status.place}:{},packet:s,subject:"STATUS"}})}})});var vu,_u=k(()=>{"use strict";Xe();B();vu=T({id:"blocked-while-waiting",summary:"A packet that waits for a blocker is BLOCKED, not READY_FOR_DEV.",severity:"critical",gate:"blockers",source:"Rubric §1 Pillar 4, Blocking Rules; §3 Gate 7",remedy:"Set `<id>` to BLOCKED in packet and board; it is ready when the blocker is VALIDATED in both",needs:["packets","tree"],checkTree({packets:e,tree:{board:t}}){if(t&&t.unreadable!==null)return[];let n=fe({packets:e,board:t});return Et(e,t,["READY_FOR_DEV"]).flatMap(s=>Ze(n,s).map(({id:o,reason:r,path:i,place:a})=>({message:`Unexpected status \`READY_FOR_DEV\` while blocker \`${o}\` ${r}, expected \`BLOCKED\``,path:i,place:a,packet:s,subject:o})))}})});var Cu,Nu=k(()=>{"use strict";Xe();M();B();Cu=T({id:"blockers-known",summary:"Every id in BLOCKED_BY, BLOCKS and the blockers of the board is a packet or an entry of the board.",severity:"high",gate:"blockers",source:"Rubric §2 For Dependency Tracking; §2 For TASK_BOARD Maintenance (no orphaned blockers)",remedy:"Write the id of the packet in full, or put what it waits for on the board as a GAP",needs:["packets","tree"],checkTree({packets:e,tree:{board:t}}){if(t&&t.unreadable!==null)return[];let{knows:n}=fe({packets:e,board:t}),s=(o,r,i,a)=>o.filter(({value:d})=>!n(d)).map(({value:d,place:c})=>({message:`Unexpected ${r} \`${d}\`, expected the id of a packet or of an entry of the board`,path:a,place:c,packet:i,subject:d}));return[...e.all.flatMap(o=>[...s(o.blockedBy?.items??[],"blocker",E(o),o.path),...s(o.blocks?.items??[],"blocked packet",E(o),o.path)]),...(t?.entries??[]).flatMap(o=>s(o.blockedBy,"blocker",o.id,t.path))]}})});var vr=Ye((nL,Fu)=>{"use strict";var $u="[^\\\\/]",D0="(?=.)",Lu="[^/]",ol="(?:\\/|$)",Iu="(?:^|\\/)",il=`\\.{1,2}${ol}`,F0="(?!\\.)",M0=`(?!${Iu}${il})`,B0=`(?!\\.{0,1}${ol})`,W0=`(?!${il})`,U0="[^.\\/]",H0=`${Lu}*?`,j0="/",Du={DOT_LITERAL:"\\.",PLUS_LITERAL:"\\+",QMARK_LITERAL:"\\?",SLASH_LITERAL:"\\/",ONE_CHAR:D0,QMARK:Lu,END_ANCHOR:ol,DOTS_SLASH:il,NO_DOT:F0,NO_DOTS:M0,NO_DOT_SLASH:B0,NO_DOTS_SLASH:W0,QMARK_NO_DOT:U0,STAR:H0,START_ANCHOR:Iu,SEP:j0},K0={...Du,SLASH_LITERAL:"[\\\\/]",QMARK:$u,STAR:`${$u}*?`,DOTS_SLASH:"\\.{1,2}(?:[\\\\/]|$)",NO_DOT:"(?!\\.)",NO_DOTS:"(?!(?:^|[\\\\/])\\.{1,2}(?:[\\\\/]|$))",NO_DOT_SLASH:"(?!\\.{0,1}(?:[\\\\/]|$))",NO_DOTS_SLASH:"(?!\\.{1,2}(?:[\\\\/]|$))",QMARK_NO_DOT:"[^.\\\\/]",START_ANCHOR:"(?:^|[\\\\/])",END_ANCHOR:"(?:[\\\\/]|$)",SEP:"\\"},G0={__proto__:null,alnum:"a-zA-Z0-9",alpha:"a-zA-Z",ascii:"\\x00-\\x7F",blank:" \\t",cntrl:"\\x00-\\x1F\\x7F",digit:"0-9",graph:"\\x21-\\x7E",lower:"a-z",print:"\\x20-\\x7E ",punct:"\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",space:" \\t\\r\\n\\v\\f",upper:"A-Z",word:"A-Za-z0-9_",xdigit:"A-Fa-f0-9"};Fu.exports={DEFAULT_MAX_EXTGLOB_RECURSION:0,MAX_LENGTH:1024*64,POSIX_REGEX_SOURCE:G0,REGEX_BACKSLASH:/\\(?![*+?^${}(|)[\]])/g,REGEX_NON_SPECIAL_CHARS:/^[^@![\].,$*+?^{}()|\\/]+/,REGEX_SPECIAL_CHARS:/[-*+?.^${}(|)[\]]/,REGEX_SPECIAL_CHARS_BACKREF:/(\\?)((\W)(\3*))/g,REGEX_SPECIAL_CHARS_GLOBAL:/([-*+?.^${}(|)[\]])/g,REGEX_REMOVE_BACKSLASH:/(?:\[.*?[^\\]\]|\\(?=.))/g,REPLACEMENTS:{__proto__:null,"***":"*","**/**":"**","**/**/**":"**"},CHAR_0:48,CHAR_9:57,CHAR_UPPERCASE_A:65,CHAR_LOWERCASE_A:97,CHAR_UPPERCASE_Z:90,CHAR_LOWERCASE_Z:122,CHAR_LEFT_PARENTHESES:40,CHAR_RIGHT_PARENTHESES:41,CHAR_ASTERISK:42,CHAR_AMPERSAND:38,CHAR_AT:64,CHAR_BACKWARD_SLASH:92,CHAR_CARRIAGE_RETURN:13,CHAR_CIRCUMFLEX_ACCENT:94,CHAR_COLON:58,CHAR_COMMA:44,CHAR_DOT:46,CHAR_DOUBLE_QUOTE:34,CHAR_EQUAL:61,CHAR_EXCLAMATION_MARK:33,CHAR_FORM_FEED:12,CHAR_FORWARD_SLASH:47,CHAR_GRAVE_ACCENT:96,CHAR_HASH:35,CHAR_HYPHEN_MINUS:45,CHAR_LEFT_ANGLE_BRACKET:60,CHAR_LEFT_CURLY_BRACE:123,CHAR_LEFT_SQUARE_BRACKET:91,CHAR_LINE_FEED:10,CHAR_NO_BREAK_SPACE:160,CHAR_PERCENT:37,CHAR_PLUS:43,CHAR_QUESTION_MARK:63,CHAR_RIGHT_ANGLE_BRACKET:62,CHAR_RIGHT_CURLY_BRACE:125,CHAR_RIGHT_SQUARE_BRACKET:93,CHAR_SEMICOLON:59,CHAR_SINGLE_QUOTE:39,CHAR_SPACE:32,CHAR_TAB:9,CHAR_UNDERSCORE:95,CHAR_VERTICAL_LINE:124,CHAR_ZERO_WIDTH_NOBREAK_SPACE:65279,extglobChars(e){return{"!":{type:"negate",open:"(?:(?!(?:",close:`))${e.STAR})`},"?":{type:"qmark",open:"(?:",close:")?"},"+":{type:"plus",open:"(?:",close:")+"},"*":{type:"star",open:"(?:",close:")*"},"@":{type:"at",open:"(?:",close:")"}}},globChars(e){return e===!0?K0:Du}}});var Ko=Ye(ct=>{"use strict";var{REGEX_BACKSLASH:V0,REGEX_REMOVE_BACKSLASH:q0,REGEX_SPECIAL_CHARS:Y0,REGEX_SPECIAL_CHARS_GLOBAL:J0}=vr();ct.isObject=e=>e!==null&&typeof e=="object"&&!Array.isArray(e);ct.hasRegexChars=e=>Y0.test(e);ct.isRegexChar=e=>e.length===1&&ct.hasRegexChars(e);ct.escapeRegex=e=>e.replace(J0,"\\$1");ct.toPosixSlashes=e=>e.replace(V0,"/");ct.isWindows=()=>{if(typeof navigator<"u"&&navigator.platform){let e=navigator.platform.toLowerCase();return e==="win32"||e==="windows"}return typeof process<"u"&&process.platform?process.platform==="win32":!1};ct.removeBackslashes=e=>e.replace(q0,t=>t==="\\"?"":t);ct.escapeLast=(e,t,n)=>{let s=e.lastIndexOf(t,n);return s===-1?e:e[s-1]==="\\"?ct.escapeLast(e,t,s-1):`${e.slice(0,s)}\\${e.slice(s)}`};ct.removePrefix=(e,t={})=>{let n=e;return n.startsWith("./")&&(n=n.slice(2),t.prefix="./"),n};ct.wrapOutput=(e,t={},n={})=>{let s=n.contains?"":"^",o=n.contains?"":"$",r=`${s}(?:${e})${o}`;return t.negated===!0&&(r=`(?:^(?!${r}).*$)`),r};ct.basename=(e,{windows:t}={})=>{let n=e.split(t?/[\\/]/:"/"),s=n[n.length-1];return s===""?n[n.length-2]:s}});var Gu=Ye((rL,Ku)=>{"use strict";var Mu=Ko(),{CHAR_ASTERISK:al,CHAR_AT:z0,CHAR_BACKWARD_SLASH:Ys,CHAR_COMMA:Z0,CHAR_DOT:ll,CHAR_EXCLAMATION_MARK:cl,CHAR_FORWARD_SLASH:ju,CHAR_LEFT_CURLY_BRACE:dl,CHAR_LEFT_PARENTHESES:Go,CHAR_LEFT_SQUARE_BRACKET:X0,CHAR_PLUS:Q0,CHAR_QUESTION_MARK:Bu,CHAR_RIGHT_CURLY_BRACE:eE,CHAR_RIGHT_PARENTHESES:Wu,CHAR_RIGHT_SQUARE_BRACKET:tE}=vr(),Uu=e=>e===ju||e===Ys,Hu=e=>{e.isPrefix!==!0&&(e.depth=e.isGlobstar?1/0:1)},nE=(e,t)=>{let n=t||{},s=e.length-1,o=n.parts===!0||n.tokens===!0||n.scanToEnd===!0,r=[],i=[],a=[],d=e,c=-1,l=0,p=0,u=!1,m=!1,f=!1,h=!1,S=!1,y=!1,A=!1,x=!1,R=!1,C=!1,I=0,v,$,F={value:"",depth:0,isGlob:!1},g=()=>c>=s,W=()=>d.charCodeAt(c+1),j=()=>(v=$,d.charCodeAt(++c));for(;c<s;){$=j();let z;if($===Ys){A=F.backslashes=!0,$=j(),$===dl&&(y=!0);continue}if(y===!0||$===dl){for(I++;g()!==!0&&($=j());){if($===Ys){A=F.backslashes=!0,j();continue}if($===dl){I++;continue}if(y!==!0&&$===ll&&($=j())===ll){if(u=F.isBrace=!0,f=F.isGlob=!0,C=!0,o===!0)continue;break}if(y!==!0&&$===Z0){if(u=F.isBrace=!0,f=F.isGlob=!0,C=!0,o===!0)continue;break}if($===eE&&(I--,I===0)){y=!1,u=F.isBrace=!0,C=!0;break}}if(o===!0)continue;break}if($===ju){if(r.push(c),i.push(F),F={value:"",depth:0,isGlob:!1},C===!0)continue;if(v===ll&&c===l+1){l+=2;continue}p=c+1;continue}if(n.noext!==!0&&($===Q0||$===z0||$===al||$===Bu||$===cl)===!0&&W()===Go){if(f=F.isGlob=!0,h=F.isExtglob=!0,C=!0,$===cl&&c===l&&(R=!0),o===!0){let N=0;for(;g()!==!0&&($=j());){if($===Ys){A=F.backslashes=!0,j();continue}if($===Go){N++;continue}if($===Wu&&--N===0){C=!0;break}}continue}break}if($===al){if(v===al&&(S=F.isGlobstar=!0),f=F.isGlob=!0,C=!0,o===!0)continue;break}if($===Bu){if(f=F.isGlob=!0,C=!0,o===!0)continue;break}if($===X0){for(;g()!==!0&&(z=j());){if(z===Ys){A=F.backslashes=!0,j();continue}if(z===tE){m=F.isBracket=!0,f=F.isGlob=!0,C=!0;break}}if(o===!0)continue;break}if(n.nonegate!==!0&&$===cl&&c===l){x=F.negated=!0,l++;continue}if(n.noparen!==!0&&$===Go){if(f=F.isGlob=!0,o===!0){let b=1;for(;g()!==!0&&($=j());){if($===Ys){A=F.backslashes=!0,j();continue}if($===Go){b++;continue}if($===Wu&&--b===0){C=!0;break}}continue}break}if(f===!0){if(C=!0,o===!0)continue;break}}n.noext===!0&&(h=!1,f=!1);let G=d,w="",P="";l>0&&(w=d.slice(0,l),d=d.slice(l),p-=l),G&&f===!0&&p>0?(G=d.slice(0,p),P=d.slice(p)):f===!0?(G="",P=d):G=d,G&&G!==""&&G!=="/"&&G!==d&&Uu(G.charCodeAt(G.length-1))&&(G=G.slice(0,-1)),n.unescape===!0&&(P&&(P=Mu.removeBackslashes(P)),G&&A===!0&&(G=Mu.removeBackslashes(G)));let Se={prefix:w,input:e,start:l,base:G,glob:P,isBrace:u,isBracket:m,isGlob:f,isExtglob:h,isGlobstar:S,negated:x,negatedExtglob:R};if(n.tokens===!0&&(Se.maxDepth=0,Uu($)||i.push(F),Se.tokens=i),n.parts===!0||n.tokens===!0){let z;for(let _=0;_<r.length;_++){let U=z!==void 0?z+1:l,q=r[_],H=e.slice(U,q);n.tokens&&(_===0&&l!==0?(i[_].isPrefix=!0,i[_].value=w):i[_].value=H,Hu(i[_]),Se.maxDepth+=i[_].depth),q>=l&&(a.push(H),z=q)}let b=z!==void 0?z+1:l,N=e.slice(b);a.push(N),n.tokens&&z&&z+1<e.length&&(i[i.length-1].value=N,Hu(i[i.length-1]),Se.maxDepth+=i[i.length-1].depth),Se.slashes=r,Se.parts=a}return Se};Ku.exports=nE});var Ju=Ye((oL,Yu)=>{"use strict";var _r=vr(),ht=Ko(),{MAX_LENGTH:Vo,POSIX_REGEX_SOURCE:sE,REGEX_NON_SPECIAL_CHARS:rE,REGEX_SPECIAL_CHARS_BACKREF:oE,REPLACEMENTS:Vu}=_r,iE=(e,t)=>{if(typeof t.expandRange=="function")return t.expandRange(...e,t);e.sort();let n=`[${e.join("-")}]`;try{new RegExp(n)}catch{return e.map(o=>ht.escapeRegex(o)).join("..")}return n},Js=(e,t)=>`Missing ${e}: "${t}" - use "\\\\${t}" to match literal characters`,qu=e=>{let t=[],n=0,s=0,o=0,r="",i=!1;for(let a of e){if(i===!0){r+=a,i=!1;continue}if(a==="\\"){r+=a,i=!0;continue}if(a==='"'){o=o===1?0:1,r+=a;continue}if(o===0){if(a==="[")n++;else if(a==="]"&&n>0)n--;else if(n===0){if(a==="(")s++;else if(a===")"&&s>0)s--;else if(a==="|"&&s===0){t.push(r),r="";continue}}}r+=a}return t.push(r),t},aE=e=>{let t=!1;for(let n of e){if(t===!0){t=!1;continue}if(n==="\\"){t=!0;continue}if(/[?*+@!()[\]{}]/.test(n))return!1}return!0},ul=e=>{let t=e.trim(),n=!0;for(;n===!0;)n=!1,/^@\([^\\()[\]{}|]+\)$/.test(t)&&(t=t.slice(2,-1),n=!0);if(aE(t))return t.replace(/\\(.)/g,"$1")},lE=e=>{let t=e.map(ul).filter(Boolean);for(let n=0;n<t.length;n++)for(let s=n+1;s<t.length;s++){let o=t[n],r=t[s],i=o[0];if(!(!i||o!==i.repeat(o.length)||r!==i.repeat(r.length))&&(o===r||o.startsWith(r)||r.startsWith(o)))return!0}return!1},pl=(e,t=!0)=>{if(e[0]!=="+"&&e[0]!=="*"||e[1]!=="(")return;let n=0,s=0,o=0,r=!1;for(let i=1;i<e.length;i++){let a=e[i];if(r===!0){r=!1;continue}if(a==="\\"){r=!0;continue}if(a==='"'){o=o===1?0:1;continue}if(o!==1){if(a==="["){n++;continue}if(a==="]"&&n>0){n--;continue}if(!(n>0)){if(a==="("){s++;continue}if(a===")"&&(s--,s===0))return t===!0&&i!==e.length-1?void 0:{type:e[0],body:e.slice(2,i),end:i}}}}},cE=e=>`${e.length===1?ht.escapeRegex(e[0]):`[${e.map(n=>ht.escapeRegex(n)).join("")}]`}*`,dE=e=>{let t=0,n=[];for(;t<e.length;){let s=pl(e.slice(t),!1);if(!s||s.type!=="*")return;let o=qu(s.body).map(i=>i.trim());if(o.length!==1)return;let r=ul(o[0]);if(!r||r.length!==1)return;n.push(r),t+=s.end+1}if(!(n.length<1))return n},pE=e=>{let t=0,n=e.trim(),s=pl(n);for(;s;)t++,n=s.body.trim(),s=pl(n);return t},uE=(e,t)=>{if(t.maxExtglobRecursion===!1)return{risky:!1};let n=typeof t.maxExtglobRecursion=="number"?t.maxExtglobRecursion:_r.DEFAULT_MAX_EXTGLOB_RECURSION,s=qu(e).map(a=>a.trim());if(s.length>1&&(s.some(a=>a==="")||s.some(a=>/^[*?]+$/.test(a))||lE(s)))return{risky:!0};let o=[],r=!1,i=!0;for(let a of s){let d=dE(a);if(d){r=!0,o.push(...d);continue}let c=ul(a);if(c&&c.length===1){o.push(c);continue}if(i=!1,pE(a)>n)return{risky:!0}}return r?i?{risky:!0,safeOutput:cE([...new Set(o)])}:{risky:!0}:{risky:!1}},ml=(e,t)=>{if(typeof e!="string")throw new TypeError("Expected a string");e=Vu[e]||e;let n={...t},s=typeof n.maxLength=="number"?Math.min(Vo,n.maxLength):Vo,o=e.length;if(o>s)throw new SyntaxError(`Input length: ${o}, exceeds maximum allowed length: ${s}`);let r={type:"bos",value:"",output:n.prepend||""},i=[r],a=n.capture?"":"?:",d=_r.globChars(n.windows),c=_r.extglobChars(d),{DOT_LITERAL:l,PLUS_LITERAL:p,SLASH_LITERAL:u,ONE_CHAR:m,DOTS_SLASH:f,NO_DOT:h,NO_DOT_SLASH:S,NO_DOTS_SLASH:y,QMARK:A,QMARK_NO_DOT:x,STAR:R,START_ANCHOR:C}=d,I=D=>`(${a}(?:(?!${C}${D.dot?f:l}).)*?)`,v=n.dot?"":h,$=n.dot?A:x,F=n.bash===!0?I(n):R;n.capture&&(F=`(${F})`),typeof n.noext=="boolean"&&(n.noextglob=n.noext);let g={input:e,index:-1,start:0,dot:n.dot===!0,consumed:"",output:"",prefix:"",backtrack:!1,negated:!1,brackets:0,braces:0,parens:0,quotes:0,globstar:!1,tokens:i};e=ht.removePrefix(e,g),o=e.length;let W=[],j=[],G=[],w=r,P,Se=()=>g.index===o-1,z=g.peek=(D=1)=>e[g.index+D],b=g.advance=()=>e[++g.index]||"",N=()=>e.slice(g.index+1),_=(D="",re=0)=>{g.consumed+=D,g.index+=re},U=D=>{g.output+=D.output!=null?D.output:D.value,_(D.value)},q=()=>{let D=1;for(;z()==="!"&&(z(2)!=="("||z(3)==="?");)b(),g.start++,D++;return D%2===0?!1:(g.negated=!0,g.start++,!0)},H=D=>{g[D]++,G.push(D)},V=D=>{g[D]--,G.pop()},K=D=>{if(w.type==="globstar"){let re=g.braces>0&&(D.type==="comma"||D.type==="brace"),L=D.extglob===!0||W.length&&(D.type==="pipe"||D.type==="paren");D.type!=="slash"&&D.type!=="paren"&&!re&&!L&&(g.output=g.output.slice(0,-w.output.length),w.type="star",w.value="*",w.output=F,g.output+=w.output)}if(W.length&&D.type!=="paren"&&(W[W.length-1].inner+=D.value),(D.value||D.output)&&U(D),w&&w.type==="text"&&D.type==="text"){w.output=(w.output||w.value)+D.value,w.value+=D.value;return}D.prev=w,i.push(D),w=D},ce=(D,re)=>{let L={...c[re],conditions:1,inner:""};L.prev=w,L.parens=g.parens,L.output=g.output,L.startIndex=g.index,L.tokensIndex=i.length;let Y=(n.capture?"(":"")+L.open;H("parens"),K({type:D,value:re,output:g.output?"":m}),K({type:"paren",extglob:!0,value:b(),output:Y}),W.push(L)},ut=D=>{let re=e.slice(D.startIndex,g.index+1),L=e.slice(D.startIndex+2,g.index),Y=uE(L,n);if((D.type==="plus"||D.type==="star")&&Y.risky){let he=Y.safeOutput?(D.output?"":m)+(n.capture?`(${Y.safeOutput})`:Y.safeOutput):void 0,Mt=i[D.tokensIndex];Mt.type="text",Mt.value=re,Mt.output=he||ht.escapeRegex(re);for(let zn=D.tokensIndex+1;zn<i.length;zn++)i[zn].value="",i[zn].output="",delete i[zn].suffix;g.output=D.output+Mt.output,g.backtrack=!0,K({type:"paren",extglob:!0,value:P,output:""}),V("parens");return}let me=D.close+(n.capture?")":""),Oe;if(D.type==="negate"){let he=F;if(D.inner&&D.inner.length>1&&D.inner.includes("/")&&(he=I(n)),(he!==F||Se()||/^\)+$/.test(N()))&&(me=D.close=`)$))${he}`),D.inner.includes("*")&&(Oe=N())&&/^\.[^\\/.]+$/.test(Oe)){let Mt=ml(Oe,{...t,fastpaths:!1}).output;me=D.close=`)${Mt})${he})`}D.prev.type==="bos"&&(g.negatedExtglob=!0)}K({type:"paren",extglob:!0,value:P,output:me}),V("parens")};if(n.fastpaths!==!1&&!/(^[*!]|[/()[\]{}"])/.test(e)){let D=!1,re=e.replace(oE,(L,Y,me,Oe,he,Mt)=>Oe==="\\"?(D=!0,L):Oe==="?"?Y?Y+Oe+(he?A.repeat(he.length):""):Mt===0?$+(he?A.repeat(he.length):""):A.repeat(me.length):Oe==="."?l.repeat(me.length):Oe==="*"?Y?Y+Oe+(he?F:""):F:Y?L:`\\${L}`);return D===!0&&(n.unescape===!0?re=re.replace(/\\/g,""):re=re.replace(/\\+/g,L=>L.length%2===0?"\\\\":L?"\\":"")),re===e&&n.contains===!0?(g.output=e,g):(g.output=ht.wrapOutput(re,g,t),g)}for(;!Se();){if(P=b(),P==="\0")continue;if(P==="\\"){let L=z();if(L==="/"&&n.bash!==!0||L==="."||L===";")continue;if(!L){P+="\\",K({type:"text",value:P});continue}let Y=/^\\+/.exec(N()),me=0;if(Y&&Y[0].length>2&&(me=Y[0].length,g.index+=me,me%2!==0&&(P+="\\")),n.unescape===!0?P=b():P+=b(),g.brackets===0){K({type:"text",value:P});continue}}if(g.brackets>0&&(P!=="]"||w.value==="["||w.value==="[^")){if(n.posix!==!1&&P===":"){let L=w.value.slice(1);if(L.includes("[")&&(w.posix=!0,L.includes(":"))){let Y=w.value.lastIndexOf("["),me=w.value.slice(0,Y),Oe=w.value.slice(Y+2),he=sE[Oe];if(he){w.value=me+he,g.backtrack=!0,b(),!r.output&&i.indexOf(w)===1&&(r.output=m);continue}}}(P==="["&&z()!==":"||P==="-"&&z()==="]")&&(P=`\\${P}`),P==="]"&&(w.value==="["||w.value==="[^")&&(P=`\\${P}`),n.posix===!0&&P==="!"&&w.value==="["&&(P="^"),w.value+=P,U({value:P});continue}if(g.quotes===1&&P!=='"'){P=ht.escapeRegex(P),w.value+=P,U({value:P});continue}if(P==='"'){g.quotes=g.quotes===1?0:1,n.keepQuotes===!0&&K({type:"text",value:P});continue}if(P==="("){H("parens"),K({type:"paren",value:P});continue}if(P===")"){if(g.parens===0&&n.strictBrackets===!0)throw new SyntaxError(Js("opening","("));let L=W[W.length-1];if(L&&g.parens===L.parens+1){ut(W.pop());continue}K({type:"paren",value:P,output:g.parens?")":"\\)"}),V("parens");continue}if(P==="["){if(n.nobracket===!0||!N().includes("]")){if(n.nobracket!==!0&&n.strictBrackets===!0)throw new SyntaxError(Js("closing","]"));P=`\\${P}`}else H("brackets");K({type:"bracket",value:P});continue}if(P==="]"){if(n.nobracket===!0||w&&w.type==="bracket"&&w.value.length===1){K({type:"text",value:P,output:`\\${P}`});continue}if(g.brackets===0){if(n.strictBrackets===!0)throw new SyntaxError(Js("opening","["));K({type:"text",value:P,output:`\\${P}`});continue}V("brackets");let L=w.value.slice(1);if(w.posix!==!0&&L[0]==="^"&&!L.includes("/")&&(P=`/${P}`),w.value+=P,U({value:P}),n.literalBrackets===!1||ht.hasRegexChars(L))continue;let Y=ht.escapeRegex(w.value);if(g.output=g.output.slice(0,-w.value.length),n.literalBrackets===!0){g.output+=Y,w.value=Y;continue}w.value=`(${a}${Y}|${w.value})`,g.output+=w.value;continue}if(P==="{"&&n.nobrace!==!0){H("braces");let L={type:"brace",value:P,output:"(",outputIndex:g.output.length,tokensIndex:g.tokens.length};j.push(L),K(L);continue}if(P==="}"){let L=j[j.length-1];if(n.nobrace===!0||!L){K({type:"text",value:P,output:P});continue}let Y=")";if(L.dots===!0){let me=i.slice(),Oe=[];for(let he=me.length-1;he>=0&&(i.pop(),me[he].type!=="brace");he--)me[he].type!=="dots"&&Oe.unshift(me[he].value);Y=iE(Oe,n),g.backtrack=!0}if(L.comma!==!0&&L.dots!==!0){let me=g.output.slice(0,L.outputIndex),Oe=g.tokens.slice(L.tokensIndex);L.value=L.output="\\{",P=Y="\\}",g.output=me;for(let he of Oe)g.output+=he.output||he.value}K({type:"brace",value:P,output:Y}),V("braces"),j.pop();continue}if(P==="|"){W.length>0&&W[W.length-1].conditions++,K({type:"text",value:P});continue}if(P===","){let L=P,Y=j[j.length-1];Y&&G[G.length-1]==="braces"&&(Y.comma=!0,L="|"),K({type:"comma",value:P,output:L});continue}if(P==="/"){if(w.type==="dot"&&g.index===g.start+1){g.start=g.index+1,g.consumed="",g.output="",i.pop(),w=r;continue}K({type:"slash",value:P,output:u});continue}if(P==="."){if(g.braces>0&&w.type==="dot"){w.value==="."&&(w.output=l);let L=j[j.length-1];w.type="dots",w.output+=P,w.value+=P,L.dots=!0;continue}if(g.braces+g.parens===0&&w.type!=="bos"&&w.type!=="slash"){K({type:"text",value:P,output:l});continue}K({type:"dot",value:P,output:l});continue}if(P==="?"){if(!(w&&w.value==="(")&&n.noextglob!==!0&&z()==="("&&z(2)!=="?"){ce("qmark",P);continue}if(w&&w.type==="paren"){let Y=z(),me=P;(w.value==="("&&!/[!=<:]/.test(Y)||Y==="<"&&!/<([!=]|\w+>)/.test(N()))&&(me=`\\${P}`),K({type:"text",value:P,output:me});continue}if(n.dot!==!0&&(w.type==="slash"||w.type==="bos")){K({type:"qmark",value:P,output:x});continue}K({type:"qmark",value:P,output:A});continue}if(P==="!"){if(n.noextglob!==!0&&z()==="("&&(z(2)!=="?"||!/[!=<:]/.test(z(3)))){ce("negate",P);continue}if(n.nonegate!==!0&&g.index===0){q();continue}}if(P==="+"){if(n.noextglob!==!0&&z()==="("&&z(2)!=="?"){ce("plus",P);continue}if(w&&w.value==="("||n.regex===!1){K({type:"plus",value:P,output:p});continue}if(w&&(w.type==="bracket"||w.type==="paren"||w.type==="brace")||g.parens>0){K({type:"plus",value:P});continue}K({type:"plus",value:p});continue}if(P==="@"){if(n.noextglob!==!0&&z()==="("&&z(2)!=="?"){K({type:"at",extglob:!0,value:P,output:""});continue}K({type:"text",value:P});continue}if(P!=="*"){(P==="$"||P==="^")&&(P=`\\${P}`);let L=rE.exec(N());L&&(P+=L[0],g.index+=L[0].length),K({type:"text",value:P});continue}if(w&&(w.type==="globstar"||w.star===!0)){w.type="star",w.star=!0,w.value+=P,w.output=F,g.backtrack=!0,g.globstar=!0,_(P);continue}let D=N();if(n.noextglob!==!0&&/^\([^?]/.test(D)){ce("star",P);continue}if(w.type==="star"){if(n.noglobstar===!0){_(P);continue}let L=w.prev,Y=L.prev,me=L.type==="slash"||L.type==="bos",Oe=Y&&(Y.type==="star"||Y.type==="globstar");if(n.bash===!0&&(!me||D[0]&&D[0]!=="/")){K({type:"star",value:P,output:""});continue}let he=g.braces>0&&(L.type==="comma"||L.type==="brace"),Mt=W.length&&(L.type==="pipe"||L.type==="paren");if(!me&&L.type!=="paren"&&!he&&!Mt){K({type:"star",value:P,output:""});continue}for(;D.slice(0,3)==="/**";){let vs=e[g.index+4];if(vs&&vs!=="/")break;D=D.slice(3),_("/**",3)}let zn=Se()||g.parens>0&&D===")".repeat(g.parens)&&!W.some(vs=>vs.type==="negate");if(L.type==="bos"&&Se()){w.type="globstar",w.value+=P,w.output=I(n),g.output=w.output,g.globstar=!0,_(P);continue}if(L.type==="slash"&&L.prev.type!=="bos"&&!Oe&&zn){g.output=g.output.slice(0,-(L.output+w.output).length),L.output=`(?:${L.output}`,w.type="globstar",w.output=I(n)+(n.strictSlashes?")":"|$)"),w.value+=P,g.globstar=!0,g.output+=L.output+w.output,_(P);continue}if(L.type==="slash"&&L.prev.type!=="bos"&&D[0]==="/"){let vs=D[1]!==void 0?"|$":"";g.output=g.output.slice(0,-(L.output+w.output).length),L.output=`(?:${L.output}`,w.type="globstar",w.output=`${I(n)}${u}|${u}${vs})`,w.value+=P,g.output+=L.output+w.output,g.globstar=!0,_(P+b()),K({type:"slash",value:"/",output:""});continue}if(L.type==="bos"&&D[0]==="/"){w.type="globstar",w.value+=P,w.output=`(?:^|${u}|${I(n)}${u})`,g.output=w.output,g.globstar=!0,_(P+b()),K({type:"slash",value:"/",output:""});continue}g.output=g.output.slice(0,-w.output.length),w.type="globstar",w.output=I(n),w.value+=P,g.output+=w.output,g.globstar=!0,_(P);continue}let re={type:"star",value:P,output:F};if(n.bash===!0){re.output=".*?",(w.type==="bos"||w.type==="slash")&&(re.output=v+re.output),K(re);continue}if(w&&(w.type==="bracket"||w.type==="paren")&&n.regex===!0){re.output=P,K(re);continue}(g.index===g.start||w.type==="slash"||w.type==="dot")&&(w.type==="dot"?(g.output+=S,w.output+=S):n.dot===!0?(g.output+=y,w.output+=y):(g.output+=v,w.output+=v),z()!=="*"&&(g.output+=m,w.output+=m)),K(re)}for(;g.brackets>0;){if(n.strictBrackets===!0)throw new SyntaxError(Js("closing","]"));g.output=ht.escapeLast(g.output,"["),V("brackets")}for(;g.parens>0;){if(n.strictBrackets===!0)throw new SyntaxError(Js("closing",")"));g.output=ht.escapeLast(g.output,"("),V("parens")}for(;g.braces>0;){if(n.strictBrackets===!0)throw new SyntaxError(Js("closing","}"));g.output=ht.escapeLast(g.output,"{"),V("braces")}if(n.strictSlashes!==!0&&(w.type==="star"||w.type==="bracket")&&K({type:"maybe_slash",value:"",output:`${u}?`}),g.backtrack===!0){g.output="";for(let D of g.tokens)g.output+=D.output!=null?D.output:D.value,D.suffix&&(g.output+=D.suffix)}return g};ml.fastpaths=(e,t)=>{let n={...t},s=typeof n.maxLength=="number"?Math.min(Vo,n.maxLength):Vo,o=e.length;if(o>s)throw new SyntaxError(`Input length: ${o}, exceeds maximum allowed length: ${s}`);e=Vu[e]||e;let{DOT_LITERAL:r,SLASH_LITERAL:i,ONE_CHAR:a,DOTS_SLASH:d,NO_DOT:c,NO_DOTS:l,NO_DOTS_SLASH:p,STAR:u,START_ANCHOR:m}=_r.globChars(n.windows),f=n.dot?l:c,h=n.dot?p:c,S=n.capture?"":"?:",y={negated:!1,prefix:""},A=n.bash===!0?".*?":u;n.capture&&(A=`(${A})`);let x=v=>v.noglobstar===!0?A:`(${S}(?:(?!${m}${v.dot?d:r}).)*?)`,R=v=>{switch(v){case"*":return`${f}${a}${A}`;case".*":return`${r}${a}${A}`;case"*.*":return`${f}${A}${r}${a}${A}`;case"*/*":return`${f}${A}${i}${a}${h}${A}`;case"**":return f+x(n);case"**/*":return`(?:${f}${x(n)}${i})?${h}${a}${A}`;case"**/*.*":return`(?:${f}${x(n)}${i})?${h}${A}${r}${a}${A}`;case"**/.*":return`(?:${f}${x(n)}${i})?${r}${a}${A}`;default:{let $=/^(.*?)\.(\w+)$/.exec(v);if(!$)return;let F=R($[1]);return F?F+r+$[2]:void 0}}},C=ht.removePrefix(e,y),I=R(C);return I&&n.strictSlashes!==!0&&(I+=`${i}?`),I};Yu.exports=ml});var Xu=Ye((iL,Zu)=>{"use strict";var mE=Gu(),fl=Ju(),zu=Ko(),fE=vr(),hE=e=>e&&typeof e=="object"&&!Array.isArray(e),Te=(e,t,n=!1)=>{if(Array.isArray(e)){let l=e.map(u=>Te(u,t,n));return u=>{for(let m of l){let f=m(u);if(f)return f}return!1}}let s=hE(e)&&e.tokens&&e.input;if(e===""||typeof e!="string"&&!s)throw new TypeError("Expected pattern to be a non-empty string");let o=t||{},r=o.windows,i=s?Te.compileRe(e,t):Te.makeRe(e,t,!1,!0),a=i.state;delete i.state;let d=()=>!1;if(o.ignore){let l={...t,ignore:null,onMatch:null,onResult:null};d=Te(o.ignore,l,n)}let c=(l,p=!1)=>{let{isMatch:u,match:m,output:f}=Te.test(l,i,t,{glob:e,posix:r}),h={glob:e,state:a,regex:i,posix:r,input:l,output:f,match:m,isMatch:u};return typeof o.onResult=="function"&&o.onResult(h),u===!1?(h.isMatch=!1,p?h:!1):d(l)?(typeof o.onIgnore=="function"&&o.onIgnore(h),h.isMatch=!1,p?h:!1):(typeof o.onMatch=="function"&&o.onMatch(h),p?h:!0)};return n&&(c.state=a),c};Te.test=(e,t,n,{glob:s,posix:o}={})=>{if(typeof e!="string")throw new TypeError("Expected input to be a string");if(e==="")return{isMatch:!1,output:""};let r=n||{},i=r.format||(o?zu.toPosixSlashes:null),a=e===s,d=a&&i?i(e):e;return a===!1&&(d=i?i(e):e,a=d===s),(a===!1||r.capture===!0)&&(r.matchBase===!0||r.basename===!0?a=Te.matchBase(e,t,n,o):a=t.exec(d)),{isMatch:!!a,match:a,output:d}};Te.matchBase=(e,t,n,s=n&&n.windows)=>(t instanceof RegExp?t:Te.makeRe(t,n)).test(zu.basename(e,{windows:s}));Te.isMatch=(e,t,n)=>Te(t,n)(e);Te.parse=(e,t)=>Array.isArray(e)?e.map(n=>Te.parse(n,t)):fl(e,{...t,fastpaths:!1});Te.scan=(e,t)=>mE(e,t);Te.compileRe=(e,t,n=!1,s=!1)=>{if(n===!0)return e.output;let o=t||{},r=o.contains?"":"^",i=o.contains?"":"$",a=`${r}(?:${e.output})${i}`;e&&e.negated===!0&&(a=`^(?!${a}).*$`);let d=Te.toRegex(a,t);return s===!0&&(d.state=e),d};Te.makeRe=(e,t={},n=!1,s=!1)=>{if(!e||typeof e!="string")throw new TypeError("Expected a non-empty string");let o={negated:!1,fastpaths:!0};return t.fastpaths!==!1&&(e[0]==="."||e[0]==="*")&&(o.output=fl.fastpaths(e,t)),o.output||(o=fl(e,t)),Te.compileRe(o,t,n,s)};Te.toRegex=(e,t)=>{try{let n=t||{};return new RegExp(e,n.flags||(n.nocase?"i":""))}catch(n){if(t&&t.debug===!0)throw n;return/$^/}};Te.constants=fE;Zu.exports=Te});var em=Ye((aL,Qu)=>{"use strict";Qu.exports=Xu()});function Cr(e){let t=e.filter(o=>!o.startsWith("!")),n=e.filter(o=>o.startsWith("!")).map(o=>o.slice(1));if(t.length===0)return()=>!1;let s=(0,nm.default)(t,{dot:!0,ignore:n});return o=>s(o)}function Pe(e){let t=tm.get(e)??gE(e);return tm.set(e,t),t}function gE(e){let t=Cr(e.packets),n=Cr(e.specs),s=Cr(e.protocols);return o=>o===e.board?"board":o===e.ledger?"ledger":o===e.specPointer?"pointer":o.endsWith(".md")?t(o)?"packet":n(o)?"spec":s(o)?"protocol":null:null}var nm,tm,sm,Ot=k(()=>{"use strict";nm=Nt(em(),1);xt();tm=new WeakMap;sm=e=>e===ne||/(^|\/)(pre-commit|prepare-commit-msg|commit-msg|pre-push)$/.test(e)||/^\.github\/workflows\/countersign\.ya?ml$/.test(e)});function At({change:e,base:t,config:n}){let s=t.files.has(ne),o=Pe(n.paths),r=rm(n),i=cs(e),a=new Set(e.files.filter(({after:l})=>l&&!l.mode.startsWith("100")).map(({path:l})=>l)),d=l=>o(l)!==null&&!a.has(l),c=t.packets.length>0||i.some(l=>o(l)==="packet");return!s&&!c&&e.workPackets.length===0?!0:i.every(l=>d(l)||r(l)||!s&&sm(l))}function _n({change:e,base:t,packets:n,config:s}){let o=Ae(t.packets);return[...new Map(e.workPackets.map(i=>[i.id,i])).values()].map(i=>{let a=o.withId(i.id),d=n.withId(i.id),c=a.length===0&&d.length>0;return{...i,broughtByChange:c,files:c&&s.scope.packetsFrom==="head"?d:a}})}function im(e,t,n,s){let o=0,r=-1,i=0;for(let a=0;a<t.length;){let d=e[o];if(d===n)r=o++,i=a;else if(d!==void 0&&s(d,t[a]))o++,a++;else if(r>=0)o=r+1,a=++i;else return!1}return e.slice(o).every(a=>a===n)}function wE(e){let t=[];for(let n=e.lastIndexOf("/");n>0;n=e.lastIndexOf("/",n-1))t.push(e.slice(0,n));return t}function qo(e,{packets:t,config:n}){let s=new Set(e.flatMap(({files:p})=>p.flatMap(u=>(u.inScopePaths?.items??[]).map(m=>Nr(m.value))))),o=new Set([n.paths.board,n.paths.ledger,...e.flatMap(({id:p,files:u})=>[...u,...t.withId(p)].map(m=>m.path))]),r=rm(n),i=new Map([...s].map(p=>[bE(p),p])),a=[...s].filter(p=>/[*?]/.test(p)),d=new Map([...s].map(p=>[p.toLowerCase(),p])),c=p=>wE(p).find(u=>i.has(u)),l=(p,u=a)=>u.find(m=>kE(m,p));return{size:s.size,covers(p){let u=Nr(p);return s.has(u)||o.has(p)||r(p)?!0:n.scope.allowPatterns&&(c(u)!==void 0||l(u)!==void 0)},nearMiss(p){let u=Nr(p),m=c(u);if(m!==void 0)return{entry:i.get(m),kind:"folder"};let f=l(u,a.slice(0,SE));if(f!==void 0)return{entry:f,kind:"pattern"};let h=d.get(u.toLowerCase());return h===void 0?null:{entry:h,kind:"case"}}}}function am(e){let t=e.slice(0,3).map(s=>`\`${s}\``),n=e.length>3?[`${e.length-3} more`]:[];return[...t,...n].join(", ").replace(/, ([^,]*)$/," and $1")}var hl,Nr,cs,$r,rm,gl,om,yE,kE,bE,SE,Cn=k(()=>{"use strict";xt();Ot();M();Gt();hl=["READY_FOR_DEV","IN_PROGRESS","DONE"],Nr=e=>e.normalize("NFC"),cs=e=>e.files.filter(t=>!t.restored).map(t=>t.path),$r=e=>`${e} path${e===1?"":"s"}`,rm=e=>{let t=new Set(e.scope.alwaysAllowed.map(Nr)),n=Cr(e.scope.alwaysAllowed);return s=>t.has(Nr(s))||n(s)};gl=e=>Q(e)&&e.status!==null&&hl.includes(e.status.value),om=({files:e})=>e.length>0&&e.every(gl);yE=(e,t)=>im([...e],[...t],"*",(n,s)=>n==="?"||n===s),kE=(e,t)=>im(e.split("/"),t.split("/"),"**",yE),bE=e=>{let t=e.length;for(;e[t-1]==="/";)t--;return e.slice(0,t)},SE=100});var lm,cm,dm=k(()=>{"use strict";Xe();B();Cn();Gt();lm=({id:e,reason:t},n,s)=>`Unexpected blocker \`${e}\`, which ${t}, expected it \`VALIDATED\` before \`${n}\` is ${s}`,cm=T({id:"blockers-validated",summary:"Nothing is worked on, done or validated before everything that blocks it is VALIDATED.",severity:"critical",gate:"blockers",source:"Rubric §1 Pillar 4, Blocking Rules; §6 WP assigned with unresolved blocker",remedy:"Set `<id>` to BLOCKED in packet and board until the blocker is VALIDATED in both",needs:["packets","tree","base","change"],checkTree({packets:e,tree:{board:t}}){if(t&&t.unreadable!==null)return[];let n=fe({packets:e,board:t});return Et(e,t,["IN_PROGRESS","DONE","VALIDATED"]).flatMap(s=>Ze(n,s).map(o=>({message:lm(o,s,"started"),path:o.path,place:o.place,packet:s,subject:o.id})))},checkChange(e){if(At(e))return[];let{base:t,packets:n,tree:s}=e,o=fe({packets:Ae(t.packets),board:t.board}),r=fe({packets:n,board:s.board});return _n(e).flatMap(({id:i,files:a,broughtByChange:d})=>(a.length===0?[]:Ze(d?r:o,i)).map(l=>{let p=r.declaredBy(i).find(f=>f.id===l.id),u=p?{path:p.path,place:p.place}:{path:l.path},m=`Leave \`${i}\` until the blocker is VALIDATED in ${t.name}, by a change of its own`;return{message:lm(l,i,"worked on"),...u,packet:i,subject:l.id,remedy:m}}))}})});var pm,um,mm=k(()=>{"use strict";B();pm=1440*60*1e3,um=T({id:"board-current",summary:"The board says when it was last updated, and that was within the last 7 days.",severity:"medium",gate:"board",source:"Rubric §2 For TASK_BOARD Maintenance",remedy:"Go through the board, then set `Last Updated:` to the day, as in `Last Updated: 2026-03-05`",needs:["board","now"],checkTree({board:e,now:t,config:n}){let{boardDays:s}=n.limits,o={path:e.path,packet:null,subject:"Last Updated"},r=`expected a date of the last ${s} days`,{lastUpdated:i}=e;if(!i)return[{...o,message:`Missing date in \`Last Updated:\` of ${e.path}, ${r}`}];let a=t.getTime()-Date.parse(i.value);return a>=-pm&&a<=(s+1)*pm?[]:[{...o,message:`Unexpected date \`${i.value}\`, ${r}`,place:i.place}]}})});var PE,fm,hm=k(()=>{"use strict";Me();B();PE=["GAP","STUB","SUPERSEDED"],fm=T({id:"board-entry-has-packet",summary:"Every entry of the task board has a packet, unless it is a GAP, a STUB or SUPERSEDED.",severity:"high",gate:"board",source:"Rubric §2 For TASK_BOARD Maintenance",remedy:"Write the packet `<id>`, correct the id on the board, or mark the entry GAP until there is a packet",needs:["packets","board"],checkTree({packets:e,board:t}){return[...se(t).keys()].filter(n=>e.withId(n).length===0).flatMap(n=>{let s=lt(t,n);return PE.includes(s.status)?[]:[{message:`Unexpected entry \`${n}\` without a packet, expected a packet with this id`,path:t.path,place:s.place,packet:n,subject:"packet"}]})}})});var gm,ym=k(()=>{"use strict";B();gm=T({id:"board-shows-phase-gate",summary:"The board has a phase gate section with at least one entry and a line that says what closes it.",severity:"medium",gate:"board",source:"Rubric §1 Pillar 3; §2 For Dependency Tracking (closure criteria explicit)",remedy:"Add a section such as `## Phase 1 Gate` that says what closes the phase and lists the packets it waits for",needs:["board"],checkTree({board:e}){let{gates:t,path:n}=e,s={path:n,packet:null,subject:"phase gate"};if(t.some(i=>i.ids.length>0&&i.closureText))return[];let o=t[0];if(!o)return[{...s,message:`Missing phase gate on ${n}, expected a section that shows what closes the phase`}];let r=o.ids.length===0?"entry":"closing condition";return[{...s,message:`Missing ${r} in the phase gate, expected entries and what closes it`,place:o.place}]}})});var km,bm=k(()=>{"use strict";Me();M();B();km=T({id:"board-status-agrees",summary:"The packet and the task board give the same status, and the board agrees with itself.",severity:"critical",gate:"board",source:"Rubric §1 Pillar 3, Synchronization Rule; §6",remedy:"Give `<id>` the same status in its packet and in every entry of the board, in one commit",needs:["board"],checkPacket(e,{board:t}){let{status:n}=e,s=lt(t,E(e));return!n||n.value==="UNKNOWN"||!s||s.status==="UNKNOWN"?[]:Ar(n.value,s.status)?[]:[{message:`Unexpected status \`${n.value}\`, expected \`${s.status}\` as on ${t.path}`,place:n.place,subject:"STATUS"}]},checkTree({board:e}){return[...se(e).values()].flatMap(t=>{let[n,...s]=t.filter(o=>o.status!=="UNKNOWN");return s.filter(o=>!Ar(n.status,o.status)).map(o=>{let r=`line ${n.place.start.line}`;return{message:`Unexpected status \`${o.status}\` of \`${o.id}\`, expected \`${n.status}\` as in ${r}`,path:e.path,place:o.place,packet:o.id,subject:"board"}})})}})});var Sm,xE,wm,Pm=k(()=>{"use strict";B();Sm=new Map([["🔴",{name:"red",statuses:["READY_FOR_DEV"]}],["🟠",{name:"orange",statuses:["IN_PROGRESS"]}],["🟡",{name:"yellow",statuses:["BLOCKED","GAP","STUB","DRAFT"]}],["✅",{name:"check mark",statuses:["DONE","VALIDATED"]}]]),xE=e=>[...Sm.values()].find(({statuses:t})=>t.includes(e))?.name??"none",wm=T({id:"board-symbol-matches",summary:"A status symbol on the board, where there is one, is the symbol of the status beside it.",severity:"medium",gate:"board",source:"Rubric §1 Pillar 3, Status Values Reference; §2 For TASK_BOARD Maintenance",remedy:"Give the entry of `<id>` the symbol of its status, or none",needs:["board"],checkTree({board:e}){return e.entries.flatMap(({id:t,status:n,symbols:s,place:o})=>{if(n==="UNKNOWN")return[];let r=s.flatMap(a=>Sm.get(a)??[]).find(({statuses:a})=>!a.includes(n));return r?[{message:`Unexpected symbol (${r.name}) of \`${t}\` with status \`${n}\`, expected ${xE(n)}`,path:e.path,place:o,packet:t,subject:"symbol"}]:[]})}})});function gt(e,t,n,s){let o=EE(n,s);if(!t)return[{message:`Missing ${e}, expected ${o}`,subject:e}];let r=t.items.length;return r>=n.min&&r<=n.max?[]:[{message:`Unexpected ${Yo(r,s)} in ${e}, expected ${o}`,place:t.place,subject:e}]}var Yo,EE,zs=k(()=>{"use strict";Yo=(e,t)=>`${e} ${t}${e===1?"":"s"}`,EE=({min:e,max:t},n)=>e===t?Yo(e,n):t===1/0?`at least ${Yo(e,n)}`:`${e} to ${Yo(t,n)}`});var OE,xm,Em=k(()=>{"use strict";zs();M();B();OE={min:1,max:1/0},xm=T({id:"bootstrap-complete",summary:"BOOTSTRAP lists the files to open, the terms to search, the commands to run and the risks.",severity:"medium",gate:"packet",source:"Rubric §1 Pillar 1; §2 For Task Packets, BOOTSTRAP; §4 Gotcha 4",remedy:`Write FILES_TO_OPEN, SEARCH_TERMS, RUN_COMMANDS and RISK_MAP under BOOTSTRAP in \`<path>\`${oe}`,checkPacket(e,{config:t}){if(!pe(e))return[];let{filesToOpen:n,searchTerms:s,runCommands:o,riskMap:r}=e,i="Missing BOOTSTRAP, expected FILES_TO_OPEN, SEARCH_TERMS, RUN_COMMANDS and RISK_MAP";if(!e.bootstrap&&!n&&!s&&!o&&!r)return[{message:i,subject:"BOOTSTRAP"}];let{limits:a}=t,d=[...gt("FILES_TO_OPEN",n,a.filesToOpen,"file"),...gt("SEARCH_TERMS",s,a.searchTerms,"term"),...gt("RUN_COMMANDS",o,OE,"command"),...gt("RISK_MAP",r,a.riskMap,"risk")],{bootstrap:c}=e;return d.map(l=>l.place||!c?l:{...l,place:c})}})});function Om(e,t,n){return t.kind==="commit"?`Leave it out of the commit: \`git restore --staged -- ${No(e)}\``:`Put back what the merge base has: \`git restore --source=${/^[0-9a-f]{7,64}$/.test(n.name)?`$(git merge-base HEAD ${n.name})`:"<merge base>"} --staged --worktree -- ${No(e)}\``}var AE,TE,Am,Tm=k(()=>{"use strict";Ot();ot();M();ee();B();Cn();AE={folder:"is a folder and covers no file",pattern:"is a pattern and covers no file",case:"differs in case"},TE=e=>e?` (${O(e.entry)} ${AE[e.kind]})`:"";Am=T({id:"changes-in-scope",summary:"Every changed path is one that a work packet of the change lists in IN_SCOPE_PATHS.",severity:"critical",gate:"scope",source:"Rubric §1 Pillar 5, Scope Sprawl Prevention; §7 Failure Mode 4",remedy:"Name a work packet that is signed and open and lists these paths, or leave them out of the change",needs:["packets","base","change"],checkChange(e){let{change:t,base:n,packets:s,config:o}=e;if(t.namingDeferred||At(e))return[];let r=cs(t),i=_n(e).filter(om);if(i.length===0)return[{message:`Unexpected change to ${$r(r.length)}, expected the scope of a work packet that binds`,path:null,packet:null,subject:"scope"}];let a=qo(i,e),d=am(i.map(({id:u})=>u)),c=i[0].id,l=co(c,[...n.packets,...s.all].map(E)),p=Pe(o.paths);return r.filter(u=>!a.covers(u)).map(u=>({message:`Unexpected change to \`${u}\`, expected one of the ${$r(a.size)} of ${d}${TE(a.nearMiss(u))}`,path:u,packet:i.length===1?c:null,subject:u,remedy:p(u)?`${Om(u,t,n)}; a change of governance files alone needs no work packet, so make it one of its own`:`${Om(u,t,n)}; or list it in the IN_SCOPE_PATHS of \`${l}\`, a new signed variant of \`${c}\` that is brought in first, and name that one`}))}})});function RE(e,t,n){let s=new Map,o=[e];for(let r of o)for(let i of n(r)){if(i===e){let a=[e];for(let d=r;d!==e;d=s.get(d))a.push(d);return[...a,e].reverse()}!t.has(i)||s.has(i)||(s.set(i,r),o.push(i))}return[e,e]}function Rm(e,t){let n=new Map,s=new Map,o=[],r=new Set,i=[],a=(c,l)=>s.set(c,Math.min(s.get(c),l));function d(c){let l=[],p=m=>{n.set(m,n.size),s.set(m,n.get(m)),o.push(m),r.add(m),l.push({node:m,edges:t(m),next:0})},u=({node:m})=>{l.pop();let f=l.at(-1);if(f&&a(f.node,s.get(m)),s.get(m)!==n.get(m))return;let h=o.splice(o.lastIndexOf(m));h.forEach(S=>r.delete(S)),i.push(h)};for(p(c);l.length>0;){let m=l.at(-1),f=m.edges[m.next++];f===void 0?u(m):n.has(f)?r.has(f)&&a(m.node,n.get(f)):p(f)}}for(let c of e)n.has(c)||d(c);return i.filter(c=>c.length>1||t(c[0]).includes(c[0])).map(c=>{let l=c.toSorted();return{cycle:RE(l[0],new Set(c),t),members:l}})}var vm=k(()=>{"use strict"});function _E(e,t,{decider:n,declaredBy:s}){let o=i=>n(i)===i,r=new Map([...new Set(e)].filter(o).map(i=>[i,new Set(s(i).flatMap(a=>n(a.id)??[]))]));for(let i of t.all.filter(a=>o(E(a))))for(let{value:a}of i.blocks?.items??[])r.get(n(a)??"")?.add(E(i));return new Map([...r].map(([i,a])=>[i,[...a]]))}var yl,vE,_m,Cm=k(()=>{"use strict";Xe();Me();vm();M();B();yl=10,vE=e=>(e.length<=yl+1?e:[...e.slice(0,yl-1),`${e.length-yl} more`,e.at(-1)]).join(" -> ");_m=T({id:"dependencies-acyclic",summary:"No packet waits for itself, neither directly nor through others.",severity:"high",gate:"blockers",source:"Rubric §1 Pillar 4 (blocker chain: A blocks B blocks C)",remedy:"Take one of these dependencies away, in packet and board; a signed packet cannot drop its own, so put a new variant in its place and mark it SUPERSEDED",needs:["packets","tree"],checkTree({packets:e,tree:{board:t}}){if(t&&t.unreadable!==null)return[];let n=fe({packets:e,board:t}),s=[...e.all.map(E),...t?se(t).keys():[]],o=_E(s,e,n);return Rm([...o.keys()],r=>o.get(r)??[]).map(({cycle:r,members:i})=>{let a=r[0],d=n.declaredBy(a).find(p=>n.decider(p.id)===r[1]),c=e.withId(a)[0],l=d?.place??c?.id?.place??(t&&lt(t,a)?.place);return{message:`Unexpected cycle \`${vE(r)}\`, expected no packet to wait for itself`,path:d?.path??c?.path??t.path,...l?{place:l}:{},packet:a,subject:i.join(" ")}})}})});var Jo,kl,Nm,$m,Lm=k(()=>{"use strict";Xe();Me();M();B();Jo=e=>de(e).base,kl=e=>new Set(e.map(t=>Jo(t.value))),Nm=(e,t)=>{let n=kl(e);return t.filter(s=>!n.has(Jo(s.value)))},$m=T({id:"dependencies-agree",summary:"Packet and board name the same blockers, and BLOCKS says the same as BLOCKED_BY from the other side.",severity:"high",gate:"blockers",source:"Rubric §2 For Dependency Tracking; §1 Pillar 4 (explicit in packet and TASK_BOARD)",remedy:"Make both say the same; where one is a signed packet, the other follows, or a new variant corrects it",needs:["packets","board"],checkTree({packets:e,board:t}){let{bearer:n}=fe({packets:e,board:t}),s=new Map(e.all.map(i=>[i,kl(i.blockedBy?.items??[])])),o=new Map(e.all.map(i=>[i,kl(i.blocks?.items??[])])),r=i=>e.withId(n(i)??i)[0];return e.all.flatMap(i=>{let a=E(i),d=(h,S,y)=>h.map(({value:A,place:x})=>({message:y(A),place:x,path:S,packet:a,subject:A})),c=(se(t).get(a)??[]).filter(h=>h.blockersDeclared),l=c.flatMap(h=>h.blockedBy),p=i.blockedBy?.items??[],u=i.blockedBy!==null&&c.length>0,m=(i.blocks?.items??[]).filter(({value:h})=>{let S=r(h);return S?.blockedBy&&!s.get(S).has(Jo(a))}),f=p.filter(({value:h})=>{let S=r(h);return S?.blocks&&!Q(S)&&!o.get(S).has(Jo(a))});return[...d(u?Nm(l,p):[],i.path,h=>`Unexpected blocker \`${h}\`, expected it on ${t.path} as well`),...d(u?Nm(p,l):[],t.path,h=>`Unexpected blocker \`${h}\` of \`${a}\`, expected it in BLOCKED_BY of the packet as well`),...d(m,i.path,h=>`Unexpected \`${h}\` in BLOCKS, expected \`${a}\` in its BLOCKED_BY`),...d(f,i.path,h=>`Unexpected blocker \`${h}\`, expected \`${a}\` in its BLOCKS`)]})}})});var Im,Dm=k(()=>{"use strict";M();B();Im=T({id:"dependencies-declared",summary:"The packet says which packets it waits for, or that there are none.",severity:"medium",gate:"packet",source:"Rubric §3 Gate 8; §6 All dependencies documented",remedy:`Write \`BLOCKED_BY:\` with the ids, or \`BLOCKED_BY: None\`, into \`<path>\`${oe}`,checkPacket:e=>pe(e)&&!e.blockedBy?[{message:"Missing BLOCKED_BY, expected ids or `None`",subject:"BLOCKED_BY"}]:[]})});var CE,NE,$E,Fm,Mm=k(()=>{"use strict";ve();CE=/(?<![\p{L}\p{N}_])[0-9]/u,NE=/(?<![\w.@-])(?:(?:[\w.@-]+\/){2,}|[\w.@-]+\/[\w.@-]*\.\w)|(?<![\w.])\w{2,}\.[a-z][a-z0-9]{1,4}(?![\w.])/,$E=/(?<![\w-])(?:npm|npx|pnpm|yarn|cargo|git|pytest|docker|curl|dotnet|mvn|gradle|bash)\s+[a-z]|(?<![\w-])just\s+[a-z]+-[a-z]/,Fm=e=>Ue(e).length>0||CE.test(e)||NE.test(e)||$E.test(e)});function Qe(e,t){let n=e.replace(/^v/i,"").split(".").map(Number),s=t.replace(/^v/i,"").split(".").map(Number),o=Math.max(n.length,s.length);for(let r=0;r<o;r++){let i=(n[r]??0)-(s[r]??0);if(i!==0)return i}return 0}var Bm,bl,et,un=k(()=>{"use strict";Bm=e=>e.replace(/^§+/,"").replace(/\.+$/,""),bl=(e,t)=>{let n=t.slice(t.lastIndexOf("/")+1).replace(/\.md$/i,"").toLowerCase();return e.files.find(s=>s.name.replace(/\.md$/i,"").toLowerCase()===n)??null},et=e=>e.pointer?.spec?bl(e,e.pointer.spec.value):null});function Hm(e){let t=e.split(".",LE);return t.map((n,s)=>t.slice(0,s+1).join("."))}function zo(e,t){let n=bl(e,t),s=IE.exec(t)?.[1];return n||s===void 0||/\.md$/i.test(t)?n:e.files.find(o=>o.version!==null&&Qe(o.version,s)===0)??null}function Zo(e){return e.pointer?.spec?et(e):e.files.filter(n=>n.version!==null).reduce((n,s)=>n&&Qe(n.version,s.version)>=0?n:s,e.files[0]??null)}var Wm,Nn,Lr,Um,Sl,LE,IE,Xo=k(()=>{"use strict";un();Wm=/§{1,2}\s?([A-Za-z]?\d+(?:\.\d+)*[A-Z]?)|(?<![\p{L}\p{N}._-])([A-Z]?\d+(?:\.\d+)+[A-Z]?|[A-Z]\d+)(?![\p{L}\p{N}_-])/gu,Nn=e=>Bm(e.trim()).toUpperCase(),Lr=e=>{let t=Nn(e);return/^[0-9]/.test(t)?`§${t}`:t},Um=e=>Array.from(e.matchAll(Wm),t=>Nn(t[1]??t[2])),Sl=e=>e.replace(Wm," "),LE=12;IE=/(?<![0-9])v?([0-9]+(?:\.[0-9]+)+)/i});function DE({items:e},t){let n=Ho(t);return e.filter(({value:s})=>n?.test(Sl(s))&&!Fm(Sl(s))).map(({value:s,place:o})=>({message:`Unexpected vague item ${O(s)} in DONE_MEANS, expected something that can be checked`,place:o,subject:`DONE_MEANS ${s}`}))}function FE({items:e,place:t},n){if(n.length<2)return[];let s=new Set(n),o=e.map(({value:c})=>Um(c).flatMap(Hm)),r=new Set(o.flat()),i=`${n.slice(0,5).map(Lr).join(", ")}${n.length>5?" …":""}`,a=e.filter((c,l)=>!o[l].some(p=>s.has(p))),d=n.filter(c=>!r.has(c));return[...a.map(c=>({message:`Missing anchor in ${O(c.value)} of DONE_MEANS, expected one of ${i}`,place:c.place,subject:`DONE_MEANS anchor of ${c.value}`})),...d.map(c=>({message:`Missing ${Lr(c)} in DONE_MEANS, expected an item for each SPEC_ANCHOR`,place:t,subject:`DONE_MEANS ${c}`}))]}var jm,Km=k(()=>{"use strict";Mm();zs();M();jo();ee();B();Xo();jm=T({id:"done-means-testable",summary:"Each item of DONE_MEANS can be answered with yes or no, and is traced to a SPEC_ANCHOR.",severity:"high",gate:"packet",source:"Rubric §1 Pillar 1; §2 For Task Packets, DONE_MEANS; §4 Gotcha 3",remedy:`Name in each item of DONE_MEANS in \`<path>\` what is checked (a command, path, number or code) and its section of the spec${oe}`,checkPacket(e,{config:t}){if(!pe(e))return[];let{doneMeans:n,vagueDoneWords:s}=t.limits,o=e.doneMeans,r=[...new Set(e.specAnchors?.items.map(({value:i})=>Nn(i.section)))];return[...gt("DONE_MEANS",o,n,"item"),...o?[...DE(o,s),...FE(o,r)]:[]]}})});var ME,Gm,Vm=k(()=>{"use strict";M();ee();B();ME=/^(?:n\/?a|none|unknown|unclear|-+|\?+)?$/i,Gm=T({id:"effort-estimated",summary:"The packet says how much effort the work takes.",severity:"medium",gate:"packet",source:"Rubric §3 Gate 8",remedy:`Write an estimate such as \`EFFORT: 6 hours\` into \`<path>\`${oe}`,checkPacket(e){let{effort:t}=e;if(!pe(e))return[];let n="expected an estimate such as `6 hours`";return t?ME.test(t.value.trim())?[{message:`Unexpected EFFORT ${O(t.value)}, ${n}`,place:t.place,subject:"EFFORT"}]:[]:[{message:`Missing EFFORT, ${n}`,subject:"EFFORT"}]}})});function HE(e){let t=e.length;for(;t>0&&"._-".includes(e[t-1]);)t-=1;return e.length-t}function jE({text:e,line:t,column:n}){for(let s of e.matchAll(BE)){let o=WE.exec(s[0])?.[0].length??0,r=s[0].slice(o,s[0].length-HE(s[0].slice(o))),i=r.replaceAll("\\_","_");if(UE(i))return{value:i,place:Re(t,n+s.index+o,r.length)}}return null}function Ym(e,t){switch(e.type){case"heading":case"paragraph":return nt(e.lines);case"yaml":return e.lines;case"list":return e.items.flatMap(n=>n.blocks.flatMap(s=>Ym(s,t)));case"table":return e.rows.flat().map(({text:n,place:s})=>({text:n,...s.start}));case"definition":return[{text:t[e.place.start.line-1]??"",line:e.place.start.line,column:1}];default:return[]}}function Qo(e,t,n=qm.readBlocks){let s=Bt(t,Fe.limits);if(s!==null)return{path:e,unreadable:s,spec:null};let o=ke(t),r=n(t).flatMap(i=>Ym(i,o).flatMap(a=>jE(a)??[]));return{path:e,unreadable:s,spec:r[0]??null}}function Zm(e,t,n){let s=t,o=n;for(;s<e.length;s++)if(e[s]===" ")o+=1;else if(e[s]==="	")o+=4-o%4;else break;return{at:s,column:o}}function ZE(e,t){let n=VE.exec(e);if(n&&!(e.startsWith("`")&&n[2].includes("`"))){let o=n[1];return{indent:t,isClosedBy:(i,a)=>a-t<4&&i.length>=o.length&&i===o[0].repeat(i.length)}}if(e.startsWith("<!--"))return e.includes("-->",2)?null:{indent:t,isClosedBy:o=>o.includes("-->")};let s=JE.exec(e)?.[1]?.toLowerCase();return s===void 0||e.toLowerCase().includes(`</${s}>`)?null:{indent:t,isClosedBy:o=>o.toLowerCase().includes(`</${s}>`)}}function XE(e){let t=e.replace(zm,"").trim(),n=t.length;for(;n>0&&t[n-1]==="#";)n-=1;return n===0||t[n-1]===" "||t[n-1]==="	"?t.slice(0,n).trim():t}function QE(e){return e[0]?.trimEnd()!=="---"?0:e.findIndex((t,n)=>n>0&&t.trimEnd()==="---")+1}function eO(e,t,n){if(!e.opaque)return!1;let s=n>=e.opaque.indent;return(!s||e.opaque.isClosedBy(t,n))&&(e.opaque=null),s}function tO(e,t,n){let{at:s,column:o}=n,r=e.items.at(-1)??0;if(Jm.test(t.slice(s)))return n;for(;;){let i=o-r<4?qE.exec(t.slice(s)):null;if(!i)return{at:s,column:o};let a=o+i[0].length;({at:s,column:o}=Zm(t,s+i[0].length,a)),r=o===a||o>a+4?a+1:o,e.items.push(r)}}function nO(e,t,n){let s=Zm(t,0,0);if(eO(e,t.slice(s.at),s.column))return;for(;e.items.length>0&&e.items.at(-1)>s.column;)e.items.pop();let o=e.paragraph,r=e.inTable,i={line:n,column:t.length+1};e.paragraph=null,e.inTable=!1;let a=e.items.at(-1)??0;if(o?.indent===a&&s.column-a<4&&YE.test(t.slice(s.at))){let h=t[s.at]==="="?1:2;e.headings.push({depth:h,title:o.lines.join(" "),place:{start:o.start,end:i}});return}let{at:d,column:c}=tO(e,t,s),l=t.slice(d),p=e.items.at(-1)??0,u=d===s.at?o:null;if(c-p>=4){u?.lines.push(l),e.paragraph=u;return}if(e.opaque=ZE(l,p),e.opaque||l===""||l.startsWith("<!--")||Jm.test(l))return;let m={line:n,column:d+1};if(l.startsWith(">")){e.paragraph={indent:-1,start:m,lines:[]};return}let f=zm.exec(l);if(f){e.headings.push({depth:f[0].length,title:XE(l),place:{start:m,end:i}});return}e.inTable=r||u!==null&&zE(l),!e.inTable&&(u?.lines.push(l),e.paragraph=u??{indent:p,start:m,lines:[l]})}function sO(e){let t={headings:[],items:[],opaque:null,paragraph:null,inTable:!1};for(let n=QE(e);n<e.length;n++){let s=e[n].trimEnd();s!==""?nO(t,s,n+1):(t.paragraph=null,t.inTable=!1)}return t.headings}function Vt(e){let t=1/0;return sO(ke(e.replace(/^\uFEFF/,""))).map(({depth:n,title:s,place:o})=>{let r=X(s);return n<=t&&(t=/roadmap/i.test(r)?n:1/0),{section:GE(r),title:r,depth:n,place:o,roadmap:t<=n}})}function Zs(e,t){let n=({path:s,headings:o})=>{let r=s.slice(s.lastIndexOf("/")+1);return{path:s,name:r,version:oO(r),headings:o}};return{pointer:e,files:t.map(n)}}var qm,BE,WE,UE,KE,GE,VE,qE,Jm,zm,YE,JE,zE,rO,oO,ds=k(()=>{"use strict";xt();We();ve();qm=Nt(on(),1);Be();BE=/(?:[\w.-]|\\_)+/g,WE=/^_+/,UE=e=>/master_spec_v/i.test(e)&&/\.md$/i.test(e);KE=/^§*\s*([A-Z]?[0-9]+(?:\.[0-9]+)*)[.:)]*(?=\s|$)/,GE=e=>KE.exec(e)?.[1]??null,VE=/^(`{3,}|~{3,})(.*)$/,qE=/^(?:[-+*]|[0-9]{1,9}[.)])(?=[ \t]|$)/,Jm=/^(?:(?:-[ \t]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})$/,zm=/^#{1,6}(?=[ \t]|$)/,YE=/^(?:=+|-+)$/,JE=/^<(script|pre|style|textarea)(?=[\s>]|$)/i,zE=e=>/^[-|: \t]+$/.test(e)&&e.includes("-")&&e.includes("|");rO=/(?<![A-Za-z0-9])v([0-9]+(?:\.[0-9]+)*)/gi,oO=e=>Array.from(e.matchAll(rO)).at(-1)?.[1]??null});function Ir(e,t){let n=new Array(t).fill(!1),s=1/0;for(let[o,r]of e.entries()){if(r.depth<=s&&(s=iO(r.title)?r.depth:1/0),s===1/0)continue;let i=e[o+1]?.place.start.line;n.fill(!0,r.place.start.line-1,i===void 0?t:i-1)}return n}function Qm(e,t){let n=e.filter(s=>s.trim()!=="");return n.some((s,o)=>{if(!wl(s,t))return!1;let r=n[o+1]??"";return Xm(s)||!lO.test(r)&&Xm(r)})}function ef(e,t){let n=ke(e),s=Ir(Vt(e),n.length);return Qm(n.filter((o,r)=>s[r]),t)}var iO,aO,lO,cO,wl,Xm,tf,ei=k(()=>{"use strict";ds();Be();un();iO=e=>/\b(?:change ?log|changes|(?:revision|version|change) history|revisions|history)\b/i.test(e);aO=/(?<![\p{L}\p{N}.])v?([0-9]+(?:\.[0-9]+)*)(?![\p{L}\p{N}]|\.[0-9])/giu,lO=/^[\s>*_`#|[(-]{0,20}v?[0-9]+\.[0-9]/i,cO=new RegExp("\\p{L}{3,}","u"),wl=(e,t)=>Array.from(e.replaceAll("_"," ").matchAll(aO)).some(([n,s])=>/^v|\./i.test(n)&&Qe(s,t)===0),Xm=e=>e!==void 0&&cO.test(e.replace(/[\w.-]+\.md\b|\w*_\w*|\bversion\b/gi," "));tf=(e,t)=>Qm(ke(e),t)});function rf(e,t){let n=e.spec&&et(e.spec),s=t.spec&&et(t.spec);if(!s||n?.path===s.path)return null;let o=["","docs/",nf(s.path)],r=[...t.files.keys()].filter(i=>dO.test(i)&&o.includes(nf(i)));return{from:n,to:s,changelogs:r}}function Xs({from:e,to:t}){return e?.version!=null&&t.version!==null&&Qe(t.version,e.version)<0?null:t.version}function sf(e,t){let n=ke(e.replace(/^\uFEFF/,"")),s=Vt(e),o=Ir(s,n.length),r=new RegExp(`v(?:${t.map(pO).join("|")})(?![0-9]|\\.[0-9])`,"gi"),i=new Map,a=0,d;for(let[c,l]of n.entries()){let p=s[a];p?.place.start.line===c+1&&(a+=1);let u=p&&p.place.start.line===c+1?p.section??p.title:null;if(u!==null||!d){let m=(u??"").replace(r,"v");d=i.get(m)??[],i.set(m,d)}!o[c]&&l.trim()!==""&&d.push(l.trimEnd().replace(r,"v"))}return i}function uO(e,t){let n=new Map;for(let r of e)n.set(r,(n.get(r)??0)+1);let s=0,o=0;for(let r of t){let i=n.get(r)??0;i===0?s+=1:(o+=1,n.set(r,i-1))}return Math.max(s,e.length-o)}function of(e,t){let n=[e.version,t.version].filter(i=>i!==null),[s,o]=[sf(e.text,n),sf(t.text,n)],r=[...new Set([...s.keys(),...o.keys()])].map(i=>({section:i,lines:uO(s.get(i)??[],o.get(i)??[])})).filter(({lines:i})=>i>0);return{lines:r.reduce((i,{lines:a})=>i+a,0),sections:r.map(({section:i})=>i)}}var dO,nf,pO,mO,$n,Ln=k(()=>{"use strict";ei();Be();ds();un();dO=/(?:^|\/)change_?log\.md$/i,nf=e=>e.slice(0,e.lastIndexOf("/")+1);pO=e=>e.replace(/[^A-Za-z0-9_]/g,"\\$&");mO=/version/,$n=(e,t)=>e.rows.filter(({cells:n,reading:s,packets:o})=>{let r=Object.entries(n).flatMap(([a,d])=>mO.test(a)?[]:d),i=o.length===0||/enrich/i.test(r.join(" "));return s.kind==="signed"&&i&&wl(Object.values(n).join(" "),t)})});var Pl,af,lf=k(()=>{"use strict";Ln();We();ee();B();Pl=5,af=T({id:"enrichment-minimal",summary:"A new version of the spec changes at most 20 lines in at most 3 sections.",severity:"medium",gate:"spec",source:"Rubric §2 Red Flag; §4 Gotcha 8; §8 Escalation Criteria 7",remedy:"Escalate: show the user what would change and let them decide, or cut the enrichment down to the gap it closes",needs:["change"],checkChange({change:{enrichment:e},config:t}){if(!e?.from||Xs(e)===null)return[];let{from:n,to:s}=e,{lines:o,sections:r}=of(n,s),{enrichmentLines:i,enrichmentSections:a}=t.limits,d={path:s.path,place:Ee,packet:null},c=r.slice(0,Pl).map(O).join(", "),l=r.length>Pl?` and ${r.length-Pl} more`:"";return[{is:o,most:i,what:"changed lines",which:""},{is:r.length,most:a,what:"changed sections",which:` (${c}${l})`}].filter(({is:u,most:m})=>u>m).map(({is:u,most:m,what:f,which:h})=>({...d,message:`Unexpected ${u} ${f}${h}, expected at most ${m} or the user's decision`,subject:f}))}})});var cf,df=k(()=>{"use strict";M();B();cf=T({id:"fields-defined-once",summary:"No field is given twice with different values.",severity:"high",gate:"packet",source:"Rubric §1 Pillar 1, zero ambiguity",remedy:`Keep one value of the field in \`<path>\`; a record of later days belongs under NOTES${oe}`,checkPacket:e=>e.duplicates.filter(t=>!t.agrees).map(({field:t,place:n,first:s})=>({message:`Unexpected second ${t}, expected the value of line ${s.start.line} and no other`,place:n,subject:t}))})});function gO(e){if(!/\s/.test(e))return!1;let t=e.split(/\s+/),n=e.slice(0,e.indexOf("/")+1),s=t.filter(o=>pf.test(o.replace(/[,;]$/,"")));return!pf.test(e)||s.length>1||n.split(/\s+/).length>4}function uf(e,t,n){if(n.has(e))return null;if(fO.test(e))return"word";if(/^(?:[/~]|[A-Za-z]:)/.test(e))return"absolute path";if((t?e.replace(/\/$/,""):e).split("/").some((r,i,a)=>/^\.{1,2}$/.test(r)||r===""&&i<a.length-1))return"path with empty or dot parts";if(!t&&e.endsWith("/"))return"folder";let o=pn(e);return o!==null&&!o.includes(",")?"placeholder":!t&&hO.test(e)?"pattern":gO(e)?"prose":!t&&n.isDirectory(e)?"folder":null}var pf,fO,hO,mf=k(()=>{"use strict";Rr();pf=/[^\s/]\.[A-Za-z0-9_]{1,12}$/,fO=/^(?:n\/?a|none|nothing|any|all|everything|various|several|multiple|unknown|see above|see below|-+|\.+|…|\?+)\.?$/i,hO=/[*?]|\{[^{}]*\}|\[[!^]|\[[^\]/]-[^\]/]\]/});var ff,hf=k(()=>{"use strict";zs();M();ee();B();mf();ff=T({id:"in-scope-paths-exact",summary:"IN_SCOPE_PATHS lists single files by their exact paths, each once.",severity:"high",gate:"packet",source:"Rubric §2 For Task Packets, IN_SCOPE_PATHS; §4 item 3; §6",remedy:`List each file by its path from the root of the repository under IN_SCOPE_PATHS in \`<path>\`${oe}`,needs:["paths"],onlyTouched:!0,checkPacket(e,{config:t,paths:n}){if(!pe(e))return[];let{allowPatterns:s}=t.scope,o=e.inScopePaths,r=new Set,i=(o?.items??[]).flatMap(({value:a,place:d})=>{let c=a.normalize("NFC"),l=r.has(c);r.add(c);let p=l?"second":uf(a,s,n);if(!p)return[];let u=l?"each path once":"the path of one file from the root";return[{message:`Unexpected ${p} ${O(a)} in IN_SCOPE_PATHS, expected ${u}`,place:d,subject:`IN_SCOPE_PATHS ${p} ${a}`}]});return[...gt("IN_SCOPE_PATHS",o,t.limits.inScopePaths,"path"),...i]}})});function yO(e){let t=new Map;return e.map(yf).map(n=>{let s=(t.get(n)??0)+1;return t.set(n,s),s===1?n:`${n} ${s}`})}function SO(e){let t=e.replace(/`|\*\*|\\(?=\*)/g,""),n=kO.exec(t);if(!n)return null;let[,s,o,r]=n,i=o==="*"?"*":ge(o)[0]?.id;if(i===void 0)return null;let a={rule:s.toLowerCase(),packet:i};if(!/\buntil\b/i.test(r))return{...a,until:null};let d=Pn(bO.exec(r)?.[1]??"");return d===null?null:{...a,until:d}}function xO(e){let[t=[],...n]=e.rows,s=yO(t),o=s.indexOf("signature");return o<0?[]:n.map(r=>{let i=Object.fromEntries(s.map((l,p)=>[l,r[p]?.text??""])),a=s.map((l,p)=>PO(r[p])),d=wO(r,e),c=X(a[o]);return{place:d,cells:i,signature:{value:c,place:r[o]?.place??d},reading:Je(c),packets:[...new Set(a.flatMap(l=>ge(l).map(({id:p})=>p)))],waiver:a.map(SO).find(l=>l!==null)??null,seal:X(a[s.indexOf("seal")]??"")||null}})}function dt(e,t,n,s=gf.readBlocks){let o=Bt(t,n.limits);if(o!==null)return{path:e,unreadable:o,hasTable:!1,rows:[]};let r=s(t).flatMap(kf),i=r.some(a=>a.rows[0]?.some(d=>yf(d)==="signature"));return{path:e,unreadable:o,hasTable:i,rows:r.flatMap(xO)}}var gf,yf,kO,bO,wO,PO,kf,ps=k(()=>{"use strict";Is();tt();rn();ve();gf=Nt(on(),1);Be();yf=e=>X(e.text).toLowerCase().replace(/\s+/g," ");kO=/(?<![\p{L}\p{N}-])waiver:\s*([a-z][a-z0-9-]*)\s+(WP-[A-Za-z0-9._-]+|\*)(?=\s|[.,;)]|$)(.*)/isu,bO=/^[\s,;(]*until:?\s+(.*)/isu;wO=(e,t)=>{let[n,s]=[e[0],e.at(-1)];return n&&s?{start:n.place.start,end:s.place.end}:t.place},PO=e=>e?nt([{text:e.text,...e.place.start}])[0].text:"";kf=e=>e.type==="table"?[e]:e.type==="list"?e.items.flatMap(t=>t.blocks.flatMap(kf)):[]});function AO(e,t,n){if(!t)return{message:`Missing row of ${bf(e)}, expected every row to stay`,place:n};let s=Sf(e,t);if(s===void 0)return null;let[o,r]=[t.cells[s]??"",e.cells[s]];return{message:`Unexpected ${O(o)} under ${O(s)} in the row of ${bf(e)}, expected ${O(r)} as before`,place:t.place}}function TO(e,t){if(Ns(e,t,OO))return[];let n=new Map;for(let i of t){let a=Z(i.signature.value),d=n.get(a);d?d.push(i):n.set(a,[i])}let s=new Map,o=t[0]?.place??Ee,r=e.flatMap(i=>{let a=Z(i.signature.value),d=s.get(a)??0;s.set(a,d+1);let c=n.get(a)?.[d],l=AO(i,c,o);return o=c?.place??o,l??[]});return r.length>0?r:[{message:"Unexpected new order of the rows, expected the rows of before in their order",place:Ee}]}var EO,Sf,OO,bf,wf,Pf=k(()=>{"use strict";lo();ot();ps();We();ee();B();tt();EO=20,Sf=(e,t)=>Object.keys(e.cells).find(n=>e.cells[n]!==(t.cells[n]??"")),OO=(e,t)=>Sf(e,t)===void 0,bf=e=>O(e.signature.value);wf=T({id:"ledger-insert-only",summary:"The signature ledger only grows: every row of before stays, in order and unchanged.",severity:"critical",gate:"signature",source:"Rubric §1 Pillar 5; §4 item 7; §8 SIGNATURE_AUDIT complete",remedy:"Put the ledger back and add new rows only",needs:["base","change"],checkChange({base:e,change:t,config:n}){let s=n.paths.ledger,o=t.files.find(f=>f.path===s),{before:r,after:i}=o??{before:null,after:null},a=e.files.get(s),[d,c]=[Ht(r),Ht(i)];if(d===null||a?.oid===i?.oid&&a?.mode===i?.mode)return[];let l=`Put the ledger back: ${On(s,e,t)}; then add new rows only, with a note there on what was wrong`,p=({message:f,place:h=Ee})=>({message:f,place:h,path:s,packet:null,remedy:l});if(!i)return[p({message:`Missing ${O(s)}, expected the ledger to stay`})];if(c===null)return[p({message:`Unexpected mode ${O(i.mode)} of ${O(s)}, expected a plain file`})];let[u,m]=[dt(s,d,n),dt(s,c,n)];return m.unreadable!==null&&u.unreadable===null?[p({message:`Unexpected ledger of ${m.unreadable}, expected one that can be parsed`})]:u.unreadable===null?TO(u.rows,m.rows).slice(0,EO).map(p):io(St(d),St(c))?[]:[p({message:"Unexpected change to a ledger that cannot be parsed, expected every line of it to stay"})]}})});function Of({change:e,packets:t}){let n=new Map;for(let{path:r,after:i}of e.files.filter(a=>!a.before)){let a=n.get(xl(i));a?a.push(r):n.set(xl(i),[r])}let s=r=>r.after?[]:n.get(xl(r.before))??[];return{renamed:r=>s(r)[0],allowed:r=>s(r).find(i=>xf(i)===xf(r.path)&&t.at(i))}}function vO(e,t){let{base:n,change:s}=e,o=Of(e);return Co(e).flatMap(({file:r,id:i})=>{let{path:a,before:d,after:c}=r,l=`Put it back: ${On(a,n,s)}`,p=(d??n.files.get(a))?.mode;if(c&&(p===void 0||p===c.mode))return[];if(c){let h=`Unexpected ${Ef(c.mode)} in place of locked ${O(i)}, expected ${Ef(p)}`;return[{path:a,packet:i,message:h,remedy:l}]}if(o.allowed(r))return[];let u=o.renamed(r),m=u?`Unexpected new name ${O(u)} of locked ${O(i)}, expected ${O(a)}`:`Missing locked ${O(i)}, expected it at ${O(a)} as it was signed`,f=`${l}; what replaces it is a new packet ${O(t(a,i))}`;return[{path:a,packet:i,message:m,remedy:f}]})}function _O(e,t){let{base:n,change:s,packets:o}=e,r=Of(e),i=new Map(n.packets.filter(Q).map(c=>[E(c),c])),a=new Map(n.packets.map(c=>[c.path,E(c)])),d=new Map(s.files.map(c=>[c.path,c]));return s.files.flatMap(({path:c,after:l})=>{let p=l&&o.at(c),u=p&&i.get(E(p));if(!u||u.path===c||a.get(c)===E(p))return[];let m=d.get(u.path);if(m&&r.allowed(m)===c)return[];let f=E(p),h=`Unexpected second packet ${O(f)}, expected that id only in ${O(u.path)}, where it is locked`,S=`Give it the id ${O(Qn(t(c,f)))}, in TASK_ID and as its file name`;return[{path:c,packet:f,message:h,place:p.id?.place??Ee,remedy:S}]})}var xf,RO,Ef,xl,Af,Tf=k(()=>{"use strict";ot();M();We();ee();B();xf=e=>e.slice(e.lastIndexOf("/")+1),RO={100644:"a plain file",100755:"an executable file",12e4:"a symbolic link",16e4:"a submodule"},Ef=e=>RO[e]??`mode ${O(e)}`,xl=e=>`${e?.mode} ${e?.oid}`;Af=T({id:"locked-packet-kept",summary:"A signed packet stays where it is and what it is, and nothing else takes its id.",severity:"critical",gate:"lock",source:"Rubric §1 Pillar 5; §4 item 4",remedy:"Put the signed packet back and give what replaces it an id of its own",needs:["packets","base","change"],checkChange(e){let t=Hs(e.base.packets,e.packets.all);return[...vO(e,t),..._O(e,t)]}})});function NO(e,t){let n=CO(e.fields),s=`locked ${O(t.id)}`;return e.kind==="log"?`Unexpected change to a log section of ${s}${vf(e)}, expected every line of it to stay`:e.kind==="value"?`Unexpected new reading of ${n||"lines"} in ${s}, expected ${El(t)}`:`Unexpected ${n===""?"change to":`change to ${n} of`} ${s}${vf(e)}, expected ${El(t)}`}function LO({file:e,packet:t},{change:n,packets:s,config:o}){let{path:r}=e,{mode:i}=o.lock,a=Ht(e.after);if(a===null)return[];let d={text:a,packet:s.at(r)??Ie(r,a,o).packet},c=Ie(r,Ht(e.before)??"",o),l=pr(c,d,i,o.lock);return l.length===0?[]:(n.signedTexts[r]??n.signedTexts[t.path]??[]).some(m=>po(Ie(r,m,o),c,d,i,o.lock))?[]:l}var ti,Rf,vf,El,CO,$O,_f,Cf=k(()=>{"use strict";ot();uo();ee();B();ti=20,Rf=e=>e.trim().replace(/^[-*+] (?=.)/,""),vf=({removed:e,added:t})=>{let n=[...e===null?[]:[O(`- ${Rf(e)}`)],...t===null?[]:[O(`+ ${Rf(t)}`)]];return n.length>0?` (${n.join(", ")})`:""},El=({signature:e})=>e===null?"the text that was signed":`the text that was signed with ${O(e)}`,CO=e=>e.length>3?`${e.slice(0,3).join(", ")} and ${e.length-3} more fields`:e.join(", ");$O={append:", or as a note under a new `## NOTES` at the end of the packet",contract:", or as a note under `## NOTES`",frozen:""};_f=T({id:"locked-packet-unchanged",summary:"A signed packet keeps the text that was signed.",severity:"critical",gate:"lock",source:"Rubric §1 Pillar 5; §4 item 4; §6 Gotcha 9",remedy:"Put the signed text back and write the change into a new variant of the packet",needs:["packets","base","change"],checkChange(e){let{packets:t,base:n,change:s,config:o}=e,r=Hs(n.packets,t.all);return Co(e).flatMap(i=>{let{path:a}=i.file,d=LO(i,e),c=r(a,i.id),l=`Put the signed text back: ${On(a,n,s)}; then write the change into a new packet ${O(c)}${$O[o.lock.mode]}`,p={path:a,packet:i.id,remedy:l},u=d.slice(0,ti).map(f=>({...p,message:NO(f,i),place:f.place}));if(d.length<=ti)return u;let m=`Unexpected ${d.length-ti} more changes to locked ${O(i.id)}, expected ${El(i)}`;return[...u,{...p,message:m,place:d[ti].place}]})}})});var Nf,$f=k(()=>{"use strict";zs();M();B();Nf=T({id:"out-of-scope-listed",summary:"OUT_OF_SCOPE lists the related work that is left for later.",severity:"medium",gate:"packet",source:"Rubric §2 For Task Packets, OUT_OF_SCOPE",remedy:`List what is close to this work and not part of it under OUT_OF_SCOPE in \`<path>\`${oe}`,checkPacket:(e,{config:t})=>pe(e)?gt("OUT_OF_SCOPE",e.outOfScope,t.limits.outOfScope,"item"):[]})});var Lf,If=k(()=>{"use strict";Me();M();B();Lf=T({id:"packet-on-board",summary:"Every packet has an entry on the task board.",severity:"high",gate:"board",source:"Rubric §1 Pillar 3; §9 Packet in TASK_BOARD with correct status",remedy:"Add an entry for `<id>` to the board, in the section of its status",needs:["board"],checkPacket(e,{board:t}){let n=E(e);return lt(t,n)?[]:[{message:`Missing entry of \`${n}\` on ${t.path}, expected one in the section of its status`,...e.id?{place:e.id.place}:{},subject:"entry"}]}})});var Df,Ff,Mf=k(()=>{"use strict";B();We();Df=(e,t)=>({message:`Unexpected ${e} that cannot be read (${t}), expected Markdown within the limits`,place:Ee,subject:"unreadable",always:!0}),Ff=T({id:"packet-readable",summary:"Packets, board, ledger and spec pointer can be read.",severity:"high",gate:"packet",source:"Rubric §1 Pillar 1, packet exists and is readable",remedy:"Make `<path>` a regular Markdown file, smaller and less deeply nested than the limits of the configuration",needs:["tree"],onlyTouched:!0,checkPacket:e=>e.unreadable===null?[]:[Df("packet",e.unreadable)],checkTree({tree:{board:e,ledger:t,spec:n}}){return[{what:"board",document:e},{what:"ledger",document:t},{what:"spec pointer",document:n?.pointer}].flatMap(({what:o,document:r})=>r?.unreadable?[{...Df(o,r.unreadable),path:r.path}]:[])}})});var IO,Bf,Wf=k(()=>{"use strict";M();ee();B();IO=["READY_FOR_DEV","IN_PROGRESS","DONE","VALIDATED"],Bf=T({id:"packet-signed",summary:"From READY_FOR_DEV on, the packet carries the signature of the user.",severity:"high",gate:"signature",source:"Rubric §1 Pillar 5; §2 For Task Packets, USER_SIGNATURE",remedy:"Ask the user for a new signature and write it as USER_SIGNATURE into `<path>`, or set STATUS to DRAFT until then",checkPacket(e){let{signature:t,status:n}=e;if(!pe(e)||!n||!IO.includes(n.value))return[];if(t&&t.reading.kind!=="unsigned")return[];let s=`expected \`{username}{DDMMYYYYHHMM}\` in a packet that is ${n.value}`;return t?[{message:`Unexpected USER_SIGNATURE ${O(t.value)}, ${s}`,place:t.place,subject:"USER_SIGNATURE"}]:[{message:`Missing USER_SIGNATURE, ${s}`,place:n.place,subject:"USER_SIGNATURE"}]}})});var Uf,Hf=k(()=>{"use strict";Xe();B();Uf=T({id:"phase-closed-by-validation",summary:"A phase is closed only when every packet of its gate is VALIDATED.",severity:"critical",gate:"blockers",source:"Rubric §1 Pillar 4, Phase Gate Enforcement; §4 item 10",remedy:"Set the phase gate back to OPEN until `<id>` is VALIDATED on the board and in its packet",needs:["packets","board"],checkTree({packets:e,board:t}){let{objection:n}=fe({packets:e,board:t});return t.gates.filter(s=>s.closed).flatMap(s=>s.ids.flatMap(o=>{let r=n(o);return r===null?[]:[{message:`Unexpected end of the phase while \`${o}\` ${r}, expected every packet of the gate to be \`VALIDATED\``,path:t.path,place:s.place,packet:o,subject:s.title}]}))}})});function FO(e){let t=e.scope?.value,n=e.scope&&{value:e.scope.value.text,place:e.scope.place},s=t?.what||t?.why||t?.boundary?[t.what,t.why,t.boundary]:[n];return[["RISK_TIER",us,[e.riskTier,e.riskJustification]],["SCOPE",us,s],["IN_SCOPE_PATHS",pn,In(e.inScopePaths)],["OUT_OF_SCOPE",us,In(e.outOfScope)],["TEST_PLAN",pn,In(e.testPlan)],["DONE_MEANS",us,In(e.doneMeans)],["ROLLBACK_HINT",DO,[e.rollbackHint]],["FILES_TO_OPEN",pn,In(e.filesToOpen)],["SEARCH_TERMS",Ol,In(e.searchTerms)],["RUN_COMMANDS",pn,In(e.runCommands)],["RISK_MAP",us,In(e.riskMap)],["EFFORT",us,[e.effort]],["VARIANT_REASON",us,[e.variantReason]]]}var Ol,us,DO,In,jf,Kf=k(()=>{"use strict";M();Rr();ee();B();Ol=e=>Tr(e)?e.trim():null,us=e=>rl(e)??Ol(e),DO=e=>rl(e,t=>/commit|hash|sha|rev|ref|merge/i.test(t))??Ol(e),In=e=>e?.items??[];jf=T({id:"placeholders-absent",summary:"No field of the packet still holds a placeholder.",severity:"high",gate:"packet",source:"Rubric §1 Pillar 1; §3 Gate 5",remedy:`Replace the placeholder in \`<path>\` by the value, or put it into backticks where it is code${oe}`,checkPacket(e){return pe(e)?FO(e).flatMap(([t,n,s])=>s.flatMap(o=>{let r=o?n(o.value):null;return!o||r===null?[]:[{message:`Unexpected placeholder ${O(r)} in ${t}, expected the value itself`,place:o.place,subject:`${t} ${o.value}`}]})):[]}})});function HO(e,t){let n=MO.exec(e)?.[1];if(n===void 0)return[];let s=n.replace(/[*_`|\s]{1,20}$/,"");return[{value:s,place:Re(t,e.length-n.length+1,s.length)}]}function Qs(e,t,{limits:n}){let s=Bt(t,n);if(s!==null)return{path:e,unreadable:s,specVersions:[],version:null,codes:[]};let o=ke(t.replace(/^\uFEFF/,"")),r=Ir(Vt(t),o.length);return{path:e,unreadable:s,specVersions:o.flatMap((i,a)=>r[a]?[]:UO(i,a+1)),version:o.flatMap((i,a)=>HO(i,a+1))[0]??null,codes:[...new Set(Array.from(t.matchAll(WO),i=>i[1]))]}}var Gf,MO,BO,WO,UO,Al,Tl=k(()=>{"use strict";We();ei();ds();Be();Gf=/spec(?:ification)?(?:[ _*`:("'[-]{1,4}(?:current|version|file|is|at)){0,3}[ _*`:("'[-]{0,4}v([0-9]+(?:\.[0-9]+)+)/gi,MO=/^[\s>*_`#|-]{0,20}version[\s*_`|]{0,8}:[\s*_`]{0,8}(\S.*)$/i,BO=/^[\s>*_`#|-]{0,20}(?:last[ _-])?(?:updated|date)[\s*_`|]{0,8}:/i,WO=/\[([A-Z][A-Z0-9]{0,9}-[0-9]{1,6}[A-Z]?(?:-[0-9]{1,6})?)\]/g,UO=(e,t)=>Array.from(e.matchAll(Gf),n=>{let s=n[1];return{value:s,place:Re(t,n.index+n[0].length-s.length,s.length+1)}});Al=e=>ke(e.replace(/^\uFEFF/,"")).filter(t=>t.trim()!==""&&!BO.test(t)).map(t=>t.trimEnd().replace(Gf,(n,s)=>n.slice(0,-s.length))).join(`
`)});var Vf,qf=k(()=>{"use strict";Ot();ot();Tl();We();ee();B();Vf=T({id:"protocol-version-bumped",summary:"A protocol file whose text changes gets another `Version:` or a new bracketed code.",severity:"medium",gate:"spec",source:"Rubric §1 Pillar 5 (protocol versions, [CX-###] codes)",remedy:"Raise `Version:` in `<path>`, or give what is new a bracketed code of its own such as `[CX-617]`",needs:["change"],checkChange({change:e,config:t}){let n=Pe(t.paths);return e.files.filter(({path:s,restored:o})=>!o&&n(s)==="protocol").flatMap(({path:s,before:o,after:r})=>{let[i,a]=[Ht(o),Ht(r)];if(i===null||a===null||Al(i)===Al(a))return[];let[d,c]=[Qs(s,i,t),Qs(s,a,t)];if(c.version!==null&&c.version.value!==d.version?.value||c.codes.some(m=>!d.codes.includes(m)))return[];let{version:p}=c;return[{message:p?`Unexpected version ${O(p.value)} of a protocol that changed, expected another one or a new code`:"Missing version of a protocol that changed, expected a `Version:` line or a new code",path:s,place:p?.place??Ee,packet:null}]})}})});var Yf,Jf=k(()=>{"use strict";M();ee();B();Yf=T({id:"risk-tier-justified",summary:"The packet has a risk tier and says why it is that one.",severity:"high",gate:"packet",source:"Rubric §1 Pillar 1; §2 For Task Packets, RISK_TIER",remedy:`Write the tier and a line \`Justification: …\` under RISK_TIER in \`<path>\`${oe}`,checkPacket(e,{config:t}){let{riskTier:n,riskJustification:s}=e;if(!pe(e))return[];let o=t.limits.riskTiers.map(c=>c.toUpperCase()),r=`expected ${o.join(" or ")}`;if(!n)return[{message:`Missing RISK_TIER, ${r}`,subject:"RISK_TIER"}];let{value:i,place:a}=n;return o.includes(i.toUpperCase())?new RegExp("\\p{L}","u").test(s?.value??"")?[]:[{message:`Missing justification of RISK_TIER ${O(i)}, expected the reason for this tier`,place:a,subject:"justification"}]:[{message:`Unexpected RISK_TIER ${O(i)}, ${r}`,place:a,subject:"RISK_TIER"}]}})});var jO,KO,zf,Zf=k(()=>{"use strict";M();ee();B();jO=new Set("undo revert reverts reverting rollback roll back if as when where it this that these the a all any change changes everything needed necessary required possible wanted can could should be is to just simply please you we or and bash sh shell text n na none no not nothing applicable tbd tk todo unknown later decide decided".split(" ")),KO=e=>(e.match(/[\p{L}\p{N}]+/gu)??[]).every(t=>jO.has(t.toLowerCase())),zf=T({id:"rollback-hint-concrete",summary:"ROLLBACK_HINT gives the command or the steps that take the work back.",severity:"medium",gate:"packet",source:"Rubric §1 Pillar 1; §2 For Task Packets, ROLLBACK_HINT; §4 Gotcha 2",remedy:`Write \`git revert <commit-sha>\` or the steps under ROLLBACK_HINT in \`<path>\`${oe}`,checkPacket(e){let t=e.rollbackHint;if(!pe(e))return[];let n="expected a command or steps such as `git revert <commit-sha>`";return t?KO(t.value)?[{message:`Unexpected ROLLBACK_HINT ${O(t.value)}, ${n}`,place:t.place,subject:"ROLLBACK_HINT"}]:[]:[{message:`Missing ROLLBACK_HINT, ${n}`,subject:"ROLLBACK_HINT"}]}})});function JO(e,t){let n=Ho(t,Su);return YO(e).flatMap(o=>{let r=n?.exec(o);return r?.index===0?[r[0]]:[]})[0]??null}var GO,VO,qO,YO,Rl,Xf,Qf=k(()=>{"use strict";M();jo();ve();ee();B();GO=/^(?:(?:to|we|i|it|this|packet|will|should|must|want|please|then|also|just)\s+)+/i,VO=/[.;:!?]\s+|\n+/,qO=/,\s*|\s(?:and|or|then)\s+/,YO=e=>Uo(e).split(VO).flatMap(t=>t.split(qO)).map(t=>X(t.replace(/^\s*(?:[-*+]|[0-9]+[.)])\s/,"")).replace(GO,""));Rl=(e,t,n)=>({message:`Missing ${e} of SCOPE, expected ${t}`,place:n.scope.place,subject:e}),Xf=T({id:"scope-clear",summary:"SCOPE says what is done, why, and where it ends, and no vague verb carries it.",severity:"high",gate:"packet",source:"Rubric §1 Pillar 1; §2 For Task Packets, SCOPE; §6",remedy:`Write What, Why and Boundary under SCOPE in \`<path>\`, and name the change itself${oe}`,checkPacket(e,{config:t}){let{scope:n,outOfScope:s}=e;if(!pe(e))return[];if(!n)return[{message:"Missing SCOPE, expected What, Why and Boundary",subject:"SCOPE"}];let{what:o,why:r,boundary:i,text:a}=n.value,d=JO(o?.value??a,t.limits.vagueVerbs);return[...o?[]:[Rl("What","what the work changes",e)],...r?[]:[Rl("Why","the reason for the work",e)],...i||s?.items.length?[]:[Rl("Boundary","where the work ends",e)],...d===null?[]:[{message:`Unexpected vague ${O(d)} in SCOPE, expected the change itself`,place:o?.place??n.place,subject:`vague ${d.toLowerCase()}`}]]}})});var eh,th=k(()=>{"use strict";M();ee();B();tt();eh=T({id:"signature-recorded",summary:"The signature of every signed packet has a row in the ledger.",severity:"high",gate:"signature",source:"Rubric §3 Gate 3; §1 Pillar 5; §7 Failure Mode 6",remedy:"Add a row with this signature to the ledger that names `<id>`, its date and its purpose",needs:["ledger"],checkPacket(e,{ledger:t}){let n=be(e);if(n===null)return[];let s=Z(n);return t.rows.some(r=>Z(r.signature.value)===s)?[]:[{message:`Missing row of ${O(n)} in ${O(t.path)}, expected every signature to be recorded there`,place:e.signature.place,subject:s}]}})});function ni({packets:e,ledger:t}){let n=new Map,s=o=>{let r=Z(o),i=n.get(r)??{packets:[],rows:[]};return n.set(r,i),i};for(let o of e){let r=be(o);r!==null&&s(r).packets.push(o)}for(let o of zO(t))s(o.signature.value).rows.push(o);return n}function Dr(e){let{base:t,version:n}=de(e);return`${t}-v${n}`}function XO(e,t){let n=new RegExp(`\\[[^\\][]*(?<![a-z_-])${ZO(t)}(?![a-z0-9])[^\\][]*\\]`,"g"),s=e.toLowerCase().replace(n," ");return!s.includes(t)||/^[\s>*_`|#-]*(?:authority|approval|approved)\b/.test(s)}function Mr(e,t,n,s){let{path:o,line:r,text:i}=e,a=s.get(o);return a&&vl(E(a),n)||ge(`${eA(o)} ${i}`).some(c=>vl(c.id,n))||XO(i,t)?!1:!a||a.unreadable!==null?!0:a.signatureMentions.some(({value:c,place:l})=>l.start.line===r&&Z(c)===t)&&!QO(a,r)}var _l,zO,vl,ms,Fr,si,ZO,QO,eA,Cl=k(()=>{"use strict";M();rn();tt();_l={packets:[],rows:[]},zO=e=>e?.rows.filter(t=>t.reading.kind==="signed")??[];vl=(e,t)=>Dr(e)===Dr(t),ms=e=>JSON.stringify(e.cells),Fr=(e,t)=>e.packets.some(n=>vl(n,t)),si=(e,t)=>e.packets.length>0&&!Fr(e,t),ZO=e=>e.replace(/[^A-Za-z0-9_]/g,"\\$&");QO=(e,t)=>e.regions.some(({field:n,startLine:s,endLine:o})=>n==="AUTHORITY"&&s<=t&&t<=o),eA=e=>e.replace(/\.[A-Za-z0-9]+$/,"")});function tA({packets:e,rows:t},n){let s=new Set(n.packets.map(E)),o=new Set(n.rows.flatMap(l=>l.packets.map(Dr))),r=new Set(n.rows.map(ms)),i=l=>(s.has(l)?0:2)+(o.has(Dr(l))?0:1),a=l=>de(l).version,d=l=>r.has(ms(l))?0:1,c=(l,p)=>i(l)-i(p)||a(l)-a(p);return{packets:[...e].sort((l,p)=>c(E(l),E(p))),rows:[...t].sort((l,p)=>d(l)-d(p))}}function $l(e,t,n,s){let o=e.packets[0]??null,r=O(`Waiver: signature-used-once ${o??"*"}`);return{message:sh(e.signature.value,n),path:t,place:e.signature.place,packet:o,subject:`${Z(e.signature.value)} row ${s}`,remedy:`Give a new row a signature of its own; a row that was there before stays, and a new row ${r} lets it stand`}}function nA(e,t,n){let{packets:s,rows:o}=tA(e,t),[r]=s,[i,...a]=o,d=r&&E(r),c=s.filter(m=>E(m)!==d).map(m=>Nl(m,Dn(r.path,r.signature.place))),l=a.map((m,f)=>$l(m,n,Dn(n,i.place),f+2));if(!r||!i||!si(i,d))return[...c,...l];let u=t.packets.length>0&&!t.rows.map(ms).includes(ms(i))?$l(i,n,Dn(r.path,r.signature.place),1):Nl(r,Dn(n,i.place));return[...c,...l,u]}function nh(e,t){let n=ni(t);return[...ni(e)].flatMap(([s,o])=>nA(o,n.get(s)??_l,e.ledger?.path??""))}function sA(e,t,{base:n,change:s},o){let r=E(e),i=o.packets.filter(l=>E(l)!==r),a=o.rows.filter(l=>!Fr(l,r)),d=new Map(n.packets.map(l=>[l.path,l])),c=(s.signatureUses[t]??[]).filter(l=>Mr(l,t,r,d));return[...i.map(l=>Dn(l.path,l.signature.place)),...a.map(l=>Dn(n.ledger.path,l.place)),...c.map(l=>Dn(l.path,{start:l}))]}function rA(e,t,n,s){let o=be(t);if(o===null)return null;let r=Z(o),i=e.before?.text==null?null:be(Ie(e.path,e.before.text,s.config).packet);return(n.get(r)?.packets??[]).some(d=>E(d)===E(t))||i!==null&&Z(i)===r?null:r}function oA({tree:e,base:t,change:n,config:s},o){let r=n.files.find(({path:c})=>c===e.ledger?.path);if(!r||!e.ledger||!t.ledger)return[];let{rows:i}=dt(r.path,r.before?.text??"",s),a=new Set(t.ledger.rows.map(ms)),d=new Set(i.map(c=>Z(c.signature.value)));return e.ledger.rows.flatMap(c=>{let l=Z(c.signature.value),p=o.get(l)?.rows??[];return p.length===0||d.has(l)||a.has(ms(c))?[]:[$l(c,r.path,Dn(t.ledger.path,p[0].place),1)]})}var Dn,sh,Nl,rh,oh=k(()=>{"use strict";ot();M();ps();ee();B();Cl();tt();Dn=(e,t)=>O(`${e}:${t?.start.line??1}`),sh=(e,t)=>`Unexpected second use of ${O(e)}, expected a signature that is used nowhere else; it is in ${t}`,Nl=(e,t)=>({message:sh(e.signature.value,t),path:e.path,place:e.signature.place,packet:E(e),subject:Z(e.signature.value)});rh=T({id:"signature-used-once",summary:"A signature stands for one approval: one packet with its ledger row, or one row of its own.",severity:"critical",gate:"signature",source:"Rubric §4 item 7; §3 Gate 3; §6 Gotcha 5, Duplicate signature used",remedy:"Ask for a new signature and put it into USER_SIGNATURE of `<id>` and a ledger row; a packet that was signed before stays as it is, and a new row `Waiver: signature-used-once <id>` lets it stand",needs:["packets","tree","base","change"],checkTree:({tree:e,base:t})=>nh(e,t),checkChange(e){let{tree:t,base:n,change:s,packets:o}=e,r=ni(n),i=new Set(nh(t,n).map(({path:d})=>d));return[...s.files.flatMap(d=>{let c=d.after&&o.at(d.path),l=c?rA(d,c,r,e):null;return!c||l===null||i.has(d.path)?[]:sA(c,l,e,r.get(l)??_l).slice(0,1).map(u=>Nl(c,u))}),...oA(e,r)]}})});var ih,ah,lh=k(()=>{"use strict";M();ee();B();ih=(e,t)=>`Unexpected ${e} ${O(t)}, expected a name and a real date and time as DDMMYYYYHHMM`,ah=T({id:"signature-wellformed",summary:"A signature is a name and a real date and time.",severity:"high",gate:"signature",source:"Rubric §3 Gate 3",remedy:"Ask for the signature again: a name, then day, month, year, hour and minute, as in `maria020320261100`",needs:["tree"],checkTree({tree:{packets:e,ledger:t}}){let n=e.flatMap(o=>{let{signature:r,path:i}=o;if(r?.reading.kind!=="malformed")return[];let{text:a}=r.reading;return[{...{path:i,packet:E(o),place:r.place,subject:a},message:ih("USER_SIGNATURE",a)}]}),s=(t?.rows??[]).flatMap(({reading:o,signature:r})=>o.kind!=="malformed"?[]:[{...{path:t.path,packet:null,place:r.place,subject:o.text},message:ih("signature",o.text)}]);return[...n,...s]}})});function iA(e){let t=new Map;for(let{section:n,roadmap:s}of e.headings){let o=n===null?null:Nn(n);o!==null&&t.set(o,!s||t.get(o)===!0)}return{name:e.name,inMainBody:t}}function aA(e,t,n){let s=O(Lr(e));if(!t)return`Missing spec ${O(n)} of SPEC_ANCHOR ${s}, expected a spec file that is there`;let o=t.inMainBody.get(Nn(e));return o?null:`Unexpected ${o===void 0?"SPEC_ANCHOR":"Roadmap section"} ${s}, expected a section of the Main Body of ${t.name}`}function lA(e){let t=new Map;return n=>{if(!t.has(n)){let s=n===null?Zo(e):zo(e,n);t.set(n,s&&iA(s))}return t.get(n)}}function cA(e,t,n){let s=e.spec;return s!==null&&ch(s)===ch(n)?null:s??t.authority?.value.specVersions[0]??null}var ch,dh,ph=k(()=>{"use strict";M();ee();B();Xo();ch=e=>e.slice(e.lastIndexOf("/")+1).toLowerCase();dh=T({id:"spec-anchor-in-main-body",summary:"SPEC_ANCHOR names sections that stand in the Main Body of the spec.",severity:"critical",gate:"packet",source:"Rubric §1 Pillar 1; §2 For Task Packets, SPEC_ANCHOR; §4 item 1; §6",remedy:`Name under SPEC_ANCHOR in \`<path>\` the numbered sections of the spec that ask for this work${oe}`,needs:["tree"],onlyTouched:!0,checkPacket(e,{config:t,tree:{spec:n}}){let s=e.specAnchors;if(!pe(e))return[];let o="Missing SPEC_ANCHOR, expected a section of the spec such as `§2.1`";if(!s?.items.length)return[{message:o,subject:"SPEC_ANCHOR",...s?{place:s.place}:{}}];if(!n||n.files.length===0)return[];let r=lA(n),i=n.pointer?.spec?.value??"the current spec";return s.items.flatMap(({value:a,place:d})=>{let c=cA(a,e,t.paths.specPointer),l=aA(a.section,r(c),c??i);return l===null?[]:[{message:l,place:d,subject:`SPEC_ANCHOR ${Nn(a.section)}`}]})}})});var uh,mh=k(()=>{"use strict";ei();Ln();We();ee();B();uh=T({id:"spec-changelog-written",summary:"A new version of the spec has a changelog entry that says what it is for.",severity:"high",gate:"spec",source:"Rubric §2 For Spec Enrichment (CHANGELOG entry explains reason); §4 item 8",remedy:"Add a line that names the version and its reason under a `Changelog` heading of the new spec, or to CHANGELOG.md",needs:["change"],checkChange({change:{enrichment:e}}){let t=e?Xs(e):null;if(!e||t===null)return[];let{to:n,changelogs:s}=e;return ef(n.text,t)||s.some(({text:i})=>tf(i,t))?[]:[{message:`Missing changelog entry of ${O(`v${t}`)}, expected one in ${O(n.name)} or CHANGELOG.md`,path:n.path,place:Ee,packet:null}]}})});var fh,hh=k(()=>{"use strict";Ln();We();ee();B();fh=T({id:"spec-enrichment-signed",summary:"A new version of the spec has a signed row in the ledger.",severity:"high",gate:"spec",source:"Rubric §1 Pillar 2; §4 item 8; §6 Governance Metrics",remedy:"Ask the user for a fresh signature, and add a ledger row with it whose purpose is the enrichment and which names the version",needs:["ledger","change"],checkChange({ledger:e,change:{enrichment:t}}){let n=t?Xs(t):null;return n===null||$n(e,n).length>0?[]:[{message:`Missing ledger row of the enrichment ${O(`v${n}`)}, expected one with the user's signature`,path:e.path,place:Ee,packet:null,subject:n}]}})});var dA,gh,yh=k(()=>{"use strict";ee();B();un();dA=e=>e.filter(t=>t.version!==null).reduce((t,n)=>t&&Qe(t.version,n.version)>=0?t:n,null),gh=T({id:"spec-pointer-current",summary:"The spec pointer names a spec file that is there, and no spec file has a higher version.",severity:"high",gate:"spec",source:"Rubric §1 Pillar 2 (SPEC_CURRENT pointer); §3 Gate 1",remedy:"Let the spec pointer name the newest spec file",needs:["spec","base"],checkTree({spec:e,base:t,config:n}){let{pointer:s,files:o}=e;if(!s){let l=t.spec?.pointer!=null,p=`Missing ${O(n.paths.specPointer)}, expected a pointer to the spec in force`;return l?[{message:p,path:null,packet:null,subject:"pointer"}]:[]}if(s.unreadable!==null)return[];let r={path:s.path,packet:null,...s.spec?{place:s.spec.place}:{}},i=s.spec?.value;if(i===void 0)return[{...r,message:"Missing spec file in the pointer, expected the name of one",subject:"name"}];let a=et(e);if(!a)return[{...r,message:`Unexpected spec ${O(i)}, expected a file that is there`,subject:i}];let d=dA(o);if(!d||a.version!==null&&Qe(a.version,d.version)>=0)return[];let c=`Unexpected spec ${O(i)}, expected ${O(d.name)}, the newest that is there`;return[{...r,message:c,subject:d.name}]}})});function mA(e){let{authority:t,specAnchors:n}=e;return[...(t?.value.specVersions??[]).map(o=>({text:o,place:t.place})),...(n?.items??[]).map(({value:o,place:r})=>({text:o.spec??"",place:r}))].flatMap(({text:o,place:r})=>{let i=uA.exec(o)?.[1];return i===void 0?[]:[{version:i,place:r}]})}var pA,uA,kh,bh,Sh=k(()=>{"use strict";M();ee();B();un();pA=["DONE","VALIDATED","FAILED","SUPERSEDED"],uA=/v([0-9]+(?:\.[0-9]+)+)/i;kh=e=>[...new Map([...e].reverse().map(t=>[t.version,t])).values()].reverse(),bh=T({id:"spec-references-current",summary:"Protocol files name the spec in force and no older one; unsigned open packets name no older one.",severity:"high",gate:"spec",source:"Rubric §1 Pillar 2; §2 For Spec Enrichment (all protocol files updated); §3 Gate 1",remedy:"Name the spec in force in `<path>`",needs:["spec","packets","tree"],checkTree({spec:e,packets:t,tree:n}){let s=et(e);if(!s||s.version===null)return[];let o=s.version,r=({version:c})=>Qe(c,o)<0,i=c=>`Unexpected spec ${O(`v${c}`)}, expected ${O(`v${o}`)}`,a=n.protocols.filter(c=>c.unreadable===null).flatMap(({path:c,specVersions:l})=>{let p=l.map(({value:h,place:S})=>({version:h,place:S})),u=kh(p.filter(r)),m=u.length>0||p.some(({version:h})=>Qe(h,o)===0),f=`Missing spec ${O(`v${o}`)} in ${O(c)}, expected the one in force to be named`;return[...u.map(({version:h,place:S})=>({message:i(h),path:c,place:S,packet:null,subject:`${c} ${h} ${o}`})),...m?[]:[{message:f,path:c,packet:null,subject:`${c} ${o}`}]]}),d=t.all.filter(c=>c.unreadable===null&&!Q(c)).filter(c=>c.status===null||!pA.includes(c.status.value)).flatMap(c=>kh(mA(c).filter(r)).map(({version:l,place:p})=>({message:i(l),path:c.path,place:p,packet:E(c),subject:`${l} ${o}`})));return[...a,...d]}})});function fA(e,t,n){let s=n.spec&&et(n.spec),o=t.spec?.files.find(r=>r.path===e)?.version;return s?.version!=null&&o!=null&&Qe(o,s.version)>0}var wh,Ll,Ph,xh=k(()=>{"use strict";Ot();ot();We();ee();B();un();wh=(e,t)=>e?.oid===t?.oid&&e?.mode===t?.mode,Ll=e=>e.slice(e.lastIndexOf("/")+1);Ph=T({id:"spec-version-immutable",summary:"A spec file stays as it is: a new version is a new file.",severity:"high",gate:"spec",source:"Rubric §2 For Spec Enrichment (new version, no in-place edit); §7 Failure Mode 2",remedy:"Put the spec file back, and write what is new as the next version in a file of its own",needs:["tree","base","change"],checkChange({tree:e,base:t,change:n,config:s}){let o=Pe(s.paths),r=({path:i,before:a})=>n.files.some(d=>d.before===null&&wh(d.after,a)&&Ll(d.path)===Ll(i));return n.files.filter(({path:i,restored:a})=>o(i)==="spec"&&!a).flatMap(i=>{let{path:a,before:d,after:c}=i,l=t.files.get(a)??d;if(!l||wh(l,c))return[];if(!c&&(r(i)||fA(a,t,e)))return[];let u=`Unexpected ${c?"change to":"removal of"} ${O(Ll(a))}, expected a new version in a file of its own`,m=`Put it back: ${On(a,t,n)}; then write what is new as the next version in a file of its own`;return[{message:u,path:a,place:Ee,packet:null,remedy:m}]})}})});var Eh,Oh,Ah=k(()=>{"use strict";M();ee();B();Eh=$s.filter(e=>e!=="UNKNOWN").join(", "),Oh=T({id:"status-known",summary:"The packet has a status, and it is one of those that everybody knows.",severity:"high",gate:"packet",source:"Rubric §2 For Task Packets, STATUS; §1 Pillar 3",remedy:"Set STATUS in `<path>` to one of the known values",checkPacket({status:e,unreadable:t}){return t!==null||e&&e.value!=="UNKNOWN"?[]:e?[{message:`Unexpected STATUS ${O(e.text)}, expected one of ${Eh}`,place:e.place,subject:"STATUS"}]:[{message:`Missing STATUS, expected one of ${Eh}`,subject:"STATUS"}]}})});var Th,Rh=k(()=>{"use strict";M();ee();B();Th=T({id:"task-id-matches-file",summary:"The packet carries the id that its file is named after.",severity:"high",gate:"packet",source:"Rubric §2 For Task Packets, TASK_ID",remedy:`Write the file's name without \`.md\` as TASK_ID in \`<path>\`, or rename the file${oe}`,checkPacket(e){let t=Qn(e.path);if(e.unreadable!==null||e.id?.value===t)return[];let n=`expected ${O(t)} as the file is named`;return e.id?[{message:`Unexpected TASK_ID ${O(e.id.value)}, ${n}`,place:e.id.place,subject:"TASK_ID"}]:[{message:`Missing TASK_ID, ${n}`,subject:"TASK_ID"}]}})});var Il,vh,_h=k(()=>{"use strict";M();ee();B();Il=e=>E(e).normalize("NFC").toLowerCase(),vh=T({id:"task-id-unique",summary:"No two packets have the same id, in upper or lower case.",severity:"high",gate:"packet",source:"Rubric §2 For Task Packets, TASK_ID",remedy:`Give one of the two packets an id and a file name of its own${oe}`,needs:["packets"],checkTree({packets:e}){let t=new Map;for(let n of e.all){let s=t.get(Il(n));s?s.push(n):t.set(Il(n),[n])}return e.all.flatMap(n=>{let s=t.get(Il(n)).find(({path:r})=>r!==n.path);if(!s)return[];let o=`${s.path} has ${O(E(s))}`;return[{message:`Unexpected TASK_ID ${O(E(n))}, expected an id of its own: ${o}`,path:n.path,packet:E(n),subject:n.path,...n.id?{place:n.id.place}:{}}]})}})});function Ch(e){let t=e.trim();return kA.test(t)?!1:hA.test(t)?!0:!yA.test(t)&&gA.test(t)}var hA,gA,yA,kA,Nh,$h=k(()=>{"use strict";hA=/^[A-Z][a-z']*[a-z],?\s+[a-z']+(?:[\s.,:;]|$)/,gA=/(?:^|\s)(?:the|that|is|are|should|must|works?|passes|manually|a|an)(?:[\s.,;]|$)/,yA=/(?:^|\s)-{1,2}[A-Za-z]|[/=|&$<>"'*\\]|\w\.\w/,kA=/^(?:echo|printf|git commit|rg|grep|Rscript)\s/;Nh=(e,t)=>e===t||e.startsWith(t)&&/\s/.test(e.charAt(t.length))});var Lh,Ih=k(()=>{"use strict";$h();zs();M();Rr();ee();B();Lh=T({id:"test-plan-executable",summary:"TEST_PLAN is a list of commands to run as they stand, the post-work gate among them.",severity:"high",gate:"packet",source:"Rubric §2 For Task Packets, TEST_PLAN",remedy:`Write the exact commands in a fence under TEST_PLAN in \`<path>\`, one a line${oe}`,checkPacket(e,{config:t}){if(!pe(e))return[];let{testPlan:n,postWorkCommand:s}=t.limits,o=e.testPlan,r=gt("TEST_PLAN",o,n,"command");if(!o)return r;let i=o.items.flatMap(({value:l,place:p})=>{let u=pn(l)!==null?"placeholder":Ch(l)?"prose":null;return u?[{message:`Unexpected ${u} ${O(l)} in TEST_PLAN, expected a command to run as it stands`,place:p,subject:`TEST_PLAN ${l}`}]:[]}),a=o.items.some(({value:l})=>Nh(l,s)),d=`Missing ${O(s)} in TEST_PLAN, expected the post-work gate as one of its commands`,c=a?[]:[{message:d,place:o.place,subject:"TEST_PLAN post-work"}];return[...r,...i,...c]}})});var Dh,Fh=k(()=>{"use strict";Xe();Ot();ee();B();Cn();Gt();Dh=T({id:"validation-recorded",summary:"A VALIDATED packet holds the verdict, and the change that sets VALIDATED touches governance files only.",severity:"critical",gate:"blockers",source:"Rubric §1 Pillar 3 (never DONE without the validator); §4 item 9",remedy:"Let a validator add a report with `Verdict: PASS` to a log section of `<path>`, or set `<id>` back to DONE in packet and board",needs:["packets","tree","base","change"],checkTree({packets:e,tree:{board:t}}){return Et(e,t,["VALIDATED"]).flatMap(n=>e.withId(n).filter(s=>s.unreadable===null&&!s.verdicts.some(o=>o.passed)).map(s=>({message:`Missing verdict of VALIDATED \`${n}\`, expected \`Verdict: PASS\` in a log section`,path:s.path,...s.status?{place:s.status.place}:{},packet:n,subject:"verdict"})))},checkChange({packets:e,tree:t,base:n,change:s,config:o}){if(n.files.size===0)return[];let r=Pe(o.paths),i=cs(s).find(d=>r(d)===null);if(i===void 0)return[];let a=new Set(Et(Ae(n.packets),n.board,["VALIDATED"]));return Et(e,t.board,["VALIDATED"]).filter(d=>!a.has(d)).map(d=>{let c=e.withId(d)[0];return{message:`Unexpected change to ${O(i)} together with the validation of \`${d}\`, expected governance files alone`,path:c.path,...c.status?{place:c.status.place}:{},packet:d,subject:"change",remedy:`Set \`${d}\` to VALIDATED in a change of its own, after the work is in`}})}})});function wA({variantReason:e}){let t="expected correction or evolution and why",n="VARIANT_REASON";return e?SA(e.value)?[]:[{message:`Unexpected VARIANT_REASON ${O(e.value)}, ${t}`,place:e.place,subject:n}]:[{message:`Missing VARIANT_REASON, ${t}`,subject:n}]}function PA(e,t){let{variantOf:n}=e,s=n?.value??de(E(e)).base;if(t(s))return[];let o=(n??e.id)?.place;return[{message:`Unexpected variant of ${O(s)}, expected the id of another packet`,...o?{place:o}:{},subject:"VARIANT_OF"}]}var Mh,bA,SA,Bh,Wh=k(()=>{"use strict";Me();M();ee();B();Mh=/(?<![\p{L}\p{N}])(?:correction|evolution)(?![\p{L}\p{N}])/iu,bA=/[\p{L}\p{N}]/u,SA=e=>Mh.test(e)&&bA.test(e.replace(Mh,""));Bh=T({id:"variant-explained",summary:"A variant names the packet that it replaces, and says whether it corrects or evolves it, and why.",severity:"medium",gate:"lock",source:"Rubric §4 item 4",remedy:"Write `VARIANT_OF: <the id it replaces>` and `VARIANT_REASON: correction: …` (or `evolution: …`) into the packet before it is signed",needs:["packets","tree"],checkTree({packets:e,tree:{board:t}}){let n=new Set([...e.all.map(E),...t?se(t).keys():[]]),s=new Map;for(let{base:o}of[...n].map(de))s.set(o,(s.get(o)??0)+1);return e.all.flatMap(o=>{let r=E(o),{base:i,version:a}=de(r);return o.unreadable!==null||a<2&&!o.variantOf?[]:[...PA(o,l=>n.has(l)||l===i&&s.get(i)>1),...wA(o)].map(l=>({...l,path:o.path,packet:r}))})}})});var xA,Uh,Hh=k(()=>{"use strict";Is();B();xA=1440*60*1e3,Uh=T({id:"work-not-stalled",summary:"Nothing is BLOCKED for more than 14 days.",severity:"medium",gate:"board",source:"Rubric §6 Task Board Metrics, Red Flags; §3 Gate 1",remedy:"Decide about `<id>`: resolve the blocker, cut the dependency in a new variant, or ask the user, and write down why in its NOTES",needs:["now","statusSince"],checkPacket(e,{now:t,statusSince:n,config:s}){let{stalledDays:o}=s.limits;if(e.status?.value!=="BLOCKED")return[];let r=e.blockedSince&&Pn(e.blockedSince.value.trim()),i=r??n[e.path];if(i===void 0)return[];let a=Math.floor((t.getTime()-Date.parse(i))/xA);if(a<=o)return[];let d=`Unexpected ${a} days of being BLOCKED, expected at most ${o}`,{place:c}=r?e.blockedSince:e.status;return[{message:d,place:c,subject:"BLOCKED_SINCE"}]}})});var jh,Kh=k(()=>{"use strict";M();B();Cn();jh=T({id:"work-packet-known",summary:"Each work packet that a change names is a packet of the base, not one that the change itself brings.",severity:"high",gate:"scope",source:"Rubric §1 Pillar 5; §6 Coder stays within IN_SCOPE_PATHS",remedy:"Name a packet that is there already, by its full id",needs:["packets","base","change"],checkChange(e){if(At(e))return[];let{base:t}=e;return _n(e).filter(({files:n})=>n.length===0).map(({id:n,broughtByChange:s})=>{let o=t.packets.map(E).filter(i=>de(i).base===n),r=o.length>0?`, one of ${o.map(i=>`\`${i}\``).join(", ")}`:"";return s?{message:`Unexpected work packet \`${n}\`, which this change itself brings, expected one that ${t.name} has`,path:null,packet:n,subject:n,remedy:"Bring packet, board and ledger in first, in a change of their own: governance files alone need no work packet"}:{message:`Unexpected work packet \`${n}\`, expected a packet that ${t.name} has${r}`,path:null,packet:n,subject:n}})}})});var Gh,Vh=k(()=>{"use strict";B();Cn();Gh=T({id:"work-packet-named",summary:"A change of anything but governance files says which work packet it is for.",severity:"high",gate:"scope",source:"Rubric §1 Pillar 5; §6 Coder stays within IN_SCOPE_PATHS",remedy:"Name it in the branch (`feat/WP-1-Example`), in a commit trailer (`Work-Packet: WP-1-Example`) or at the start of the title",needs:["base","change"],checkChange(e){let{change:t}=e;return t.namingDeferred||t.workPackets.length>0||At(e)?[]:[{message:`Missing work packet for a change to ${$r(cs(t).length)}, expected one in the branch, a trailer or the title`,path:null,packet:null,subject:"work packet"}]}})});function EA(e){let t=E(e);return e.unreadable!==null?`Unexpected work packet \`${t}\` that cannot be read, expected a readable one`:Q(e)?e.status?`Unexpected status \`${e.status.value}\` of work packet \`${t}\`, expected one of ${qh} in what binds`:`Missing status of work packet \`${t}\`, expected one of ${qh} in what binds`:`Missing USER_SIGNATURE of work packet \`${t}\`, expected a signed packet in what binds`}var qh,Yh,Jh=k(()=>{"use strict";M();B();Cn();qh=hl.map(e=>`\`${e}\``).join(", ");Yh=T({id:"work-packet-open",summary:"Each work packet of a change is signed and ready, in progress or done where the change starts from.",severity:"high",gate:"scope",source:"Rubric §3 Gate 6 and Gate 8; §6",remedy:"Sign `<id>` and set its status first, in a change of packet, board and ledger alone; name a new variant where it is VALIDATED, FAILED or SUPERSEDED",needs:["packets","base","change"],checkChange(e){return At(e)?[]:_n(e).flatMap(({id:t,files:n})=>n.filter(s=>!gl(s)).map(s=>({message:EA(s),path:s.path,packet:t,subject:s.path})))}})});var ue,Tt=k(()=>{"use strict";hu();Au();Ru();_u();Nu();dm();mm();hm();ym();bm();Pm();Em();Tm();Cm();Lm();Dm();Km();Vm();lf();df();hf();Pf();Tf();Cf();$f();If();Mf();Wf();Hf();Kf();qf();Jf();Zf();Qf();th();oh();lh();ph();mh();hh();yh();Sh();xh();Ah();Rh();_h();Ih();Fh();Wh();Hh();Kh();Vh();Jh();ue=[Ff,cf,Th,vh,Oh,Yf,Xf,ff,Nf,Lh,jm,zf,xm,dh,jf,fu,Gm,Im,Bf,ah,eh,rh,wf,_f,Af,Bh,Am,Gh,jh,Yh,cm,vu,Dh,Cu,_m,$m,Tu,Uf,fm,Lf,km,wm,um,gm,Ou,Uh,gh,Ph,uh,fh,bh,af,Vf]});function Xh(e){let t=[],n="value";for(let s=0;;){zh.lastIndex=s,s+=zh.exec(e)[0].length;let o=e.charAt(s);Zh.lastIndex=s;let r=Zh.exec(e)?.[0],i=n==="key"||n==="key or }";if(o!==""&&(n==="comma or end"||n==="value or ]"||n==="key or }")&&o===t.at(-1))t.pop(),n="comma or end";else if(n==="colon"&&o===":")n="value";else if(n==="comma or end"&&o===","&&t.length>0)n=t.at(-1)==="}"?"key":"value";else if(i&&r?.startsWith('"'))n="colon";else{if(i||n==="colon"||n==="comma or end")return s;if(o==="{"||o==="[")t.push(o==="{"?"}":"]"),n=o==="{"?"key or }":"value or ]";else if(r!==void 0)n="comma or end";else return s}s+=r?.length??1}}var zh,Zh,Qh=k(()=>{"use strict";zh=/[ \t\r\n]*/y,Zh=/"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y});function tg(e,{instancePath:t="",parentData:n,parentDataProperty:s,rootData:o=e}={}){let r=null,i=0;if(e&&typeof e=="object"&&!Array.isArray(e)){for(let c in e)if(!eg.call(fs.properties,c)){let l={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},message:"must NOT have additional properties"};r===null?r=[l]:r.push(l),i++}if(e.$schema!==void 0&&typeof e.$schema!="string"){let c={instancePath:t+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[c]:r.push(c),i++}if(e.paths!==void 0){let c=e.paths;if(c&&typeof c=="object"&&!Array.isArray(c)){for(let l in c)if(!(l==="packets"||l==="board"||l==="ledger"||l==="specPointer"||l==="specs"||l==="protocols")){let p={instancePath:t+"/paths",schemaPath:"#/properties/paths/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"};r===null?r=[p]:r.push(p),i++}if(c.packets!==void 0){let l=c.packets;if(Array.isArray(l)){if(l.length<1){let u={instancePath:t+"/paths/packets",schemaPath:"#/properties/paths/properties/packets/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};r===null?r=[u]:r.push(u),i++}let p=l.length;for(let u=0;u<p;u++){let m=l[u];if(typeof m=="string"){if(!ri.test(m)){let f={instancePath:t+"/paths/packets/"+u,schemaPath:"#/$defs/glob/pattern",keyword:"pattern",params:{pattern:"^(?!/|\\.{1,2}/)[^\\\\]+$"},message:'must match pattern "^(?!/|\\.{1,2}/)[^\\\\]+$"'};r===null?r=[f]:r.push(f),i++}}else{let f={instancePath:t+"/paths/packets/"+u,schemaPath:"#/$defs/glob/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[f]:r.push(f),i++}}}else{let p={instancePath:t+"/paths/packets",schemaPath:"#/properties/paths/properties/packets/type",keyword:"type",params:{type:"array"},message:"must be array"};r===null?r=[p]:r.push(p),i++}}if(c.board!==void 0){let l=c.board;if(typeof l=="string"){if(!Dl.test(l)){let p={instancePath:t+"/paths/board",schemaPath:"#/$defs/path/pattern",keyword:"pattern",params:{pattern:"^(?!/|\\.{1,2}/)[^\\\\]*[^\\\\/]$"},message:'must match pattern "^(?!/|\\.{1,2}/)[^\\\\]*[^\\\\/]$"'};r===null?r=[p]:r.push(p),i++}}else{let p={instancePath:t+"/paths/board",schemaPath:"#/$defs/path/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[p]:r.push(p),i++}}if(c.ledger!==void 0){let l=c.ledger;if(typeof l=="string"){if(!Dl.test(l)){let p={instancePath:t+"/paths/ledger",schemaPath:"#/$defs/path/pattern",keyword:"pattern",params:{pattern:"^(?!/|\\.{1,2}/)[^\\\\]*[^\\\\/]$"},message:'must match pattern "^(?!/|\\.{1,2}/)[^\\\\]*[^\\\\/]$"'};r===null?r=[p]:r.push(p),i++}}else{let p={instancePath:t+"/paths/ledger",schemaPath:"#/$defs/path/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[p]:r.push(p),i++}}if(c.specPointer!==void 0){let l=c.specPointer;if(typeof l=="string"){if(!Dl.test(l)){let p={instancePath:t+"/paths/specPointer",schemaPath:"#/$defs/path/pattern",keyword:"pattern",params:{pattern:"^(?!/|\\.{1,2}/)[^\\\\]*[^\\\\/]$"},message:'must match pattern "^(?!/|\\.{1,2}/)[^\\\\]*[^\\\\/]$"'};r===null?r=[p]:r.push(p),i++}}else{let p={instancePath:t+"/paths/specPointer",schemaPath:"#/$defs/path/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[p]:r.push(p),i++}}if(c.specs!==void 0){let l=c.specs;if(Array.isArray(l)){let p=l.length;for(let u=0;u<p;u++){let m=l[u];if(typeof m=="string"){if(!ri.test(m)){let f={instancePath:t+"/paths/specs/"+u,schemaPath:"#/$defs/glob/pattern",keyword:"pattern",params:{pattern:"^(?!/|\\.{1,2}/)[^\\\\]+$"},message:'must match pattern "^(?!/|\\.{1,2}/)[^\\\\]+$"'};r===null?r=[f]:r.push(f),i++}}else{let f={instancePath:t+"/paths/specs/"+u,schemaPath:"#/$defs/glob/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[f]:r.push(f),i++}}}else{let p={instancePath:t+"/paths/specs",schemaPath:"#/properties/paths/properties/specs/type",keyword:"type",params:{type:"array"},message:"must be array"};r===null?r=[p]:r.push(p),i++}}if(c.protocols!==void 0){let l=c.protocols;if(Array.isArray(l)){let p=l.length;for(let u=0;u<p;u++){let m=l[u];if(typeof m=="string"){if(!ri.test(m)){let f={instancePath:t+"/paths/protocols/"+u,schemaPath:"#/$defs/glob/pattern",keyword:"pattern",params:{pattern:"^(?!/|\\.{1,2}/)[^\\\\]+$"},message:'must match pattern "^(?!/|\\.{1,2}/)[^\\\\]+$"'};r===null?r=[f]:r.push(f),i++}}else{let f={instancePath:t+"/paths/protocols/"+u,schemaPath:"#/$defs/glob/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[f]:r.push(f),i++}}}else{let p={instancePath:t+"/paths/protocols",schemaPath:"#/properties/paths/properties/protocols/type",keyword:"type",params:{type:"array"},message:"must be array"};r===null?r=[p]:r.push(p),i++}}}else{let l={instancePath:t+"/paths",schemaPath:"#/properties/paths/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[l]:r.push(l),i++}}if(e.lock!==void 0){let c=e.lock;if(c&&typeof c=="object"&&!Array.isArray(c)){for(let l in c)if(!(l==="mode"||l==="mutableFields"||l==="logSections")){let p={instancePath:t+"/lock",schemaPath:"#/properties/lock/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"};r===null?r=[p]:r.push(p),i++}if(c.mode!==void 0){let l=c.mode;if(!(l==="append"||l==="contract"||l==="frozen")){let p={instancePath:t+"/lock/mode",schemaPath:"#/properties/lock/properties/mode/enum",keyword:"enum",params:{allowedValues:fs.properties.lock.properties.mode.enum},message:"must be equal to one of the allowed values"};r===null?r=[p]:r.push(p),i++}}if(c.mutableFields!==void 0){let l=c.mutableFields;if(Array.isArray(l)){let p=l.length;for(let u=0;u<p;u++){let m=l[u];if(!(m==="TASK_ID"||m==="STATUS"||m==="RISK_TIER"||m==="SCOPE"||m==="IN_SCOPE_PATHS"||m==="OUT_OF_SCOPE"||m==="TEST_PLAN"||m==="DONE_MEANS"||m==="ROLLBACK_HINT"||m==="BOOTSTRAP"||m==="FILES_TO_OPEN"||m==="SEARCH_TERMS"||m==="RUN_COMMANDS"||m==="RISK_MAP"||m==="SPEC_ANCHOR"||m==="USER_SIGNATURE"||m==="BLOCKED_BY"||m==="BLOCKS"||m==="EFFORT"||m==="AUTHORITY"||m==="VARIANT_OF"||m==="VARIANT_REASON"||m==="BLOCKED_REASON"||m==="ETA"||m==="BLOCKED_SINCE")){let f={instancePath:t+"/lock/mutableFields/"+u,schemaPath:"#/properties/lock/properties/mutableFields/items/enum",keyword:"enum",params:{allowedValues:fs.properties.lock.properties.mutableFields.items.enum},message:"must be equal to one of the allowed values"};r===null?r=[f]:r.push(f),i++}}}else{let p={instancePath:t+"/lock/mutableFields",schemaPath:"#/properties/lock/properties/mutableFields/type",keyword:"type",params:{type:"array"},message:"must be array"};r===null?r=[p]:r.push(p),i++}}if(c.logSections!==void 0){let l=c.logSections;if(Array.isArray(l)){let p=l.length;for(let u=0;u<p;u++){let m=l[u];if(typeof m=="string"){if(!Fn.test(m)){let f={instancePath:t+"/lock/logSections/"+u,schemaPath:"#/$defs/words/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"'};r===null?r=[f]:r.push(f),i++}}else{let f={instancePath:t+"/lock/logSections/"+u,schemaPath:"#/$defs/words/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[f]:r.push(f),i++}}}else{let p={instancePath:t+"/lock/logSections",schemaPath:"#/properties/lock/properties/logSections/type",keyword:"type",params:{type:"array"},message:"must be array"};r===null?r=[p]:r.push(p),i++}}}else{let l={instancePath:t+"/lock",schemaPath:"#/properties/lock/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[l]:r.push(l),i++}}if(e.scope!==void 0){let c=e.scope;if(c&&typeof c=="object"&&!Array.isArray(c)){for(let l in c)if(!(l==="packetsFrom"||l==="allowPatterns"||l==="alwaysAllowed")){let p={instancePath:t+"/scope",schemaPath:"#/properties/scope/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"};r===null?r=[p]:r.push(p),i++}if(c.packetsFrom!==void 0){let l=c.packetsFrom;if(!(l==="base"||l==="head")){let p={instancePath:t+"/scope/packetsFrom",schemaPath:"#/properties/scope/properties/packetsFrom/enum",keyword:"enum",params:{allowedValues:fs.properties.scope.properties.packetsFrom.enum},message:"must be equal to one of the allowed values"};r===null?r=[p]:r.push(p),i++}}if(c.allowPatterns!==void 0&&typeof c.allowPatterns!="boolean"){let l={instancePath:t+"/scope/allowPatterns",schemaPath:"#/properties/scope/properties/allowPatterns/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};r===null?r=[l]:r.push(l),i++}if(c.alwaysAllowed!==void 0){let l=c.alwaysAllowed;if(Array.isArray(l)){let p=l.length;for(let u=0;u<p;u++){let m=l[u];if(typeof m=="string"){if(!ri.test(m)){let f={instancePath:t+"/scope/alwaysAllowed/"+u,schemaPath:"#/$defs/glob/pattern",keyword:"pattern",params:{pattern:"^(?!/|\\.{1,2}/)[^\\\\]+$"},message:'must match pattern "^(?!/|\\.{1,2}/)[^\\\\]+$"'};r===null?r=[f]:r.push(f),i++}}else{let f={instancePath:t+"/scope/alwaysAllowed/"+u,schemaPath:"#/$defs/glob/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[f]:r.push(f),i++}}}else{let p={instancePath:t+"/scope/alwaysAllowed",schemaPath:"#/properties/scope/properties/alwaysAllowed/type",keyword:"type",params:{type:"array"},message:"must be array"};r===null?r=[p]:r.push(p),i++}}}else{let l={instancePath:t+"/scope",schemaPath:"#/properties/scope/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[l]:r.push(l),i++}}if(e.signers!==void 0){let c=e.signers;if(c&&typeof c=="object"&&!Array.isArray(c)){for(let l in c){let p=i;if(typeof l=="string"&&!vA.test(l)){let u={instancePath:t+"/signers",schemaPath:"#/properties/signers/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z_-]*$"},message:'must match pattern "^[A-Za-z][A-Za-z_-]*$"',propertyName:l};r===null?r=[u]:r.push(u),i++}var a=p===i;if(!a){let u={instancePath:t+"/signers",schemaPath:"#/properties/signers/propertyNames",keyword:"propertyNames",params:{propertyName:l},message:"property name must be valid"};r===null?r=[u]:r.push(u),i++}}for(let l in c){let p=c[l];if(p&&typeof p=="object"&&!Array.isArray(p)){for(let u in p)if(!(u==="ssh"||u==="gpg"||u==="github")){let m={instancePath:t+"/signers/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/signers/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have additional properties"};r===null?r=[m]:r.push(m),i++}if(p.ssh!==void 0){let u=p.ssh;if(Array.isArray(u)){let m=u.length;for(let f=0;f<m;f++){let h=u[f];if(typeof h=="string"){if(!Fn.test(h)){let S={instancePath:t+"/signers/"+l.replace(/~/g,"~0").replace(/\//g,"~1")+"/ssh/"+f,schemaPath:"#/$defs/words/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"'};r===null?r=[S]:r.push(S),i++}}else{let S={instancePath:t+"/signers/"+l.replace(/~/g,"~0").replace(/\//g,"~1")+"/ssh/"+f,schemaPath:"#/$defs/words/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[S]:r.push(S),i++}}}else{let m={instancePath:t+"/signers/"+l.replace(/~/g,"~0").replace(/\//g,"~1")+"/ssh",schemaPath:"#/properties/signers/additionalProperties/properties/ssh/type",keyword:"type",params:{type:"array"},message:"must be array"};r===null?r=[m]:r.push(m),i++}}if(p.gpg!==void 0){let u=p.gpg;if(Array.isArray(u)){let m=u.length;for(let f=0;f<m;f++){let h=u[f];if(typeof h=="string"){if(!Fn.test(h)){let S={instancePath:t+"/signers/"+l.replace(/~/g,"~0").replace(/\//g,"~1")+"/gpg/"+f,schemaPath:"#/$defs/words/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"'};r===null?r=[S]:r.push(S),i++}}else{let S={instancePath:t+"/signers/"+l.replace(/~/g,"~0").replace(/\//g,"~1")+"/gpg/"+f,schemaPath:"#/$defs/words/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[S]:r.push(S),i++}}}else{let m={instancePath:t+"/signers/"+l.replace(/~/g,"~0").replace(/\//g,"~1")+"/gpg",schemaPath:"#/properties/signers/additionalProperties/properties/gpg/type",keyword:"type",params:{type:"array"},message:"must be array"};r===null?r=[m]:r.push(m),i++}}if(p.github!==void 0){let u=p.github;if(Array.isArray(u)){let m=u.length;for(let f=0;f<m;f++){let h=u[f];if(typeof h=="string"){if(!Fn.test(h)){let S={instancePath:t+"/signers/"+l.replace(/~/g,"~0").replace(/\//g,"~1")+"/github/"+f,schemaPath:"#/$defs/words/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"'};r===null?r=[S]:r.push(S),i++}}else{let S={instancePath:t+"/signers/"+l.replace(/~/g,"~0").replace(/\//g,"~1")+"/github/"+f,schemaPath:"#/$defs/words/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[S]:r.push(S),i++}}}else{let m={instancePath:t+"/signers/"+l.replace(/~/g,"~0").replace(/\//g,"~1")+"/github",schemaPath:"#/properties/signers/additionalProperties/properties/github/type",keyword:"type",params:{type:"array"},message:"must be array"};r===null?r=[m]:r.push(m),i++}}}else{let u={instancePath:t+"/signers/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/signers/additionalProperties/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[u]:r.push(u),i++}}}else{let l={instancePath:t+"/signers",schemaPath:"#/properties/signers/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[l]:r.push(l),i++}}if(e.limits!==void 0){let c=e.limits;if(c&&typeof c=="object"&&!Array.isArray(c)){for(let l in c)if(!eg.call(fs.properties.limits.properties,l)){let p={instancePath:t+"/limits",schemaPath:"#/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"};r===null?r=[p]:r.push(p),i++}if(c.bytes!==void 0){let l=c.bytes;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){let p={instancePath:t+"/limits/bytes",schemaPath:"#/properties/limits/properties/bytes/type",keyword:"type",params:{type:"integer"},message:"must be integer"};r===null?r=[p]:r.push(p),i++}if(typeof l=="number"&&isFinite(l)&&(l<1||isNaN(l))){let p={instancePath:t+"/limits/bytes",schemaPath:"#/properties/limits/properties/bytes/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};r===null?r=[p]:r.push(p),i++}}if(c.depth!==void 0){let l=c.depth;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){let p={instancePath:t+"/limits/depth",schemaPath:"#/properties/limits/properties/depth/type",keyword:"type",params:{type:"integer"},message:"must be integer"};r===null?r=[p]:r.push(p),i++}if(typeof l=="number"&&isFinite(l)){if(l>1e3||isNaN(l)){let p={instancePath:t+"/limits/depth",schemaPath:"#/properties/limits/properties/depth/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000"};r===null?r=[p]:r.push(p),i++}if(l<1||isNaN(l)){let p={instancePath:t+"/limits/depth",schemaPath:"#/properties/limits/properties/depth/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};r===null?r=[p]:r.push(p),i++}}}if(c.inScopePaths!==void 0){let l=c.inScopePaths;if(l&&typeof l=="object"&&!Array.isArray(l)){for(let p in l)if(!(p==="min"||p==="max")){let u={instancePath:t+"/limits/inScopePaths",schemaPath:"#/$defs/range/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"};r===null?r=[u]:r.push(u),i++}if(l.min!==void 0){let p=l.min;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let u={instancePath:t+"/limits/inScopePaths/min",schemaPath:"#/$defs/range/properties/min/type",keyword:"type",params:{type:"integer"},message:"must be integer"};r===null?r=[u]:r.push(u),i++}if(typeof p=="number"&&isFinite(p)&&(p<0||isNaN(p))){let u={instancePath:t+"/limits/inScopePaths/min",schemaPath:"#/$defs/range/properties/min/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};r===null?r=[u]:r.push(u),i++}}if(l.max!==void 0){let p=l.max;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let u={instancePath:t+"/limits/inScopePaths/max",schemaPath:"#/$defs/range/properties/max/type",keyword:"type",params:{type:"integer"},message:"must be integer"};r===null?r=[u]:r.push(u),i++}if(typeof p=="number"&&isFinite(p)&&(p<0||isNaN(p))){let u={instancePath:t+"/limits/inScopePaths/max",schemaPath:"#/$defs/range/properties/max/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};r===null?r=[u]:r.push(u),i++}}}else{let p={instancePath:t+"/limits/inScopePaths",schemaPath:"#/$defs/range/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[p]:r.push(p),i++}}if(c.outOfScope!==void 0){let l=c.outOfScope;if(l&&typeof l=="object"&&!Array.isArray(l)){for(let p in l)if(!(p==="min"||p==="max")){let u={instancePath:t+"/limits/outOfScope",schemaPath:"#/$defs/range/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"};r===null?r=[u]:r.push(u),i++}if(l.min!==void 0){let p=l.min;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let u={instancePath:t+"/limits/outOfScope/min",schemaPath:"#/$defs/range/properties/min/type",keyword:"type",params:{type:"integer"},message:"must be integer"};r===null?r=[u]:r.push(u),i++}if(typeof p=="number"&&isFinite(p)&&(p<0||isNaN(p))){let u={instancePath:t+"/limits/outOfScope/min",schemaPath:"#/$defs/range/properties/min/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};r===null?r=[u]:r.push(u),i++}}if(l.max!==void 0){let p=l.max;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let u={instancePath:t+"/limits/outOfScope/max",schemaPath:"#/$defs/range/properties/max/type",keyword:"type",params:{type:"integer"},message:"must be integer"};r===null?r=[u]:r.push(u),i++}if(typeof p=="number"&&isFinite(p)&&(p<0||isNaN(p))){let u={instancePath:t+"/limits/outOfScope/max",schemaPath:"#/$defs/range/properties/max/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};r===null?r=[u]:r.push(u),i++}}}else{let p={instancePath:t+"/limits/outOfScope",schemaPath:"#/$defs/range/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[p]:r.push(p),i++}}if(c.testPlan!==void 0){let l=c.testPlan;if(l&&typeof l=="object"&&!Array.isArray(l)){for(let p in l)if(!(p==="min"||p==="max")){let u={instancePath:t+"/limits/testPlan",schemaPath:"#/$defs/range/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"};r===null?r=[u]:r.push(u),i++}if(l.min!==void 0){let p=l.min;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let u={instancePath:t+"/limits/testPlan/min",schemaPath:"#/$defs/range/properties/min/type",keyword:"type",params:{type:"integer"},message:"must be integer"};r===null?r=[u]:r.push(u),i++}if(typeof p=="number"&&isFinite(p)&&(p<0||isNaN(p))){let u={instancePath:t+"/limits/testPlan/min",schemaPath:"#/$defs/range/properties/min/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};r===null?r=[u]:r.push(u),i++}}if(l.max!==void 0){let p=l.max;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let u={instancePath:t+"/limits/testPlan/max",schemaPath:"#/$defs/range/properties/max/type",keyword:"type",params:{type:"integer"},message:"must be integer"};r===null?r=[u]:r.push(u),i++}if(typeof p=="number"&&isFinite(p)&&(p<0||isNaN(p))){let u={instancePath:t+"/limits/testPlan/max",schemaPath:"#/$defs/range/properties/max/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};r===null?r=[u]:r.push(u),i++}}}else{let p={instancePath:t+"/limits/testPlan",schemaPath:"#/$defs/range/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[p]:r.push(p),i++}}if(c.doneMeans!==void 0){let l=c.doneMeans;if(l&&typeof l=="object"&&!Array.isArray(l)){for(let p in l)if(!(p==="min"||p==="max")){let u={instancePath:t+"/limits/doneMeans",schemaPath:"#/$defs/range/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"};r===null?r=[u]:r.push(u),i++}if(l.min!==void 0){let p=l.min;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let u={instancePath:t+"/limits/doneMeans/min",schemaPath:"#/$defs/range/properties/min/type",keyword:"type",params:{type:"integer"},message:"must be integer"};r===null?r=[u]:r.push(u),i++}if(typeof p=="number"&&isFinite(p)&&(p<0||isNaN(p))){let u={instancePath:t+"/limits/doneMeans/min",schemaPath:"#/$defs/range/properties/min/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};r===null?r=[u]:r.push(u),i++}}if(l.max!==void 0){let p=l.max;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let u={instancePath:t+"/limits/doneMeans/max",schemaPath:"#/$defs/range/properties/max/type",keyword:"type",params:{type:"integer"},message:"must be integer"};r===null?r=[u]:r.push(u),i++}if(typeof p=="number"&&isFinite(p)&&(p<0||isNaN(p))){let u={instancePath:t+"/limits/doneMeans/max",schemaPath:"#/$defs/range/properties/max/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};r===null?r=[u]:r.push(u),i++}}}else{let p={instancePath:t+"/limits/doneMeans",schemaPath:"#/$defs/range/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[p]:r.push(p),i++}}if(c.filesToOpen!==void 0){let l=c.filesToOpen;if(l&&typeof l=="object"&&!Array.isArray(l)){for(let p in l)if(!(p==="min"||p==="max")){let u={instancePath:t+"/limits/filesToOpen",schemaPath:"#/$defs/range/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"};r===null?r=[u]:r.push(u),i++}if(l.min!==void 0){let p=l.min;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let u={instancePath:t+"/limits/filesToOpen/min",schemaPath:"#/$defs/range/properties/min/type",keyword:"type",params:{type:"integer"},message:"must be integer"};r===null?r=[u]:r.push(u),i++}if(typeof p=="number"&&isFinite(p)&&(p<0||isNaN(p))){let u={instancePath:t+"/limits/filesToOpen/min",schemaPath:"#/$defs/range/properties/min/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};r===null?r=[u]:r.push(u),i++}}if(l.max!==void 0){let p=l.max;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let u={instancePath:t+"/limits/filesToOpen/max",schemaPath:"#/$defs/range/properties/max/type",keyword:"type",params:{type:"integer"},message:"must be integer"};r===null?r=[u]:r.push(u),i++}if(typeof p=="number"&&isFinite(p)&&(p<0||isNaN(p))){let u={instancePath:t+"/limits/filesToOpen/max",schemaPath:"#/$defs/range/properties/max/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};r===null?r=[u]:r.push(u),i++}}}else{let p={instancePath:t+"/limits/filesToOpen",schemaPath:"#/$defs/range/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[p]:r.push(p),i++}}if(c.searchTerms!==void 0){let l=c.searchTerms;if(l&&typeof l=="object"&&!Array.isArray(l)){for(let p in l)if(!(p==="min"||p==="max")){let u={instancePath:t+"/limits/searchTerms",schemaPath:"#/$defs/range/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"};r===null?r=[u]:r.push(u),i++}if(l.min!==void 0){let p=l.min;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let u={instancePath:t+"/limits/searchTerms/min",schemaPath:"#/$defs/range/properties/min/type",keyword:"type",params:{type:"integer"},message:"must be integer"};r===null?r=[u]:r.push(u),i++}if(typeof p=="number"&&isFinite(p)&&(p<0||isNaN(p))){let u={instancePath:t+"/limits/searchTerms/min",schemaPath:"#/$defs/range/properties/min/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};r===null?r=[u]:r.push(u),i++}}if(l.max!==void 0){let p=l.max;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let u={instancePath:t+"/limits/searchTerms/max",schemaPath:"#/$defs/range/properties/max/type",keyword:"type",params:{type:"integer"},message:"must be integer"};r===null?r=[u]:r.push(u),i++}if(typeof p=="number"&&isFinite(p)&&(p<0||isNaN(p))){let u={instancePath:t+"/limits/searchTerms/max",schemaPath:"#/$defs/range/properties/max/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};r===null?r=[u]:r.push(u),i++}}}else{let p={instancePath:t+"/limits/searchTerms",schemaPath:"#/$defs/range/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[p]:r.push(p),i++}}if(c.riskMap!==void 0){let l=c.riskMap;if(l&&typeof l=="object"&&!Array.isArray(l)){for(let p in l)if(!(p==="min"||p==="max")){let u={instancePath:t+"/limits/riskMap",schemaPath:"#/$defs/range/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"};r===null?r=[u]:r.push(u),i++}if(l.min!==void 0){let p=l.min;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let u={instancePath:t+"/limits/riskMap/min",schemaPath:"#/$defs/range/properties/min/type",keyword:"type",params:{type:"integer"},message:"must be integer"};r===null?r=[u]:r.push(u),i++}if(typeof p=="number"&&isFinite(p)&&(p<0||isNaN(p))){let u={instancePath:t+"/limits/riskMap/min",schemaPath:"#/$defs/range/properties/min/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};r===null?r=[u]:r.push(u),i++}}if(l.max!==void 0){let p=l.max;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let u={instancePath:t+"/limits/riskMap/max",schemaPath:"#/$defs/range/properties/max/type",keyword:"type",params:{type:"integer"},message:"must be integer"};r===null?r=[u]:r.push(u),i++}if(typeof p=="number"&&isFinite(p)&&(p<0||isNaN(p))){let u={instancePath:t+"/limits/riskMap/max",schemaPath:"#/$defs/range/properties/max/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};r===null?r=[u]:r.push(u),i++}}}else{let p={instancePath:t+"/limits/riskMap",schemaPath:"#/$defs/range/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[p]:r.push(p),i++}}if(c.enrichmentLines!==void 0){let l=c.enrichmentLines;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){let p={instancePath:t+"/limits/enrichmentLines",schemaPath:"#/properties/limits/properties/enrichmentLines/type",keyword:"type",params:{type:"integer"},message:"must be integer"};r===null?r=[p]:r.push(p),i++}if(typeof l=="number"&&isFinite(l)&&(l<0||isNaN(l))){let p={instancePath:t+"/limits/enrichmentLines",schemaPath:"#/properties/limits/properties/enrichmentLines/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};r===null?r=[p]:r.push(p),i++}}if(c.enrichmentSections!==void 0){let l=c.enrichmentSections;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){let p={instancePath:t+"/limits/enrichmentSections",schemaPath:"#/properties/limits/properties/enrichmentSections/type",keyword:"type",params:{type:"integer"},message:"must be integer"};r===null?r=[p]:r.push(p),i++}if(typeof l=="number"&&isFinite(l)&&(l<0||isNaN(l))){let p={instancePath:t+"/limits/enrichmentSections",schemaPath:"#/properties/limits/properties/enrichmentSections/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};r===null?r=[p]:r.push(p),i++}}if(c.boardDays!==void 0){let l=c.boardDays;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){let p={instancePath:t+"/limits/boardDays",schemaPath:"#/properties/limits/properties/boardDays/type",keyword:"type",params:{type:"integer"},message:"must be integer"};r===null?r=[p]:r.push(p),i++}if(typeof l=="number"&&isFinite(l)&&(l<0||isNaN(l))){let p={instancePath:t+"/limits/boardDays",schemaPath:"#/properties/limits/properties/boardDays/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};r===null?r=[p]:r.push(p),i++}}if(c.stalledDays!==void 0){let l=c.stalledDays;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){let p={instancePath:t+"/limits/stalledDays",schemaPath:"#/properties/limits/properties/stalledDays/type",keyword:"type",params:{type:"integer"},message:"must be integer"};r===null?r=[p]:r.push(p),i++}if(typeof l=="number"&&isFinite(l)&&(l<0||isNaN(l))){let p={instancePath:t+"/limits/stalledDays",schemaPath:"#/properties/limits/properties/stalledDays/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};r===null?r=[p]:r.push(p),i++}}if(c.waiverNoticeDays!==void 0){let l=c.waiverNoticeDays;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){let p={instancePath:t+"/limits/waiverNoticeDays",schemaPath:"#/properties/limits/properties/waiverNoticeDays/type",keyword:"type",params:{type:"integer"},message:"must be integer"};r===null?r=[p]:r.push(p),i++}if(typeof l=="number"&&isFinite(l)&&(l<0||isNaN(l))){let p={instancePath:t+"/limits/waiverNoticeDays",schemaPath:"#/properties/limits/properties/waiverNoticeDays/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};r===null?r=[p]:r.push(p),i++}}if(c.vagueVerbs!==void 0){let l=c.vagueVerbs;if(Array.isArray(l)){let p=l.length;for(let u=0;u<p;u++){let m=l[u];if(typeof m=="string"){if(!Fn.test(m)){let f={instancePath:t+"/limits/vagueVerbs/"+u,schemaPath:"#/$defs/words/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"'};r===null?r=[f]:r.push(f),i++}}else{let f={instancePath:t+"/limits/vagueVerbs/"+u,schemaPath:"#/$defs/words/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[f]:r.push(f),i++}}}else{let p={instancePath:t+"/limits/vagueVerbs",schemaPath:"#/properties/limits/properties/vagueVerbs/type",keyword:"type",params:{type:"array"},message:"must be array"};r===null?r=[p]:r.push(p),i++}}if(c.vagueDoneWords!==void 0){let l=c.vagueDoneWords;if(Array.isArray(l)){let p=l.length;for(let u=0;u<p;u++){let m=l[u];if(typeof m=="string"){if(!Fn.test(m)){let f={instancePath:t+"/limits/vagueDoneWords/"+u,schemaPath:"#/$defs/words/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"'};r===null?r=[f]:r.push(f),i++}}else{let f={instancePath:t+"/limits/vagueDoneWords/"+u,schemaPath:"#/$defs/words/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[f]:r.push(f),i++}}}else{let p={instancePath:t+"/limits/vagueDoneWords",schemaPath:"#/properties/limits/properties/vagueDoneWords/type",keyword:"type",params:{type:"array"},message:"must be array"};r===null?r=[p]:r.push(p),i++}}if(c.postWorkCommand!==void 0){let l=c.postWorkCommand;if(typeof l=="string"){if(!Fn.test(l)){let p={instancePath:t+"/limits/postWorkCommand",schemaPath:"#/$defs/words/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"'};r===null?r=[p]:r.push(p),i++}}else{let p={instancePath:t+"/limits/postWorkCommand",schemaPath:"#/$defs/words/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[p]:r.push(p),i++}}if(c.riskTiers!==void 0){let l=c.riskTiers;if(Array.isArray(l)){if(l.length<1){let u={instancePath:t+"/limits/riskTiers",schemaPath:"#/properties/limits/properties/riskTiers/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};r===null?r=[u]:r.push(u),i++}let p=l.length;for(let u=0;u<p;u++){let m=l[u];if(typeof m=="string"){if(!Fn.test(m)){let f={instancePath:t+"/limits/riskTiers/"+u,schemaPath:"#/$defs/words/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"'};r===null?r=[f]:r.push(f),i++}}else{let f={instancePath:t+"/limits/riskTiers/"+u,schemaPath:"#/$defs/words/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[f]:r.push(f),i++}}}else{let p={instancePath:t+"/limits/riskTiers",schemaPath:"#/properties/limits/properties/riskTiers/type",keyword:"type",params:{type:"array"},message:"must be array"};r===null?r=[p]:r.push(p),i++}}}else{let l={instancePath:t+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[l]:r.push(l),i++}}if(e.gates!==void 0){let c=e.gates;if(c&&typeof c=="object"&&!Array.isArray(c)){for(let l in c)if(!(l==="supplyChain"||l==="seconds")){let p={instancePath:t+"/gates",schemaPath:"#/properties/gates/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"};r===null?r=[p]:r.push(p),i++}if(c.supplyChain!==void 0){let l=c.supplyChain;if(Array.isArray(l)){let p=l.length;for(let u=0;u<p;u++){let m=l[u];if(Array.isArray(m)){if(m.length<1){let h={instancePath:t+"/gates/supplyChain/"+u,schemaPath:"#/properties/gates/properties/supplyChain/items/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};r===null?r=[h]:r.push(h),i++}let f=m.length;for(let h=0;h<f;h++)if(typeof m[h]!="string"){let S={instancePath:t+"/gates/supplyChain/"+u+"/"+h,schemaPath:"#/properties/gates/properties/supplyChain/items/items/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[S]:r.push(S),i++}}else{let f={instancePath:t+"/gates/supplyChain/"+u,schemaPath:"#/properties/gates/properties/supplyChain/items/type",keyword:"type",params:{type:"array"},message:"must be array"};r===null?r=[f]:r.push(f),i++}}}else{let p={instancePath:t+"/gates/supplyChain",schemaPath:"#/properties/gates/properties/supplyChain/type",keyword:"type",params:{type:"array"},message:"must be array"};r===null?r=[p]:r.push(p),i++}}if(c.seconds!==void 0){let l=c.seconds;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){let p={instancePath:t+"/gates/seconds",schemaPath:"#/properties/gates/properties/seconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"};r===null?r=[p]:r.push(p),i++}if(typeof l=="number"&&isFinite(l)){if(l>86400||isNaN(l)){let p={instancePath:t+"/gates/seconds",schemaPath:"#/properties/gates/properties/seconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:86400},message:"must be <= 86400"};r===null?r=[p]:r.push(p),i++}if(l<1||isNaN(l)){let p={instancePath:t+"/gates/seconds",schemaPath:"#/properties/gates/properties/seconds/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};r===null?r=[p]:r.push(p),i++}}}}else{let l={instancePath:t+"/gates",schemaPath:"#/properties/gates/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[l]:r.push(l),i++}}if(e.rules!==void 0){let c=e.rules;if(c&&typeof c=="object"&&!Array.isArray(c)){for(let l in c){let p=i;if(typeof l=="string"&&!_A.test(l)){let u={instancePath:t+"/rules",schemaPath:"#/properties/rules/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[a-z]+(-[a-z]+)*$"},message:'must match pattern "^[a-z]+(-[a-z]+)*$"',propertyName:l};r===null?r=[u]:r.push(u),i++}var d=p===i;if(!d){let u={instancePath:t+"/rules",schemaPath:"#/properties/rules/propertyNames",keyword:"propertyNames",params:{propertyName:l},message:"property name must be valid"};r===null?r=[u]:r.push(u),i++}}for(let l in c){let p=c[l];if(!(p==="critical"||p==="high"||p==="medium"||p==="low"||p==="off")){let u={instancePath:t+"/rules/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/severityOrOff/enum",keyword:"enum",params:{allowedValues:RA.enum},message:"must be equal to one of the allowed values"};r===null?r=[u]:r.push(u),i++}}}else{let l={instancePath:t+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[l]:r.push(l),i++}}if(e.failOn!==void 0){let c=e.failOn;if(!(c==="critical"||c==="high"||c==="medium"||c==="low")){let l={instancePath:t+"/failOn",schemaPath:"#/properties/failOn/enum",keyword:"enum",params:{allowedValues:fs.properties.failOn.enum},message:"must be equal to one of the allowed values"};r===null?r=[l]:r.push(l),i++}}if(e.defaultBranch!==void 0){let c=e.defaultBranch;if(typeof c!="string"&&c!==null){let l={instancePath:t+"/defaultBranch",schemaPath:"#/properties/defaultBranch/type",keyword:"type",params:{type:fs.properties.defaultBranch.type},message:"must be string,null"};r===null?r=[l]:r.push(l),i++}if(typeof c=="string"&&!CA.test(c)){let l={instancePath:t+"/defaultBranch",schemaPath:"#/properties/defaultBranch/pattern",keyword:"pattern",params:{pattern:"^[^-\\s][^\\s]*$"},message:'must match pattern "^[^-\\s][^\\s]*$"'};r===null?r=[l]:r.push(l),i++}}}else{let c={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[c]:r.push(c),i++}return tg.errors=r,i===0}var OA,AA,TA,Fl,fs,RA,eg,ri,Dl,Fn,vA,_A,CA,pW,uW,mW,fW,hW,gW,yW,kW,ng=k(()=>{"use strict";OA=Object.getOwnPropertyNames,AA=(e,t)=>function(){try{return t||(0,e[OA(e)[0]])((t={exports:{}}).exports,t),t.exports}catch(s){throw t=0,s}},TA=AA({"node_modules/ajv/dist/runtime/ucs2length.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0});function t(n){let s=n.length,o=0,r=0,i;for(;r<s;)o++,i=n.charCodeAt(r++),i>=55296&&i<=56319&&r<s&&(i=n.charCodeAt(r),(i&64512)===56320&&r++);return o}e.default=t,t.code='require("ajv/dist/runtime/ucs2length").default'}}),Fl=tg,fs={$schema:"http://json-schema.org/draft-07/schema#",$id:"urn:countersign:schema:config",title:"Configuration of Countersign",description:"What `countersign.config.json` can say. Whatever it leaves out has its default.",type:"object",additionalProperties:!1,properties:{$schema:{description:"Where this schema is, for editors.",type:"string"},paths:{description:"Where the governance documents are, from the root of the repository.",type:"object",additionalProperties:!1,properties:{packets:{description:"Globs of the task packets; one that begins with `!` takes paths out.",type:"array",items:{$ref:"#/$defs/glob"},minItems:1},board:{description:"The task board.",$ref:"#/$defs/path"},ledger:{description:"The signature ledger.",$ref:"#/$defs/path"},specPointer:{description:"The file that names the spec in force.",$ref:"#/$defs/path"},specs:{description:"Globs of the spec files.",type:"array",items:{$ref:"#/$defs/glob"}},protocols:{description:"Globs of the protocol files.",type:"array",items:{$ref:"#/$defs/glob"}}}},lock:{description:"What a signature freezes.",type:"object",additionalProperties:!1,properties:{mode:{description:"`append`: nothing goes, new lines in log sections only. `contract`: the contract fields stay. `frozen`: nothing changes.",enum:["append","contract","frozen"]},mutableFields:{description:"Fields beside STATUS whose values may change in a locked packet.",type:"array",items:{enum:["TASK_ID","STATUS","RISK_TIER","SCOPE","IN_SCOPE_PATHS","OUT_OF_SCOPE","TEST_PLAN","DONE_MEANS","ROLLBACK_HINT","BOOTSTRAP","FILES_TO_OPEN","SEARCH_TERMS","RUN_COMMANDS","RISK_MAP","SPEC_ANCHOR","USER_SIGNATURE","BLOCKED_BY","BLOCKS","EFFORT","AUTHORITY","VARIANT_OF","VARIANT_REASON","BLOCKED_REASON","ETA","BLOCKED_SINCE"]}},logSections:{description:"Words that make a heading a log section.",type:"array",items:{$ref:"#/$defs/words"}}}},scope:{description:"Which paths a change may touch.",type:"object",additionalProperties:!1,properties:{packetsFrom:{description:"`base`: a work packet must be there before the change. `head`: the change may bring it.",enum:["base","head"]},allowPatterns:{description:"Whether folders and globs in IN_SCOPE_PATHS match.",type:"boolean"},alwaysAllowed:{description:"Paths or globs that need no work packet.",type:"array",items:{$ref:"#/$defs/glob"}}}},signers:{description:"Whose cryptographic signatures count, by the user name in USER_SIGNATURE.",type:"object",propertyNames:{pattern:"^[A-Za-z][A-Za-z_-]*$"},additionalProperties:{description:"The keys of one person.",type:"object",additionalProperties:!1,properties:{ssh:{description:"SSH public keys or their fingerprints.",type:"array",items:{$ref:"#/$defs/words"}},gpg:{description:"Fingerprints of GPG keys.",type:"array",items:{$ref:"#/$defs/words"}},github:{description:"GitHub accounts.",type:"array",items:{$ref:"#/$defs/words"}}}}},limits:{description:"Thresholds and vocabularies.",type:"object",additionalProperties:!1,properties:{bytes:{description:"The largest document that is parsed, in bytes.",type:"integer",minimum:1},depth:{description:"The deepest nesting that is parsed.",type:"integer",minimum:1,maximum:1e3},inScopePaths:{description:"Entries of IN_SCOPE_PATHS.",$ref:"#/$defs/range"},outOfScope:{description:"Entries of OUT_OF_SCOPE.",$ref:"#/$defs/range"},testPlan:{description:"Commands of TEST_PLAN.",$ref:"#/$defs/range"},doneMeans:{description:"Entries of DONE_MEANS.",$ref:"#/$defs/range"},filesToOpen:{description:"Entries of FILES_TO_OPEN.",$ref:"#/$defs/range"},searchTerms:{description:"Entries of SEARCH_TERMS.",$ref:"#/$defs/range"},riskMap:{description:"Entries of RISK_MAP.",$ref:"#/$defs/range"},enrichmentLines:{description:"Lines of the spec that one enrichment may change.",type:"integer",minimum:0},enrichmentSections:{description:"Sections of the spec that one enrichment may touch.",type:"integer",minimum:0},boardDays:{description:"Days after which the board is out of date.",type:"integer",minimum:0},stalledDays:{description:"Days after which blocked work is stalled.",type:"integer",minimum:0},waiverNoticeDays:{description:"Days before its end at which a waiver is announced.",type:"integer",minimum:0},vagueVerbs:{description:"Verbs too vague for SCOPE.",type:"array",items:{$ref:"#/$defs/words"}},vagueDoneWords:{description:"Words too vague for DONE_MEANS.",type:"array",items:{$ref:"#/$defs/words"}},postWorkCommand:{description:"The command that a TEST_PLAN has to run.",$ref:"#/$defs/words"},riskTiers:{description:"Values of RISK_TIER.",type:"array",items:{$ref:"#/$defs/words"},minItems:1}}},gates:{description:"What the gates of the rubric run.",type:"object",additionalProperties:!1,properties:{supplyChain:{description:"Commands that exit 0 when the supply chain is clean, each as a program and its arguments.",type:"array",items:{type:"array",items:{type:"string"},minItems:1}},seconds:{description:"How long each of these commands may take.",type:"integer",minimum:1,maximum:86400}}},rules:{description:"Severity by rule id; `off` turns a rule off.",type:"object",propertyNames:{pattern:"^[a-z]+(-[a-z]+)*$"},additionalProperties:{$ref:"#/$defs/severityOrOff"}},failOn:{description:"The least severity that fails a check.",enum:["critical","high","medium","low"]},defaultBranch:{description:"The default branch, where it is neither origin/HEAD nor main nor master.",type:["string","null"],pattern:"^[^-\\s][^\\s]*$"}},$defs:{words:{type:"string",pattern:"\\S"},path:{description:"One file, with `/` and without a leading `/` or `./`.",type:"string",pattern:"^(?!/|\\.{1,2}/)[^\\\\]*[^\\\\/]$"},glob:{description:"A glob with `/`, from the root.",type:"string",pattern:"^(?!/|\\.{1,2}/)[^\\\\]+$"},range:{description:"The least and the most, both allowed.",type:"object",additionalProperties:!1,properties:{min:{type:"integer",minimum:0},max:{type:"integer",minimum:0}}},severityOrOff:{enum:["critical","high","medium","low","off"]}}},RA={enum:["critical","high","medium","low","off"]},eg=Object.prototype.hasOwnProperty,ri=new RegExp("^(?!/|\\.{1,2}/)[^\\\\]+$","u"),Dl=new RegExp("^(?!/|\\.{1,2}/)[^\\\\]*[^\\\\/]$","u"),Fn=new RegExp("\\S","u"),vA=new RegExp("^[A-Za-z][A-Za-z_-]*$","u"),_A=new RegExp("^[a-z]+(-[a-z]+)*$","u"),CA=new RegExp("^[^-\\s][^\\s]*$","u");pW=new RegExp("^WP-[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?$","u"),uW=new RegExp("^(?!/|\\.{1,2}/)[^*?]*[^*?/]$","u"),mW=new RegExp("^just post-work(\\s|$)","u"),fW=new RegExp("^§*[A-Z]?[0-9]+(\\.[0-9]+)*[A-Z]?$","u"),hW=new RegExp("^[A-Za-z][A-Za-z_-]*[0-9]{12}$","u"),gW=new RegExp("^[A-Z]+(_[A-Z]+)*$","u"),yW=TA().default,kW=new RegExp("^[a-z]+(-[a-z]+)+$","u")});function IA(e){if(e[0]==="signers")return Object.keys(rg);let t=og(Fe,e);return Object.keys(oi(t)?t:NA)}function MA(e){return e.includes("/path/")?"a path from the root of the repository, with `/`":e.includes("/glob/")?"a glob from the root of the repository, with `/`":e.includes("defaultBranch")?"the name of a branch":"a text that is not blank"}function BA({keyword:e,params:t,schemaPath:n}){return e==="type"?FA(t.type):e==="enum"?`one of ${ig(t.allowedValues)}`:e==="minimum"||e==="maximum"?`a number ${t.comparison} ${t.limit}`:e==="minItems"?"at least one entry":MA(n)}function WA(e,t){let n=$A(e.instancePath);if(e.keyword==="additionalProperties")return`Unexpected key \`${[...n,String(e.params.additionalProperty)].join(".")}\`, expected one of ${ig(IA(n))}`;if(e.propertyName!==void 0)return`Unexpected key \`${[...n,e.propertyName].join(".")}\`, expected ${n[0]==="rules"?"the id of a rule":"a user name of letters, `-` and `_`"}`;let s=n.length===0?"as the configuration":`at \`${n.join(".")}\``;return`Unexpected ${LA(og(t,n))} ${s}, expected ${BA(e)}`}function jA(e){let t=Object.entries(Fe.limits).map(([s,o])=>{let r=e.limits?.[s];return[s,oi(o)&&!Array.isArray(o)?{...o,...r}:r??o]}),n=Object.entries(e.signers??{}).map(([s,o])=>[s,{...rg,...o}]);return{paths:{...Fe.paths,...e.paths},lock:{...Fe.lock,...e.lock},scope:{...Fe.scope,...e.scope},signers:Object.fromEntries(n),limits:Object.fromEntries(t),gates:{...Fe.gates,...e.gates},rules:{...e.rules},failOn:e.failOn??Fe.failOn,defaultBranch:e.defaultBranch??Fe.defaultBranch}}function KA(e,t,n){if(!Fl(e)){let i=(Fl.errors??[]).filter(a=>a.keyword!=="propertyNames");return sg(t,i.map(a=>WA(a,e)))}let s=jA(e),o=[...UA(s.limits),...HA(s.rules,n)];return o.length>0?sg(t,o):s}function GA(e,t){let n=e.slice(0,t).split(`
`);return`${n.length}:${n.at(-1).length+1}`}function Mn(e,t,n){let s=e.replace(/^\ufeff/,""),o;try{o=JSON.parse(s)}catch(r){let i=Xh(s),a=i<s.length?`\`${s.slice(i).split(/\s/,1)[0].slice(0,Ml)}\``:"end";throw new Error(`\`${t}:${GA(s,i)}\`: Unexpected ${a}, expected valid JSON`,{cause:r})}return KA(o,t,n)}var rg,NA,Ml,$A,oi,og,ig,LA,DA,FA,UA,HA,sg,Br=k(()=>{"use strict";xt();Qh();ng();rg={ssh:[],gpg:[],github:[]},NA={min:0,max:0},Ml=60,$A=e=>e.split("/").slice(1).map(t=>t.replaceAll("~1","/").replaceAll("~0","~")),oi=e=>typeof e=="object"&&e!==null,og=(e,t)=>t.reduce((n,s)=>oi(n)&&Object.hasOwn(n,s)?n[s]:void 0,e),ig=e=>e.map(t=>`\`${String(t)}\``).join(", "),LA=e=>{let t=JSON.stringify(e)??"nothing";return t.length>Ml?`${t.slice(0,Ml)}…`:t};DA={integer:"a whole number",array:"a list",object:"an object"},FA=e=>[e].flat().map(t=>DA[String(t)]??String(t)).join(" or ");UA=e=>Object.entries(e).filter(([,t])=>oi(t)&&Number(t.min)>Number(t.max)).map(([t])=>`Unexpected \`limits.${t}\` with a min above its max, expected min <= max`),HA=(e,t)=>Object.keys(e).filter(n=>t!==void 0&&!t.includes(n)).map(n=>`Unexpected key \`rules.${n}\`, expected the id of a rule`);sg=(e,t)=>{let[n,...s]=[...new Set(t)].map(o=>`\`${e}\`: ${o}`);throw new Error([n,...s].join(`
`))}});function zA(e,t){let n=[...t].filter(i=>i!=="").sort(YA),s=e.toLowerCase(),r=n.find(i=>ag(e,i))??n.find(i=>ag(s,i.toLowerCase()));return r===void 0?ge(e)[0]?.id??null:r+JA(s,r.toLowerCase())}function XA(e){let t=e.trim().split(/\r?\n/),n=t.findLastIndex(a=>a.trim()==="")+1;if(n===0)return[];let s=t.slice(n).filter(a=>!/^\s/.test(a)),o=s.filter(a=>ZA.test(a)||lg.test(a)),r=s.length-o.length;return r===0||s.some(a=>lg.test(a))&&o.length*3>=r?o:[]}function QA(e){let t="";for(let n=0;n<e.length;){let s=e.indexOf("<!--",n);if(s<0)return t+e.slice(n);t+=e.slice(n,s);let o=e.indexOf("-->",s+4);if(o<0)return t;n=o+3}return t}function tT(e){let t="";return e.filter(n=>{let[,s,o]=eT.exec(n)??[];return t===""&&s!==void 0&&!(s.startsWith("`")&&o.includes("`"))?(t=s,!1):t===""?!0:(s?.startsWith(t)&&o.trim()===""&&(t=""),!1)})}function cg(e){let t=e.trim().replace(rT,""),n=ge(t)[0],s=n?.index===0&&/^[\s:,.;)\]]|^$/.test(t.slice(n.id.length))?[n.id]:[],o=Array.from(t.matchAll(oT),r=>r[1]??r[2]??"").filter(r=>iT.test(r)).flatMap(r=>ge(r).map(i=>i.id));return[...s,...o]}function dT(e){let t=ug(e),n=lT.exec(t)?.[1];if(n!==void 0)return[n];let[s=""]=(aT.exec(t)?.[1]??"").split(/ (?:into|of) /,1);return Array.from(s.matchAll(/'([^']+)'/g),o=>o[1]).slice(0,cT)}function Bn(e,t){let n=[...t],s=[...e.branch===null?[]:[e.branch],...(e.merges??[]).flatMap(dT)],o=e.messages.flatMap(XA).filter(a=>ii.test(a)),r=[["option",e.option],["branch",s.flatMap(a=>zA(a,n)??[])],["trailer",o.flatMap(a=>pg(a.replace(ii,"")))],["body",e.body===null?[]:sT(e.body)],["title",e.title===null?[]:cg(e.title)],["subject",e.messages.flatMap(a=>cg(ug(a)))]],i=new Map;for(let[a,d]of r)for(let c of d)i.has(c)||i.set(c,a);return Array.from(i,([a,d])=>({id:a,by:d}))}var dg,VA,qA,ag,YA,JA,ii,pg,ZA,lg,eT,nT,sT,rT,oT,iT,ug,aT,lT,cT,Wr=k(()=>{"use strict";rn();dg=/[\p{L}\p{N}]/u,VA=(e,t)=>!dg.test(e.charAt(t)),qA=(e,t)=>t===0||!dg.test(e.charAt(t-1)),ag=(e,t)=>{for(let n=e.indexOf(t);n>=0;n=e.indexOf(t,n+1))if(qA(e,n)&&VA(e,n+t.length))return!0;return!1},YA=(e,t)=>t.length-e.length||(e<t?-1:1),JA=(e,t)=>/^-v[0-9]+(?![\p{L}\p{N}])/u.exec(e.slice(e.indexOf(t)+t.length))?.[0]??"";ii=/^Work-Packet[ \t]*:/i,pg=e=>e.split(",").flatMap(t=>{let n=t.replace(/^[\s`*_[]+/,""),s=ge(n)[0];return s?.index===0?[s.id]:[]}),ZA=/^[A-Za-z0-9-]+[ \t]*:/,lg=/^(Signed-off-by: |\(cherry picked from commit )/;eT=/^\s*(`{3,}|~{3,})(.*)$/;nT=e=>e.replace(/^ {0,3}(?:[-*+][ \t]+)?[*_]{0,3}/,"").replace(/^([A-Za-z-]+)[*_]+/,"$1"),sT=e=>tT(QA(e).split(/\r?\n/)).map(nT).filter(t=>ii.test(t)).flatMap(t=>pg(t.replace(ii,"").replace(/^[*_]+/,""))),rT=/^(?:(?:fixup|squash|amend)! )+/,oT=/\[([^[\]()]*)\]|\(([^[\]()]*)\)/g,iT=/^\s*WP-[\w.-]+(?:\s*,\s*WP-[\w.-]+)*\s*$/;ug=e=>e.trimStart().split(`
`,1)[0],aT=/^Merge (?:remote-tracking )?branch(?:es)? ('.*)$/,lT=/^Merge pull request #[0-9]+ from [^\s/]+\/(\S+)\s*$/,cT=50});function fg(e){let t=Object.entries(e),n=t.filter(([o])=>!mg(o));return{asked:{fields:Object.fromEntries(t.filter(([o])=>mg(o))),names:n.map(([o])=>o)},rest:Buffer.from(JSON.stringify(Object.fromEntries(n)))}}function hg(e,t){let{fields:n,names:s}=e,o=null,r={...n};for(let i of s)Object.defineProperty(r,i,{enumerable:!0,get(){return o??=JSON.parse(Buffer.from(t.buffer,t.byteOffset,t.length).toString("utf8")),o[i]}});return r}var pT,mg,gg=k(()=>{"use strict";pT=["path","unreadable","lineCount","id","idFromTitle","status","signature","blockedBy","blocks","specAnchors","variantOf"],mg=e=>pT.includes(e)});function ci(){let e=new Map;return{has:t=>e.has(t),get:t=>e.get(t),set:(t,n)=>{e.set(t,n)},save:()=>{}}}function mT(){let{size:e,mtimeMs:t}=(0,Rt.statSync)((0,kg.fileURLToPath)(importMetaUrl));return`${Kt} ${e} ${t}`}function yT(e,t){try{let n=(0,Rt.readFileSync)(e),s=gT.exec(n.toString("latin1",0,200)),o=n.subarray(s[0].length);if(s[1]!==t||s[2]!==Bl(o))return new Map;let r=Number(s[3]),i=JSON.parse(o.toString("utf8",0,r)),a=r;return new Map(i.map(([d,c,l])=>{let p=o.subarray(a,a+=l);return[d,{asked:c,rest:p}]}))}catch{return new Map}}function yg(e){try{return e(),!0}catch{return!1}}function kT(e,t,n){let s=`${e}.${process.pid}.${(0,ai.randomBytes)(4).toString("hex")}`,o=Buffer.from(JSON.stringify(n.map(([d,{asked:c,rest:l}])=>[d,c,l.length]))),r=Buffer.concat([o,...n.map(([,{rest:d}])=>d)]),i=Buffer.from(`${t} ${Bl(r)} ${o.length}
`);yg(()=>{(0,Rt.mkdirSync)((0,li.dirname)(e),{recursive:!0}),(0,Rt.writeFileSync)(s,Buffer.concat([i,r]),{flag:"wx"}),(0,Rt.renameSync)(s,e)})||yg(()=>(0,Rt.rmSync)(s,{force:!0}))}function Sg(e,t){let n=(0,li.join)(e,"countersign","documents"),s=Bl(JSON.stringify([mT(),t])),o=yT(n,s),r=new Map,i=new Set;return{has:a=>r.has(a)||o.has(a),get(a){return r.has(a)||r.set(a,hT(a,o.get(a))),r.get(a)},set(a,d){i.add(a),r.set(a,d)},save(){if(i.size===0)return;let a=[...o].filter(([c])=>!r.has(c)).slice(0,uT),d=[...r].map(([c,l])=>[c,i.has(c)?fT(c,l):o.get(c)]);kT(n,s,[...d,...a])}}}var ai,Rt,li,kg,uT,Bl,bg,fT,hT,gT,Wl=k(()=>{"use strict";ai=require("node:crypto"),Rt=require("node:fs"),li=require("node:path"),kg=require("node:url");Vs();gg();uT=200,Bl=(...e)=>{let t=(0,ai.createHash)("sha256");for(let n of e)t.update(n);return t.digest("hex")};bg=e=>e.startsWith("packet "),fT=(e,t)=>bg(e)?fg(t):{asked:t,rest:new Uint8Array},hT=(e,{asked:t,rest:n})=>bg(e)?hg(t,n):t,gT=/^([0-9a-f]{64}) ([0-9a-f]{64}) (\d+)\n/});function Wn(e,t,n){let s;try{s=(0,Ur.readFileSync)((0,Un.resolve)(e,t))}catch(o){let r=o.code;throw new Error(`The configuration \`${t}\` cannot be read: ${r==="ENOENT"?"there is no such file":r}`,{cause:o})}return Mn(Cs(s),t,n)}function wg(e){let t=(0,Un.dirname)(e);return t===e||(0,Ur.existsSync)((0,Un.join)(e,".git"))?[e]:[e,...wg(t)]}function di(e,t,n){if(t!==void 0)return Wn(e,t,n);let s=wg((0,Un.resolve)(e)).map(o=>(0,Un.join)(o,ne)).find(o=>(0,Ur.existsSync)(o));return s===void 0?Fe:Wn(e,s,n)}var Ur,Un,er=k(()=>{"use strict";Ur=require("node:fs"),Un=require("node:path");Br();xt();Be()});function Eg(e,t){return t.map(([s,o],r)=>{let i=t[r-1]?.[1]??0;return e.slice(i,s)+" ".repeat(o-s)}).join("")+e.slice(t.at(-1)?.[1]??0)}function Og(e){let t=s=>/^\[[^[\]]*\]$/.test(s.trim())||ge(s)[0]?.id===s.trim(),n=Ue(e).filter(s=>!t(s.code));return Eg(e,n.map(({start:s,end:o})=>[s,o]))}function PT(e){let t=Array.from(e.text.matchAll(/\s[-–—|/]\s|;\s/g),n=>({cut:n.index,start:n.index+n[0].length}));return[{cut:0,start:0},...t].map(({cut:n,start:s},o)=>({cut:n,start:s,field:Ag(Ce(e,s,t[o]?.cut))?.field??null}))}function xT(e){let t=PT(e),n=t.filter(({field:o,start:r})=>o!==null||e.text[r]==="["),s=n.flatMap(({field:o,cut:r,start:i},a)=>o===null?[]:[{field:o,cut:r,start:i,end:n[a+1]?.cut??e.text.length}]);return{text:{...e,text:Eg(e.text,s.map(({cut:o,end:r})=>[o,r]))},notes:s.flatMap(({start:o,end:r})=>{let i=Ag(Ce(e,o,r));return i?[{field:i.field,lines:[i.value]}]:[]}),startsWithNote:t[0].field!==null}}function Tg(e){let t=[],n=[],s=!1;for(let o of e){let r=xT(o);s=r.startsWithNote||s&&r.notes.length===0;let i=n.at(-1);s&&i&&r.notes.length===0?i.lines.push(o):(t.push(r.text),n.push(...r.notes))}return{text:t,notes:n}}function Hr(e){let t=e.blocks[0];return t?.type!=="paragraph"&&t?.type!=="heading"?[]:nt(t.lines).map(n=>({...n,text:Og(n.text)}))}function ET(e){let{notes:t}=Tg(Hr(e));return t.at(-1)?.lines.push(...vg(e)),t}function OT(e,t,n){let s=n+t.length,o=Array.from(e.matchAll(ST),c=>({start:c.index,end:c.index+c[0].length,status:c[1].includes("|")?"UNKNOWN":wt(c[1])})).filter(c=>c.status!=="UNKNOWN"&&(c.start>=s||c.end<=n)),r=s+e.slice(s).search(Pg),i=o.find(c=>c.start>=s),a=o.findLast(c=>c.end<=n);return((i&&i.start<r?i:a&&!Pg.test(e.slice(a.end,n))?a:null)??o.at(-1))?.status??null}function TT(e){let t=Lt((AT.exec(e)?.[1]??"").replace(/[^\p{L}\s_-]/gu,"").trim().slice(0,40));return $s.find(n=>n!=="UNKNOWN"&&n===t)??null}function _g({text:e,notes:t,column:n,place:s},o){let r=ge(e)[0];if(!r)return[];let i=u=>u==="UNKNOWN"?null:u,a=i(n===null?null:wt(n))??OT(e,r.id,r.index),d=()=>TT(e.slice(r.index+r.id.length))??i(wt(vT(t))),c=a??i(o.status),l=c??d()??"UNKNOWN",p=t.filter(u=>u.field==="blockedBy");return[{id:r.id,place:s,status:l,statusFromToken:l!=="UNKNOWN"&&(a!==null||c===null),symbols:Array.from(`${e} ${n??""}`.matchAll(wT),([u])=>u),section:o.title,gateCritical:o.gateCritical,blockedBy:p.flatMap(RT),blockersDeclared:p.length>0,reason:pi(t,"reason"),eta:pi(t,"eta"),effort:pi(t,"effort")}]}function _T(e,t){let n=Hr(e),s=n.at(-1);if(!s)return[];let o=Tg(n),r={line:s.line,column:s.column+s.text.length},i=[...o.notes,...Rg(e).flatMap(ET)];return _g({text:Cg(o.text),notes:i,column:null,place:{start:e.place.start,end:r}},t)}function NT(e,t,n){let s=t.slice(0,e.length).map((c,l)=>({line:CT(c),isId:bT.has(e[l]),field:xg.get(e[l])??null})),[o,r]=[t[0],t.at(-1)];if(!o||!r)return[];let i=Cg([...s.filter(c=>c.isId),...s.filter(c=>!c.isId&&c.field===null)].map(c=>c.line)),a=s.flatMap(({line:c,field:l})=>l&&c.text!==""?[{field:l,lines:[c]}]:[]),d=s.find(c=>c.field==="status")?.line.text??null;return _g({text:i,notes:a,column:d,place:{start:o.place.start,end:r.place.end}},n)}function Ng(e,t){if(e.type==="list")return e.items.flatMap(r=>_T(r,t));if(e.type!=="table")return[];let[n=[],...s]=e.rows,o=n.map(r=>Lt(X(r.text).slice(0,40)));return s.flatMap(r=>NT(o,r,t))}var xg,bT,ST,wT,Pg,Ag,Rg,vg,AT,pi,RT,vT,Cg,CT,$g=k(()=>{"use strict";M();We();rn();ve();Ws();wo();xg=new Map([["BLOCKER","blockedBy"],["BLOCKERS","blockedBy"],["BLOCKER(S)","blockedBy"],["BLOCKED_BY","blockedBy"],["DEPENDS_ON","blockedBy"],["DEPENDENCY","blockedBy"],["DEPENDENCIES","blockedBy"],["REQUIRES","blockedBy"],["REASON","reason"],["BLOCKED_REASON","reason"],["ETA","eta"],["EFFORT","effort"],["EFFORT_ESTIMATE","effort"],["STATUS","status"]]),bT=new Set(["WP","WP_ID","ID","TASK","TASK_ID","PACKET","TASK_PACKET","WORK_PACKET"]),ST=/\[([^[\]]*)\]/g,wT=/[\u{1F534}\u{1F7E0}\u{1F7E1}\u2705]/gu,Pg=/[\p{L}\p{N}]/u;Ag=e=>{let t=st(e),n=t&&xg.get(t.key);return n?{field:n,value:t.value}:null};Rg=e=>e.blocks.flatMap(t=>t.type==="list"?t.items:[]),vg=e=>Rg(e).flatMap(t=>[...Hr(t),...vg(t)]);AT=/^[\]\s*_`)]*[:=–—-]+([^\n([,;.|]*)/;pi=(e,t)=>{let n=e.find(a=>a.field===t)?.lines.filter(a=>a.text!=="")??[],[s,o]=[n[0],n.at(-1)];if(!s||!o)return null;let r=X(n.map(a=>a.text).join(" ")),i={line:o.line,column:o.column+o.text.length};return{value:r,place:{start:{line:s.line,column:s.column},end:i}}},RT=e=>ts(e.lines.map(t=>t.text).join(" "))?[]:e.lines.flatMap(({text:t,line:n,column:s})=>ge(t).map(({id:o,index:r})=>({value:o,place:Re(n,s+r,o.length)})));vT=e=>pi(e,"status")?.value??"",Cg=e=>e.map(t=>t.text).join(`
`);CT=({text:e,place:t})=>{let[n]=nt([{text:e,...t.start}]);return{...n,text:Og(n.text)}}});function $T(e,t){let n=X(nt(e.lines).map(a=>a.text).join(" ")),s=jl(n),o=s==="UNKNOWN"&&t!==null&&t.status!=="UNKNOWN",r={depth:e.depth,title:n,place:e.place,status:o?t.status:s,statusTitle:o?t.statusTitle:n},i=t?.gates??[];return{...r,gates:Hl(n)?[...i,{...r,gates:[]}]:i}}function LT(e){let t=[];return e.map(n=>{if(n.type==="heading"){let r=t.filter(i=>i.depth<n.depth);t=[...r,$T(n,r.at(-1)??null)]}let s=t.at(-1)??null,o={title:s?.statusTitle??"",status:s?.status??"UNKNOWN",gateCritical:s!==null&&s.gates.length>0};return{block:n,section:s,entries:Ng(n,o)}})}function FT(e){let t=e.lastIndexOf(":"),n=Array.from(e.matchAll(/[[(]([^[\]()]*)[\])]/g),s=>Gl(s[1]));return t>=0&&DT(e.slice(t+1))||n.some(s=>s.length===1&&Kl.test(s[0]))}function Lg({block:e,entries:t}){if(e.type==="paragraph")return nt(e.lines);if(e.type!=="list")return[];let n=new Set(t.map(s=>s.place.start.line));return e.items.filter(s=>!n.has(s.place.start.line)).flatMap(Hr)}function UT(e,t){let s=t.filter(r=>r.section?.gates.at(-1)?.place===e.place).flatMap(r=>Lg(r).flatMap(i=>Dg(i)??[])),o=t.flatMap(r=>Lg(r).filter(BT))[0];return{title:e.title,place:e.place,closed:FT(e.title)||s.some(r=>Kl.test(Gl(r)[0]??"")),closureText:o?WT(o):null,ids:[...new Set(t.flatMap(r=>r.entries.map(i=>i.id)))]}}function HT(e){let t=new Map;for(let n of e)for(let s of n.section?.gates??[]){let o=t.get(s.place);o?o.inside.push(n):t.set(s.place,{heading:s,inside:[n]})}return Array.from(t.values(),({heading:n,inside:s})=>UT(n,s))}function Fg(e,t){let n=Pn(e.text.slice(t));return n===null?[]:[{value:n,place:Re(e.line,e.column+t,n.length)}]}function Ul(e){let t=jT.exec(e.text);return t?Fg(e,t.index+t[0].length):[]}function Mg(e){switch(e.type){case"heading":case"paragraph":return nt(e.lines).flatMap(Ul);case"yaml":return e.lines.flatMap(Ul);case"list":return e.items.flatMap(t=>t.blocks.flatMap(Mg));case"table":return e.rows.flatMap(KT);default:return[]}}function Hn(e,t,n,s=Ig.readBlocks){let o=Bt(t,n.limits);if(o!==null)return{path:e,unreadable:o,entries:[],gates:[],lastUpdated:null};let r=s(t),i=LT(r);return{path:e,unreadable:o,entries:i.flatMap(a=>a.entries),gates:HT(i),lastUpdated:r.flatMap(Mg)[0]??null}}var Ig,Hl,jl,Kl,IT,Gl,DT,Dg,MT,BT,WT,jT,KT,jr=k(()=>{"use strict";Is();We();$g();ve();Ig=Nt(on(),1);Ws();Be();Hl=e=>/\bphases?\b/i.test(e)&&/\b(?:gates?|closure)\b/i.test(e),jl=e=>wt(e.replace(/^[\s§]*[0-9.]*[0-9][.)]*\s+/,""));Kl=/^(?:CLOSED|COMPLETED?)$/,IT=new Set(["NOT","NEVER","NO","MUST","TO","BE","CANNOT","UNTIL","WHEN","BEFORE","ALMOST","NEARLY"]),Gl=e=>e.toUpperCase().match(/[\p{L}\p{N}]+/gu)??[],DT=e=>{let t=Gl(e);return Kl.test(t.at(-1)??"")&&!t.some(n=>IT.has(n))};Dg=e=>{let t=st(e);return t?.key==="STATUS"?t.value.text:null};MT=/\b(?:clos(?:e|es|ed|ing|ure)|complet(?:e|es|ed|ing|ion)|requir(?:e|es|ed|ing|ements?)|must|until|criteri(?:a|on)|needs?)\b/i,BT=e=>Dg(e)===null&&MT.test(X(e.text)),WT=({text:e,line:t,column:n})=>({value:X(e),place:Re(t,n,e.length)});jT=/(?<![\p{L}\p{N}])last[\s_-]updated?[\s*_`]*:[\s*_`"']*/iu;KT=e=>e.flatMap(({text:t,place:n},s)=>{let o={text:t,...n.start};return Lt(e[s-1]?.text.slice(0,40)??"")==="LAST_UPDATED"?Fg(o,0):Ul(o)})});function Kr(e,t){let n=Pe(t.paths),s=[];for(let o of e){let r=n(o);r&&s.push({path:o,kind:r})}return s.sort((o,r)=>o.path<r.path?-1:o.path>r.path?1:0)}function Wg(e,t,n,s,o=()=>!0){let r=Kr(t.keys(),n),i=s.read??Bg.readBlocks,a={logSections:n.lock.logSections,limits:n.limits,read:i},d=y=>GT.test(t.get(y).mode),c=y=>s.text(y,t.get(y)),l=(y,A,x)=>{let R=()=>x(c(A));return s.memo?s.memo(y,A,t.get(A),R):R()},p=y=>d(y)?l("packet",y,A=>mt(y,A,a)):VT(y,`it is ${Vl(t.get(y).mode)}`),u=y=>d(y)?l("protocol",y,A=>Qs(y,A,a)):{...Qs(y,"",a),unreadable:`it is ${Vl(t.get(y).mode)}`},m=(y,A)=>{let x=r.find(R=>R.kind===y)?.path;return x===void 0?null:d(x)?l(y,x,R=>A(x,R)):{...A(x,""),unreadable:`it is ${Vl(t.get(x).mode)}`}},f=m("pointer",(y,A)=>Qo(y,A,i)),h=y=>r.filter(A=>A.kind===y).map(A=>A.path),S=h("spec");return{name:e,files:t,packets:h("packet").map(p),board:m("board",(y,A)=>Hn(y,A,a,i)),ledger:m("ledger",(y,A)=>dt(y,A,a,i)),spec:f||S.length>0?Zs(f,S.map(y=>({path:y,headings:o(y)&&d(y)?Vt(c(y)):[]}))):null,protocols:h("protocol").map(u)}}var Bg,GT,Vl,VT,ql=k(()=>{"use strict";Ot();jr();ps();ns();Tl();Bg=Nt(on(),1);ds();GT=/^100/,Vl=e=>e==="120000"?"a symbolic link":"a submodule",VT=(e,t)=>({...mt(e,"",{logSections:[],limits:{bytes:0,depth:0}}),unreadable:t})});function Hg(e){let t=qt.Buffer.from(e.buffer,e.byteOffset,e.byteLength);if((0,qt.isUtf8)(t))return t.toString("utf8");let n="";for(let s=0;s<t.length;){let o=t.subarray(s,s+qT(t[s])),r=(0,qt.isUtf8)(o);n+=r?o.toString("utf8"):String.fromCharCode(Ug+t[s]),s+=r?o.length:1}return n}function jg(e){if(hs(e))return qt.Buffer.from(e,"utf8");let t=e.split(/([\udc80-\udcff])/u);return qt.Buffer.concat(t.map(n=>/^[\udc80-\udcff]$/u.test(n)?qt.Buffer.from([n.charCodeAt(0)-Ug]):qt.Buffer.from(n,"utf8")))}function yt(e){let t=e.at(-1)===0?e.subarray(0,-1):e;if(t.length===0)return[];if((0,qt.isUtf8)(t))return t.toString("utf8").split("\0");let n=[];for(let s=0;s<=t.length;){let o=t.indexOf(0,s),r=o<0?t.length:o;n.push(Hg(t.subarray(s,r))),s=r+1}return n}var qt,Ug,qT,Yl,hs,mn=k(()=>{"use strict";qt=require("node:buffer"),Ug=56320,qT=e=>e>=240?4:e>=224?3:e>=192?2:1;Yl=e=>Hg(e).replace(/^\ufeff/,""),hs=e=>!new RegExp("\\p{Cs}","u").test(e)});function jn(e,t=new Map){let n=new Map([...t].map(([s,o])=>[s,Yl(o)]));return{async load(s){let o=[...s].filter(([,i])=>pt(i)&&!n.has(i.oid)),r=await e.read(new Map(o.map(([i,a])=>[a.oid,i])));for(let[i,a]of r)n.set(i,Yl(a))},of(s){let o=n.get(s.oid);if(o===void 0)throw new Error(`Object ${s.oid} was not loaded`);return o}}}function YT({spec:e,packets:t}){if(!e)return[];let n=t.flatMap(o=>(o.specAnchors?.items??[]).flatMap(({value:r})=>r.spec??[])),s=[...new Set(n)].map(o=>zo(e,o));return[...new Set([Zo(e),...s])].filter(o=>o!==null)}function gs(e,t,n){let s=(a,d,c,l)=>{let p=Kg(a,d,c);return n.has(p)||n.set(p,l()),n.get(p)},o=(a,d,c)=>!n.has(Kg(a,d,c));async function r(a){let{spec:d,files:c}=a;if(!d)return a;let l=({path:h})=>c.get(h),p=YT(a).filter(h=>pt(l(h))),u=p.filter(h=>o("spec",h.path,l(h)));await t.load(u.map(h=>[h.path,l(h)]));let m=h=>p.includes(h)?s("spec",h.path,l(h),()=>Vt(t.of(l(h)))):[],f=d.files.map(h=>({path:h.path,headings:m(h)}));return{...a,spec:Zs(d.pointer,f)}}let i=new Map;return async function({name:d,files:c}){let l=Kr(c.keys(),e).map(({kind:S,path:y})=>({kind:S,path:y,entry:c.get(y)})),p=l.map(({path:S,entry:y})=>`${y.mode} ${y.oid} ${S}`).join("\0"),u=i.get(p);if(u)return{...u,name:d,files:c};let m=l.filter(({kind:S,path:y,entry:A})=>S!=="spec"&&o(S,y,A));await t.load(m.map(({path:S,entry:y})=>[S,y]));let h=await r(Wg(d,c,e,{text:(S,y)=>t.of(y),memo:s,read:En},()=>!1));return i.set(p,h),h}}var pt,Kg,Gr=k(()=>{"use strict";Sr();ds();Xo();ql();mn();pt=e=>e.mode.startsWith("100");Kg=(e,t,n)=>`${e} ${n.oid} ${t}`});function te(e,t){let n=new Error(e,t===void 0?{}:{cause:t});return n.name="GitError",n}function Yg(e,t){return t.code!=="ENOENT"?te(`Git could not be started: ${t.message}`,t):(0,Vg.existsSync)(e)?te("Git was not found: install git and put it on the PATH",t):te(`The folder \`${e}\` does not exist`,t)}function ui(e,t,n,s){return new Promise((o,r)=>{let i=Jg(e,t,n),a=[],d=[];i.stdout.on("data",c=>a.push(c)),i.stderr.on("data",c=>d.push(c)),i.stdin.on("error",()=>{}),i.on("error",c=>r(Yg(e,c))),i.on("close",c=>o({status:c,stdout:Buffer.concat(a),stderr:Buffer.concat(d).toString("utf8").trim()})),i.stdin.end(s)})}async function tr(e,t,n,s){let o=await ui(e.root,e.env,t,s);if(o.status!==null&&n.includes(o.status))return o;throw zg(t,o)}function ZT(e,t){let n=new Error(t.stderr);return/dubious ownership/.test(t.stderr)?te(`Git refuses the repository at \`${e}\`, since it belongs to somebody else: trust it with \`git config --global --add safe.directory <path>\``,n):/not a git repository/.test(t.stderr)?te(`There is no git repository at \`${e}\`: go into one, or make one with \`git init\``,n):te(`The git repository at \`${e}\` cannot be opened: ${zl(t.stderr)}`,n)}async function vt(e,t=process.env){let n=["--is-bare-repository","--is-inside-work-tree","--show-object-format","--is-shallow-repository"],s=["--path-format=absolute","--absolute-git-dir","--git-common-dir"],o=(...A)=>ui(e,t,["rev-parse",...n,...s,...A,"--revs-only","HEAD","--symbolic-full-name","HEAD"]),r=({stdout:A})=>A.toString("utf8").replace(/\n$/,"").split(`
`),i=await o("--show-toplevel"),a=i.status!==0&&r(i)[1]==="false",d=a?await o():i;if(d.status!==0)throw ZT(e,d);let[,,c,l,p,u,...m]=r(d),f=a?p:m[0],[h,S,...y]=a?m:m.slice(1);if(!p||!u||!f||y.length>0||h&&!Zg.test(h))throw te(`The repository at \`${e}\` cannot be opened: git 2.31 or newer and a path without line breaks are needed`);return{root:f,hasWorkTree:!a,gitDir:p,commonDir:u,objectFormat:c==="sha256"?"sha256":"sha1",isShallow:l==="true",headCommit:h??null,headBranch:S?.startsWith("refs/heads/")?S.slice(11):null,env:XT(t,p,f)}}async function mi(e){let{stdout:t}=await tr(e,["symbolic-ref","--quiet","HEAD"],[0,1]);return t.toString("utf8").replace(/\n$/,"")||null}async function fn(e,t){let n=i=>te(e.isShallow?`Unknown revision \`${t}\` in this shallow clone: fetch it, or the whole history with \`git fetch --unshallow\``:`Unknown revision \`${t}\`: fetch it, or name a commit, branch or tag that is here`,i);if(t===""||t.startsWith("-"))throw n();let s=["-c","core.warnAmbiguousRefs=true","rev-parse","--verify",`${t}^{commit}`],o=await ui(e.root,e.env,s),r=o.stdout.toString("utf8").trim();if(/^warning: refname .* is ambiguous/m.test(o.stderr))throw te(`Ambiguous revision \`${t}\`: name it in full, as \`refs/heads/${t}\``);if(o.status!==0||!Zg.test(r))throw n(new Error(o.stderr));return r}async function fi(e,t){if(t.startsWith("-"))return null;let n=await ui(e.root,e.env,["rev-parse","--symbolic-full-name",t]),s=n.stdout.toString("utf8").trim();return n.status===0?/^refs\/(?:heads|remotes)\/(.+)$/.exec(s)?.[1]??null:null}function Zl(e,t){let n=/^:(\d{6}) (\d{6}) ([0-9a-f]+) ([0-9a-f]+) ([A-Z])$/.exec(e);if(!n)throw te(`Git reported a change that cannot be read, near \`${t}\``);let[,s,o,r,i,a]=n;if(a==="U")throw Xg(t);return{path:t,before:Jl(s)?null:{mode:s,oid:r},after:Jl(o)?null:{mode:o,oid:i}}}function Xl(e){let t=yt(e),n=[];for(let s=0;s+1<t.length;s+=2)n.push(Zl(t[s],t[s+1]));return n}async function ey(e,t,n){let s=n===null?["diff-index","--cached"]:["diff-tree","-r"],o=n===null?[t]:[t,n],r=await tr(e,[...s,"--merge-base",...nr,...o,"--"],[0,128]);if(r.status===0)return Xl(r.stdout);if(/(no|multiple) merge bases? found/.test(r.stderr))return null;throw zg(s,r)}async function hi(e){let t=await ye(e,["ls-files","--cached","--stage","-t","-z","--full-name"]);return yt(t).map(n=>{let s=n.indexOf("	"),[o,r,i,a]=n.slice(0,s).split(" "),d=n.slice(s+1);if(s<0||!r||!i)throw te(`Git listed an index entry that cannot be read: \`${n}\``);if(a!=="0")throw Xg(d);return{path:d,mode:r,oid:i,isSkipped:o==="S"}})}async function ys(e,t){let n=await ye(e,["ls-tree","-r","-z","--full-tree",t]);return new Map(yt(n).map(s=>{let o=s.indexOf("	"),[r,,i]=s.slice(0,o).split(" ");if(o<0||!r||!i)throw te(`Git listed a tree entry that cannot be read: \`${s}\``);return[s.slice(o+1),{mode:r,oid:i}]}))}async function gi(e,t,n){let{stdout:s}=await tr(e,["merge-base",t,n],[0,1]);return s.toString("utf8").trim()||null}async function hn(e,t){let s=["refs/remotes/origin/HEAD",...["main","master",...t===null?[]:[t]].flatMap(a=>[`refs/heads/${a}`,`refs/remotes/origin/${a}`])],o=await ye(e,["for-each-ref","--format=%(objectname) %(refname)",...s]),r=new Map(o.toString("utf8").split(`
`).filter(a=>a!=="").map(a=>[a.slice(a.indexOf(" ")+1),a.slice(0,a.indexOf(" "))])),i=s.find(a=>r.has(a));return i===void 0?null:{ref:i,commit:r.get(i)}}async function ny(e,t,n){return(await ye(e,["log",...["--format=%B","--encoding=UTF-8","--no-show-signature","--no-notes","--no-color","-z"],`${t}..${n}`,"--"])).toString("utf8").split("\0").filter(r=>r!=="")}async function yi(e,t,n){let o=await ye(e,["log",...["--format=","--topo-order","--no-follow","--no-show-signature","--no-notes","--no-color","-m"],...nr,t,"--",n]);return yt(o).flatMap(i=>{let a=/^\n*:\d{6} (\d{6}) [0-9a-f]+ ([0-9a-f]+) [A-Z]$/.exec(i);return a&&!Jl(a[1])?[{mode:a[1],oid:a[2]}]:[]}).reverse()}function sy(e,t){let n=[];for(let s=0;s<e.length;){let o=e.indexOf(0,s),r=e.indexOf(0,o+1);if(o<0||r<0)throw te("Git found a line that cannot be read");let i=e.indexOf(10,r+1),a=i<0?e.length:i;n.push({path:yt(e.subarray(s+t,o+1))[0]??"",line:Number(e.toString("latin1",o+1,r)),text:e.toString("utf8",r+1,a)}),s=a+1}return n}async function Ql(e,t,n,s="fixed"){if(n.length===0)return[];let o=["-z","--line-number","--no-column","--no-color","--no-heading","--no-break","--full-name"],r=["--ignore-case","--text","--no-textconv","--no-recurse-submodules","-f","-"],i=await tr(e,["grep",...o,s==="fixed"?"--fixed-strings":"--extended-regexp",...r,t,"--"],[0,1],n.map(a=>`${a}
`).join(""));return sy(i.stdout,t.length+1)}async function ry(e,t){let n=["-z","--line-number","--no-column","--no-color","--no-heading","--no-break","--full-name"],s=["--fixed-strings","--ignore-case","--text","--no-textconv","--untracked","-f","-"],o=t.map(i=>`${i}
`).join(""),r=await tr(e,["grep",...n,...s,"--"],[0,1],o);return sy(r.stdout,0)}async function oy(e,t){if(e.isShallow)throw te("The history of this shallow clone cannot be searched: get all of it with `git fetch --unshallow`");let n=["--format=%x00%H","--no-color","--no-show-signature","--no-notes","--root","-m"],s=["-p","-U0","--text","--no-renames","--no-ext-diff","--no-textconv","--dst-prefix=b/"],o=["--all",...e.headCommit?["HEAD"]:[]],r=["-i",`-S${t}`],i=await ye(e,["log",...o,...n,...s,...r,"--"]),a=[],d="",c="";for(let l of i.toString("utf8").split(`
`))l.startsWith("\0")?d=l.slice(1):l.startsWith("+++ ")?c=l.slice(4).replace(/^"?b\//,"").replace(/"?\t?$/,""):l.startsWith("+")&&l.toLowerCase().includes(t.toLowerCase())&&a.push({commit:d,path:c,text:l.slice(1)});return a}function QT(e){let t=e[Symbol.asyncIterator](),n=Buffer.alloc(0),s=r=>{let i=n.subarray(0,r);return n=n.subarray(r),i},o=async()=>{let r=await t.next();return r.done?null:r.value};return{async line(){for(;!n.includes(10);){let r=await o();if(!r)return null;n=Buffer.concat([n,r])}return s(n.indexOf(10)+1).toString("utf8").slice(0,-1)},async bytes(r){let i=[n];for(let a=n.length;a<r;){let d=await o();if(!d)return null;i.push(d),a+=d.length}return n=i.length===1?n:Buffer.concat(i),s(r)}}}function ks(e){let t=()=>{let o=Jg(e.root,e.env,["cat-file","--batch"]),r={stderr:"",failed:null};o.on("error",a=>r.failed=Yg(e.root,a)),o.stdin.on("error",()=>{}),o.stderr.on("data",a=>r.stderr+=a.toString("utf8"));let i=new Promise(a=>o.on("close",a));return{child:o,state:r,closed:i,reader:QT(o.stdout)}},n=null;async function s(o,r){let{reader:i,state:a,closed:d}=n,c=`\`${r}\` (object ${o})`,l=await i.line(),[,p,u]=l?.split(" ")??[];if(p==="missing")throw te(`Missing ${c}: the repository is incomplete, see \`git fsck\`, or fetch the object`);if(l!==null&&p!=="blob")throw te(`Unexpected ${p} as ${c}, expected a blob`);let m=l===null?null:await i.bytes(Number(u)+1);if(m)return m.subarray(0,-1);throw await d,a.failed??te(`${c} cannot be read: ${zl(a.stderr)}`,new Error(a.stderr))}return{async read(o){if(o.size===0)return new Map;n??=t(),n.child.stdin.write([...o.keys()].map(i=>`${i}
`).join(""));let r=new Map;for(let[i,a]of o)r.set(i,await s(i,a));return r},close(){n?.child.stdin.end(),n?.child.stdout.destroy()}}}async function iy(e,t){let n=ks(e);try{return await n.read(new Map([...t].map(s=>[s,s])))}finally{n.close()}}var Gg,Vg,qg,JT,zT,Jg,zl,zg,ye,Zg,XT,Jl,Xg,nr,sr,Qg,ty,_t=k(()=>{"use strict";Gg=require("node:child_process"),Vg=require("node:fs"),qg=require("node:os");mn();JT=["--literal-pathspecs","-c","core.fsmonitor=false","-c","core.untrackedCache=false"],zT=e=>({...e,LC_ALL:"C",GIT_NO_REPLACE_OBJECTS:"1",GIT_GRAFT_FILE:qg.devNull,GIT_OPTIONAL_LOCKS:"0"});Jg=(e,t,n)=>(0,Gg.spawn)("git",[...JT,...n],{cwd:e,env:zT(t),windowsHide:!0});zl=e=>{let t=e.split(`
`).filter(s=>s.trim()!=="");return(t.find(s=>s.startsWith("fatal: "))??t.find(s=>s.startsWith("error: "))??t[0]??"it gave no reason").replace(/^(fatal|error): /,"")},zg=(e,t)=>te(`\`git ${e[0]}\` failed: ${zl(t.stderr)}`,new Error(t.stderr||`git ${e[0]}`));ye=async(e,t,n)=>(await tr(e,t,[0],n)).stdout;Zg=/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/,XT=(e,t,n)=>({...e,...e.GIT_DIR?{GIT_DIR:t}:{},...e.GIT_WORK_TREE?{GIT_WORK_TREE:n}:{}});Jl=e=>e==="000000";Xg=e=>te(`\`${e}\` is unmerged: resolve the conflict and \`git add\` it first`),nr=["--raw","-z","--no-renames","--no-abbrev","--ignore-submodules=none","--no-ext-diff","--no-textconv"],sr=async(e,t,n="invisible")=>Xl(await ye(e,["diff-index","--cached",...nr,`--ita-${n}-in-index`,t,"--"])),Qg=async(e,t,n)=>Xl(await ye(e,["diff-tree","-r",...nr,t,n,"--"]));ty=async e=>yt(await ye(e,["ls-files","--others","--exclude-standard","-z","--full-name"]))});function nR(e){let t=yt(e),n=[];for(let s=0;s<t.length;s++){let[,o,r,i,a]=eR.exec(t[s])??[];if(o!==void 0){n.push({commit:o,date:new Date(r).toISOString(),author:i,message:a,changes:[]});continue}let[,d,c,l,p]=tR.exec(t[s])??[],u=t[++s];if(d===void 0||u===void 0||n.length===0)throw te("Git told a history that cannot be read");n.at(-1).changes.push({path:u,before:ay(d,l),after:ay(c,p)})}return n.reverse()}async function ec(e,t,{paths:n=[],limit:s}){let o=["--format=tformat:commit %H %cI %an%n%B","--encoding=UTF-8","--first-parent","-m","--no-show-signature","--no-notes"],r=["--raw","-z","--no-renames","--no-abbrev","--ignore-submodules=none","--no-color","--no-ext-diff"],i=await ye(e,["log",...o,...r,`--max-count=${s+1}`,t,"--",...n]),a=nR(i),d=a.length>s;return{steps:d?a.slice(1):a,isCut:d||e.isShallow}}function sR(e,t){let n={logSections:e.lock.logSections,limits:e.limits},s=new Map,o=(i,a,d)=>{if(!a||!pt(a))return null;let c=`${a.oid} ${i}`;return s.has(c)||s.set(c,d(t.of(a))),s.get(c)},r=(i,a)=>{let d=Qo(i,a).spec?.value;return d===void 0?null:Zs(null,[{path:d,headings:[]}]).files[0].version};return{packet:(i,a)=>o(i,a,d=>({text:d,packet:mt(i,d,n)})),board:(i,a)=>o(i,a,d=>Hn(i,d,n)),ledger:(i,a)=>o(i,a,d=>dt(i,d,n)),specVersion:(i,a)=>o(i,a,d=>r(i,d))}}async function ly(e,t,n){if(e.headCommit===null)return{records:[],start:null,isCut:!1};let{steps:s,isCut:o}=await ec(e,e.headCommit,{limit:n}),r=Pe(t.paths),i=d=>["packet","board","ledger","pointer"].includes(r(d)??""),a=ks(e);try{let d=jn(a),c=s.flatMap(({changes:m})=>m.filter(({path:f})=>i(f)).flatMap(({path:f,before:h,after:S})=>[h,S].flatMap(y=>y?[[f,y]]:[])));await d.load(c);let l=sR(t,d),p=s.map(({commit:m,date:f,message:h,changes:S})=>{let y=v=>S.filter(({path:$})=>r($)===v),[A,x,R]=[y("board")[0],y("ledger")[0],y("pointer")[0]],C=R&&l.specVersion(R.path,R.before),I=R&&l.specVersion(R.path,R.after);return{commit:m,date:f,message:h,packets:y("packet").map(({path:v,before:$,after:F})=>({path:v,before:l.packet(v,$),after:l.packet(v,F)})),...A?{board:l.board(A.path,A.after)}:{},...x?{ledger:l.ledger(x.path,x.after)}:{},...I===void 0||I===C?{}:{specVersion:I},files:S.map(rR)}}),u=!o||e.isShallow||s.length===0;return{records:p,isCut:o,start:u?null:await oR(e,s[0].commit,t,d)}}finally{a.close()}}async function oR(e,t,n,s){let o=await fn(e,`${t}^1`),r=await ys(e,o);return gs(n,s,ci())({name:o.slice(0,10),files:r})}var eR,tR,ay,rR,tc=k(()=>{"use strict";Ot();jr();ps();ns();ds();Wl();Gr();_t();mn();eR=/^commit ([0-9a-f]+) (\S+) ([^\n]*)\n([^]*)$/,tR=/^\n?:(\d{6}) (\d{6}) ([0-9a-f]+) ([0-9a-f]+) [A-Z]$/,ay=(e,t)=>e==="000000"?null:{mode:e,oid:t};rR=({path:e,before:t,after:n})=>({path:e,before:t&&{...t,text:null},after:n&&{...n,text:null},restored:!1})});async function cy(e,t,n,s){let o=t.filter(u=>lR(u)&&hs(u.path)).slice(0,iR),{headCommit:r}=e;if(r===null||o.length===0)return{};let i=o.map(u=>u.path),{steps:a}=await ec(e,r,{paths:i,limit:aR}),d=a.flatMap(({changes:u})=>u.flatMap(({path:m,after:f})=>f?[{path:m,after:f}]:[]));await s.load(d.map(({path:u,after:m})=>[u,m]));let c={logSections:n.lock.logSections,limits:n.limits},l=(u,m)=>m!==null&&pt(m)&&mt(u,s.of(m),c).status?.value==="BLOCKED",p={};for(let u of i)for(let{date:m,changes:f}of[...a].reverse()){let h=f.find(S=>S.path===u);if(h){if(!l(u,h.after))break;p[u]=m}}return p}var iR,aR,lR,dy=k(()=>{"use strict";Is();ns();Gr();tc();mn();iR=100,aR=500,lR=e=>e.status?.value==="BLOCKED"&&(e.blockedSince===null||Pn(e.blockedSince.value.trim())===null)});function nc(e,t){if(t.length===0)return e;let n=new Map(e);for(let{path:s,before:o}of t)o?n.set(s,o):n.delete(s);return n}function rr(e,t){try{return(0,py.readFileSync)((0,uy.join)(e.gitDir,t),"utf8")}catch(n){if(n.code==="ENOENT")return null;throw te(`\`${t}\` of the git directory cannot be read`,n)}}async function pR(e,t,n,s){let o=new Set(s.filter(d=>d.after).map(d=>d.path)),r=dR[e.objectFormat];return[...n].some(([d,c])=>c.oid===r&&!o.has(d))?(await sr(e,t,"visible")).filter(d=>d.after&&!o.has(d.path)).map(d=>d.path):[]}async function uR(e){let t=rr(e,"MERGE_HEAD")?.split(`
`).filter(Boolean)??[];return Promise.all(t.map(async n=>({parent:n,changes:await sr(e,n)})))}function mR(e,t){let n=t.map(s=>new Set(s.changes.map(o=>o.path)));return e.filter(s=>n.every(o=>o.has(s.path)))}async function my(e){let t=e.headCommit,n=t??cR[e.objectFormat],[s,o]=await Promise.all([hi(e),sr(e,n)]),r=new Map(s.map(({path:d,mode:c,oid:l})=>[d,{mode:c,oid:l}]));for(let d of await pR(e,n,r,o))r.delete(d);let i={name:t?"HEAD":"the empty tree",files:nc(r,o)},a=await uR(e);return{head:{name:"the index",files:r},before:i,base:i,baseCommit:t,beforeCommit:t,headCommit:null,changes:mR(o,a),otherParents:a.map(d=>({name:bs(d.parent),files:nc(r,d.changes)}))}}async function fy(e,t,n,s){let[o,r]=await Promise.all([fn(e,t),fn(e,n)]),i=s===void 0?await gi(e,o,r):await fn(e,s);if(i===null)throw fR(e,t,n);let[a,d,c]=await Promise.all([ys(e,r),Qg(e,i,r),o===i?null:ys(e,o)]),l={name:bs(i),files:nc(a,d)};return{head:{name:bs(r),files:a},before:l,base:c?{name:bs(o),files:c}:l,baseCommit:o,beforeCommit:i,headCommit:r,changes:d,otherParents:[]}}var py,uy,cR,dR,bs,fR,sc=k(()=>{"use strict";py=require("node:fs"),uy=require("node:path");_t();cR={sha1:"4b825dc642cb6eb9a060e54bf8d69288fbee4904",sha256:"6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321"},dR={sha1:"e69de29bb2d1d6434b8b29ae775ad8c2e48c5391",sha256:"473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813"},bs=e=>e.slice(0,10);fR=(e,t,n)=>e.isShallow?te(`\`${t}\` and \`${n}\` have no common commit in this shallow clone: fetch the history with \`git fetch --unshallow\` (actions/checkout: \`fetch-depth: 0\`)`):te(`\`${t}\` and \`${n}\` have no common commit: name a base that \`${n}\` has started from`)});function ky(e,t){try{return(0,ki.lstatSync)(gy(e,t))}catch(n){if(hR.has(n.code??""))return null;throw yy(t,n)}}function gR(e){let t=new Map,n=s=>{let o=s.lastIndexOf("/");if(o<=0)return!1;let r=s.slice(0,o),i=t.get(r);if(i!==void 0)return i;let a=n(r)||(ky(e,r)?.isSymbolicLink()??!1);return t.set(r,a),a};return n}function kR(e,t){return e.isSymbolicLink()?"120000":t?.startsWith("100")?t:e.mode&64?"100755":"100644"}async function by(e){let{root:t,objectFormat:n}=e,[s,o]=await Promise.all([hi(e),ty(e)]),r="0".repeat(n==="sha256"?64:40),i=gR(t),a=new Map,d=new Map,c=(l,p,u)=>{let m=i(l)?null:ky(t,l);m&&(m.isFile()||m.isSymbolicLink()?a.set(l,{mode:kR(m,p),oid:u}):d.set(l,yR(m)))};for(let{path:l,mode:p,oid:u,isSkipped:m}of s)m||p==="160000"?a.set(l,{mode:p,oid:u}):c(l,p,u);for(let l of o)l.endsWith("/")?a.set(l.slice(0,-1),{mode:"160000",oid:r}):c(l,void 0,r);return{files:a,skipped:new Set(s.filter(l=>l.isSkipped).map(l=>l.path)),irregular:d}}function bi(e,t){try{let n=(0,ki.readFileSync)(gy(e.root,t));return{oid:(0,hy.createHash)(e.objectFormat).update(`blob ${n.length}\0`).update(n).digest("hex"),bytes:n}}catch(n){throw yy(t,n)}}var rc,hy,ki,hR,gy,yy,yR,oc=k(()=>{"use strict";rc=require("node:buffer"),hy=require("node:crypto"),ki=require("node:fs");_t();mn();hR=new Set(["ENOENT","ENOTDIR"]),gy=(e,t)=>rc.Buffer.concat([rc.Buffer.from(`${e}/`),jg(t)]),yy=(e,t)=>te(`\`${e}\` cannot be read: ${t.code??String(t)}`,t);yR=e=>e.isDirectory()?"a folder":e.isFIFO()?"a pipe":e.isSocket()?"a socket":"a device"});function bR(e,t){let n=e.files.get(ne);if(!n)return null;if(!pt(n))throw new Error(`\`${ne}\` is no regular file at ${e.name}`);return t.of(n)}function Si(e,t,{knownRules:n}){let s=bR(e,t);return s===null?Fe:Mn(s,ne,n)}async function Sy(e,t,n,s){let[o,r]=[t.files.get(ne),n.files.get(ne)];if(await s.load([o,r].flatMap(a=>a?[[ne,a]]:[])),(o?.oid!==r?.oid||o?.mode!==r?.mode)&&Si(n,s,e),e.configFile!==void 0)return Wn(e.cwd,e.configFile,e.knownRules);try{return Si(t,s,e)}catch(a){if(t===n)throw a;let d=`It binds as it is at ${t.name}: repair it, and judge that change with \`--config ${ne}\``;throw new Error(`${a.message}
${d}`,{cause:a})}}async function wR(e){if(e.headBranch!==null)return e.headBranch;let n=(rr(e,"rebase-merge/head-name")??rr(e,"rebase-apply/head-name"))?.trim()??await mi(e)??"";return n.startsWith("refs/heads/")?n.slice(11):null}async function PR(e,t,n,s){let{naming:o={},workPackets:r=[],head:i="HEAD"}=e,{baseCommit:a,headCommit:d}=n,c=()=>i==="HEAD"?wR(t):fi(t,i),l=async()=>d&&a?ny(t,a,d):[],p={option:r,branch:o.branch===void 0?await c():o.branch,title:o.title??null,body:o.body??null,messages:o.messages??await l(),...o.merges===void 0?{}:{merges:o.merges}};return Bn(p,s)}async function xR(e,t,n){let s=t.headCommit??e.headCommit;if(!n||n.commit===s||t.changes.length===0)return()=>!1;let o=await ey(e,n.commit,t.headCommit),r=o&&new Set(o.map(i=>i.path));return i=>r!==null&&!r.has(i)}async function ic(e,t,n,s){let o=Pe(t.paths),r=d=>d===ne||o(d)!==null,i=e.filter(({path:d})=>r(d)).flatMap(({path:d,before:c,after:l})=>[c,l].flatMap(p=>p?[[d,p]]:[]));await n.load(i);let a=(d,c)=>c&&{...c,text:r(d)&&pt(c)?n.of(c):null};return e.map(({path:d,before:c,after:l})=>({path:d,before:a(d,c),after:a(d,l),restored:s(d)}))}async function ac(e,t,n,s){let o=t.filter(pt);await s.load(o.map(d=>[e.path,d]));let r=wi(e),i=d=>d.toLowerCase().includes(r)&&wi(mt(e.path,d,SR(n)))===r,a=o.find(d=>i(s.of(d)));return a?[s.of(a)]:[]}async function ER(e,t,n,s,o,r){let i=new Set(s.map(d=>d.path)),a={};for(let d of t.packets)if(n&&i.has(d.path)&&Q(d)&&hs(d.path)){let c=await yi(e,n,d.path);a[d.path]=await ac(d,c,o,r)}return a}function lc(e){let t=e.flatMap(({before:n,after:s})=>{let o=Vr(n?.text??"");return[...Vr(s?.text??"")].filter(r=>!o.has(r))});return[...new Set(t)]}async function RR(e,t,n){let s=lc(n),o=new Map(s.map(a=>[a,[]])),i=t===null?[]:await(a=>s.length>AR?Ql(e,a,[TR],"extended"):Ql(e,a,s))(t);for(let a of i)for(let d of Vr(a.text))o.get(d)?.push(a);return Object.fromEntries(o)}async function cc(e,t,n){let s=rf(e,t);if(!s)return null;let{from:o,to:r,changelogs:i}=s,a=[r.path,...i].map(l=>[l,t.files.get(l)]);o&&a.push([o.path,e.files.get(o.path)]),await n.load(a);let d=(l,p)=>{let u=l.files.get(p);return pt(u)?n.of(u):""},c=({path:l,name:p,version:u},m)=>({path:l,name:p,version:u,text:d(m,l)});return{from:o&&c(o,e),to:c(r,t),changelogs:i.map(l=>({path:l,text:d(t,l)}))}}async function _R(e,t,n,s,o){let r=jn(n),i=await Sy(e,s.base,s.head,r),a=o??(i.defaultBranch===null?null:await hn(t,i.defaultBranch)),d=xR(t,s,e.restoresFromDefaultBranch===!1?null:a);d.catch(()=>{});let c=Py(e,t,i),l=gs(i,r,c),p=await l(s.head),u=await l(s.before),m=s.base===s.before?u:await l(s.base),f=[];for(let I of s.otherParents)f.push(await l(I));c.save();let h=await ic(s.changes,i,r,await d),S=[...m.packets,...p.packets].map(E),[y,A]=await Promise.all([RR(t,s.baseCommit,h),PR(e,t,s,S)]),x=await cc(u,p,r),R={files:h,workPackets:A,namingDeferred:(e.messagePending??!1)&&A.length===0,kind:e.mode==="staged"?"commit":"branch",signedTexts:await ER(t,m,s.baseCommit,s.changes,i,r),signatureUses:y,...x?{enrichment:x}:{}},C=f.length>0?{otherParents:f}:{};return{mode:e.mode,config:i,now:e.now,head:p,before:u,base:m,change:R,...C}}async function NR(e,t,n){let s=await by(t),o=new Map(s.files),r=new Map,i=h=>{let S=o.get(h),y=s.irregular.get(h);if(y)throw te(`\`${h}\` cannot be read: it is ${y}, expected a file`);if(!S||!pt(S)||s.skipped.has(h))return;let{oid:A,bytes:x}=bi(t,h);o.set(h,{mode:S.mode,oid:A}),r.set(A,x)},a="the working tree";i(ne);let d={name:a,files:o},c=await Sy(e,d,d,jn(n,r)),l=Pe(c.paths);for(let h of[...o.keys(),...s.irregular.keys()])l(h)&&i(h);let p=Py(e,t,c),u=jn(n,r),m=await gs(c,u,p)({name:a,files:o});if(p.save(),m.packets.length===0&&!e.mayBeEmpty)throw CR(c);let f=(e.workPackets??[]).map(h=>({id:h,by:"option"}));return{mode:"all",config:c,now:e.now,head:m,before:m,base:m,change:{...vR,workPackets:f},statusSince:await cy(t,m.packets,c,u)}}function $R(e,t){if(e.mode==="staged")return my(t);if(e.base===void 0)throw new Error("Missing a base, expected the revision that the change is judged against");return fy(t,e.base,e.head??"HEAD",e.since)}async function Pi(e){let t=await vt(e.cwd,e.env);if(e.mode!=="range"&&!t.hasWorkTree)throw te(`\`${t.root}\` has no working tree: judge commits with \`--base REV\``);let n=ks(t);try{if(e.mode==="all")return{snapshot:await NR(e,t,n),baseName:null,headName:null,repository:t};let[s,o]=await Promise.all([$R(e,t),hn(t,null)]);return{snapshot:await _R(e,t,n,s,o),baseName:s.baseCommit,headName:s.headCommit,repository:t}}finally{n.close()}}var wy,SR,Py,wi,OR,Vr,AR,TR,vR,CR,xi=k(()=>{"use strict";xt();Ln();Ot();Br();Wr();M();ns();Sr();tt();Wl();er();Gr();_t();mn();dy();sc();oc();wy=e=>({logSections:e.lock.logSections,limits:e.limits}),SR=e=>({...wy(e),read:En}),Py=({useCache:e},{commonDir:t},n)=>e?Sg(t,wy(n)):ci();wi=e=>{let t=be(e);return t===null?null:Z(t)};OR=/(?<![A-Za-z_-])[A-Za-z_-]+[0-9]{12}(?![0-9])/g,Vr=e=>new Set(Array.from(e.matchAll(OR),t=>Je(t[0].replace(/^[_-]+/,""))).flatMap(t=>t.kind==="signed"?[Z(t.signature)]:[]));AR=20,TR="[a-z_-][0-9]{12}";vR={files:[],namingDeferred:!1,kind:"branch",signedTexts:{},signatureUses:{}};CR=({paths:e})=>new Error(`No packet was found in the working tree: nothing matches ${e.packets.filter(t=>!t.startsWith("!")).map(t=>`\`${t}\``).join(", ")} (\`paths.packets\` in \`${ne}\`)`)});var Oy=Ye((eU,dc)=>{var Oi=process||{},xy=Oi.argv||[],Ei=Oi.env||{},IR=!(Ei.NO_COLOR||xy.includes("--no-color"))&&(!!Ei.FORCE_COLOR||xy.includes("--color")||Oi.platform==="win32"||(Oi.stdout||{}).isTTY&&Ei.TERM!=="dumb"||!!Ei.CI),DR=(e,t,n=e)=>s=>{let o=""+s,r=o.indexOf(t,e.length);return~r?e+FR(o,t,n,r)+t:e+o+t},FR=(e,t,n,s)=>{let o="",r=0;do o+=e.substring(r,s)+n,r=s+t.length,s=e.indexOf(t,r);while(~s);return o+e.substring(r)},Ey=(e=IR)=>{let t=e?DR:()=>String;return{isColorSupported:e,reset:t("\x1B[0m","\x1B[0m"),bold:t("\x1B[1m","\x1B[22m","\x1B[22m\x1B[1m"),dim:t("\x1B[2m","\x1B[22m","\x1B[22m\x1B[2m"),italic:t("\x1B[3m","\x1B[23m"),underline:t("\x1B[4m","\x1B[24m"),inverse:t("\x1B[7m","\x1B[27m"),hidden:t("\x1B[8m","\x1B[28m"),strikethrough:t("\x1B[9m","\x1B[29m"),black:t("\x1B[30m","\x1B[39m"),red:t("\x1B[31m","\x1B[39m"),green:t("\x1B[32m","\x1B[39m"),yellow:t("\x1B[33m","\x1B[39m"),blue:t("\x1B[34m","\x1B[39m"),magenta:t("\x1B[35m","\x1B[39m"),cyan:t("\x1B[36m","\x1B[39m"),white:t("\x1B[37m","\x1B[39m"),gray:t("\x1B[90m","\x1B[39m"),bgBlack:t("\x1B[40m","\x1B[49m"),bgRed:t("\x1B[41m","\x1B[49m"),bgGreen:t("\x1B[42m","\x1B[49m"),bgYellow:t("\x1B[43m","\x1B[49m"),bgBlue:t("\x1B[44m","\x1B[49m"),bgMagenta:t("\x1B[45m","\x1B[49m"),bgCyan:t("\x1B[46m","\x1B[49m"),bgWhite:t("\x1B[47m","\x1B[49m"),blackBright:t("\x1B[90m","\x1B[39m"),redBright:t("\x1B[91m","\x1B[39m"),greenBright:t("\x1B[92m","\x1B[39m"),yellowBright:t("\x1B[93m","\x1B[39m"),blueBright:t("\x1B[94m","\x1B[39m"),magentaBright:t("\x1B[95m","\x1B[39m"),cyanBright:t("\x1B[96m","\x1B[39m"),whiteBright:t("\x1B[97m","\x1B[39m"),bgBlackBright:t("\x1B[100m","\x1B[49m"),bgRedBright:t("\x1B[101m","\x1B[49m"),bgGreenBright:t("\x1B[102m","\x1B[49m"),bgYellowBright:t("\x1B[103m","\x1B[49m"),bgBlueBright:t("\x1B[104m","\x1B[49m"),bgMagentaBright:t("\x1B[105m","\x1B[49m"),bgCyanBright:t("\x1B[106m","\x1B[49m"),bgWhiteBright:t("\x1B[107m","\x1B[49m")}};dc.exports=Ey();dc.exports.createColors=Ey});function $e(e,t=process.env){return t.NO_COLOR?!1:t.FORCE_COLOR!==void 0?t.FORCE_COLOR!=="0":e.isTTY===!0&&t.TERM!=="dumb"}var Ay,Ke,Yt=k(()=>{"use strict";Ay=Nt(Oy(),1);Dt();Ke=e=>Ay.default.createColors(e)});function fc(e,t,n=mc){let s={version:"",failOn:"high",baseName:null,headName:null,ruleUrl:n},o={...e,mode:"all"},r={...o,head:{...o.head,packets:o.head.packets.map(UR)}},i=a=>a.id!=="status-known"&&($y.has(a.id)||a.gate==="packet");return[...cn(r,t.filter(i),s).findings,...cn(o,t.filter(a=>!i(a)),s).findings].filter(a=>!a.waived)}function HR(e,t,n,s){let o=is(n,t.config).find(({rule:d})=>d.id==="status-known"),{status:r}=e;if(!o||!r||!["DRAFT","STUB","GAP"].includes(r.value))return[];let{start:i,end:a}=r.place;return[{rule:o.rule.id,severity:o.severity,message:`Unexpected STATUS ${O(r.value)}, expected \`READY_FOR_DEV\` or later`,path:e.path,line:i.line,column:i.column,endLine:a.line,endColumn:a.column,workPacket:E(e),waived:!1,remedy:`Set STATUS to \`READY_FOR_DEV\` in \`${e.path}\` and on the board when the packet is complete and signed`,url:s(o.rule.id)}]}function jR(e){let t=e.filter(o=>!o.met);if(t.length===0)return"PASS";if(t.length>2)return"REJECT";let[n]=t;return t.length===1&&n.findings.length>0&&!n.findings.some(Ly)?"PASS":"FAIL"}function qr(e,t,n=mc){let s=fc(e,t,n),o=new Set([e.head.board?.path,e.head.ledger?.path,e.head.spec?.pointer?.path]),r=c=>c.rule==="packet-readable",i=s.filter(c=>r(c)&&o.has(c.path??"")),a=new Set(e.head.packets.map(({path:c})=>c)),d=new Map;for(let c of s){let l=c.path!==null&&a.has(c.path)?c.path:c.workPacket;if(l===null)continue;let p=d.get(l);p?p.push(c):d.set(l,[c])}return e.head.packets.map(c=>{let l=E(c),p=[...d.get(c.path)??[],...d.get(l)??[],...HR(c,e,t,n)],u=[...p.filter(h=>!$y.has(h.rule)&&Ly(h)),...i],m=uc.map((h,S)=>{let A=S===uc.length-1?u:p.filter(R=>h.rules.includes(R.rule)),x=c.unreadable===null?A:p.filter(r);return{number:S+1,...h,met:c.unreadable===null&&x.length===0,findings:x}}),f=m.filter(h=>h.met).length;return{id:l,path:c.path,criteria:m,met:f,verdict:jR(m)}})}var uc,mc,$y,Ly,UR,Kn,Ss=k(()=>{"use strict";dn();M();We();ee();uc=[{title:"TASK_ID is unique",rules:["task-id-matches-file","task-id-unique"]},{title:"STATUS is ready or later",rules:["status-known"]},{title:"RISK_TIER is justified",rules:["risk-tier-justified"]},{title:"SCOPE is clear",rules:["scope-clear"]},{title:"IN_SCOPE_PATHS are exact",rules:["in-scope-paths-exact"]},{title:"OUT_OF_SCOPE is listed",rules:["out-of-scope-listed"]},{title:"TEST_PLAN is executable",rules:["test-plan-executable"]},{title:"DONE_MEANS are testable",rules:["done-means-testable"]},{title:"ROLLBACK_HINT is concrete",rules:["rollback-hint-concrete"]},{title:"BOOTSTRAP is complete",rules:["bootstrap-complete"]},{title:"SPEC_ANCHOR is in the Main Body",rules:["spec-anchor-in-main-body"]},{title:"USER_SIGNATURE locks the packet",rules:["packet-signed","signature-wellformed"]},{title:"Pre-work finds nothing",rules:[]}],mc=e=>`src/rules/${e}.md`,$y=new Set(uc.flatMap(({rules:e})=>e)),Ly=({severity:e})=>e==="critical"||e==="high",UR=e=>({...e,status:{place:Ee,text:"",...e.status,value:"READY_FOR_DEV"}});Kn=(e,t,n,s=mc)=>qr(t,n,s).find(o=>o.path===e.path)});function Sv(e,t){let{number:n,title:s,met:o,findings:r}=e,i=r.slice(0,Ti).flatMap(a=>{let d=sk(a);return[J(a.message),`  ${d?`${J(d)}  `:""}${a.rule}`]});return[`  ${String(n).padStart(2)}  ${s.padEnd(bv)}  ${o?"yes":"NO"}`,...t?[...i,...rk(e)].map(a=>`        ${a}`):[]]}function ik(e){let t=s=>e.filter(o=>o.verdict===s).length;return`Scored ${`${e.length} ${e.length===1?"packet":"packets"}`}: ${t("PASS")} PASS, ${t("FAIL")} FAIL, ${t("REJECT")} REJECT.`}var bv,Ti,nk,sk,rk,ok,Ri,ak,wv,Pv,lk,vi=k(()=>{"use strict";Rn();Dt();bv=32,Ti=20,nk=400,sk=({path:e,line:t,column:n})=>e===null?"":`${e}${t===null?"":`:${t}:${n}`}`,rk=e=>e.findings.length>Ti?[`and ${e.findings.length-Ti} more`]:[];ok=(e,t)=>[`${J(e.id)}  ${e.met}/${e.criteria.length}  ${e.verdict}`,...e.criteria.flatMap(n=>Sv(n,t)),""];Ri=e=>`${[...e.flatMap(t=>ok(t,!0)),ik(e)].join(`
`)}
`,ak=e=>ok(e,!1).join(`
`),wv=e=>{let n=[...e.findings.slice(0,Ti).map(s=>`${je(le(s.message,nk))} (${De(le(sk(s),nk))})`),...rk(e)].join("<br>");return`| ${e.number} | ${e.title} | ${e.met?"yes":"**no**"} | ${n} |`},Pv=e=>[`### ${De(e.id)}: ${e.met} of ${e.criteria.length}, ${e.verdict}`,"","| # | criterion | met | why not |","| ---: | --- | --- | --- |",...e.criteria.map(wv),""],lk=e=>`${[...e.flatMap(Pv),ik(e)].join(`
`)}
`});function Hk(e){try{return(0,ae.realpathSync)(e)}catch{return null}}function jk(e){let t=(0,zt.dirname)(e);return Li(t)||t===e?Hk(t):jk(t)}function yn(e,t){let n=jk(e),s=t.flatMap(o=>Hk(o)??[]);return n!==null&&s.some(o=>Bv(n,o))}function Bk({path:e,before:t}){let n=Li(e);if(!(t===null&&!n)){if(t===null)throw new Error(`\`${e}\` is there by now`);if(!n?.isFile())throw new Error(`\`${e}\` is no regular file any more`);if(Buffer.compare((0,ae.readFileSync)(e),t)!==0)throw new Error(`\`${e}\` was changed meanwhile`)}}function Kk(e,t,n){let s=(0,ae.openSync)(e,"wx",384);try{(0,ae.writeFileSync)(s,t),(0,ae.fsyncSync)(s)}finally{(0,ae.closeSync)(s)}(0,ae.chmodSync)(e,n)}function Uv({path:e,draft:t,before:n}){if(n!==null)return(0,ae.renameSync)(t,e);try{(0,ae.linkSync)(t,e)}catch(s){if(!Wv.includes(Mv(s)??""))throw s;(0,ae.renameSync)(t,e)}}function Hv({path:e,before:t,modeBefore:n}){if(t===null)return(0,ae.rmSync)(e,{force:!0});let s=Gk(e);Kk(s,t,n??420),(0,ae.renameSync)(s,e)}function Vk(e){let t=(0,zt.dirname)(e);return Li(t)?[]:[t,...Vk(t)]}function Wk(e){return e.flatMap(t=>{try{return t(),[]}catch(n){return[n instanceof Error?n.message:String(n)]}})}function Ii(e,t){let n=t.find(i=>!yn(i.path,e));if(n)throw new Error(`Nothing was written: \`${n.path}\` leads out of the repository`);let s=[],o=[],r=[];try{for(let i of t)Bk(i);for(let i of t){s.unshift(...Vk(i.path)),(0,ae.mkdirSync)((0,zt.dirname)(i.path),{recursive:!0});let a=i.before===null?null:(0,ae.lstatSync)(i.path).mode&511,d={...i,draft:Gk(i.path),modeBefore:a};o.push(d),Kk(d.draft,d.after,d.mode??a??420)}for(let i of o)Bk(i),Uv(i),r.push(i)}catch(i){let a=Wk([...r.reverse().map(c=>()=>Hv(c)),...o.map(c=>()=>(0,ae.rmSync)(c.draft,{force:!0})),...s.filter(c=>Li(c)).map(c=>()=>(0,ae.rmdirSync)(c))]),d=i instanceof Error?i.message:String(i);throw new Error(a.length===0?`Nothing was written: ${d}`:`Not everything could be undone: ${d}`,{cause:a.length===0?i:new Error(a.join("; "))})}Wk(o.map(i=>()=>(0,ae.rmSync)(i.draft,{force:!0})))}var ae,Uk,zt,Mv,Li,Bv,Gk,Wv,Di=k(()=>{"use strict";ae=require("node:fs"),Uk=require("node:crypto"),zt=require("node:path"),Mv=e=>e?.code,Li=e=>(0,ae.lstatSync)(e,{throwIfNoEntry:!1});Bv=(e,t)=>e===t||e.startsWith(t.endsWith(zt.sep)?t:`${t}${zt.sep}`);Gk=e=>(0,zt.join)((0,zt.dirname)(e),`.countersign-${(0,Uk.randomBytes)(8).toString("hex")}.tmp`),Wv=["EPERM","ENOTSUP","EOPNOTSUPP","ENOSYS"]});function Xr(e,t,n){let s=[],o=Hn(e,t,n,r=>{let i=(0,Dc.readBlocks)(r);return s=R1(i),i});return{text:t,board:o,sections:s}}function R1(e){let t=[],n=[];for(let s of e){if(s.type!=="heading"){let i=t.at(-1);i?.blocks.push(s),i&&s.type!=="break"&&(i.end=s.place.end.line);continue}let o=X(s.lines.map(i=>i.text).join(" "));n=n.filter(i=>i.depth<s.depth);let r={title:o,depth:s.depth,status:jl(o),inGate:Hl(o)||n.some(i=>i.inGate),start:s.place.start.line,end:s.place.end.line,blocks:[]};t.push(r),n=[...n,r]}return t}function Mc(e,t){let n=e.indexOf(t),s=t.depth;if(t.status!=="UNKNOWN")return t.status;for(let o=n-1;o>=0;o--){let r=e[o];if(!(r.depth>=s)){if(r.status!=="UNKNOWN")return r.status;s=r.depth}}return"UNKNOWN"}function wb(e,t,n){let s=e.sections.filter(l=>l.status!=="UNKNOWN"&&!l.inGate),o=s.find(l=>yb.indexOf(l.status)>yb.indexOf(t)),r=`${"#".repeat(s[0]?.depth??2)} ${it[t]}`,i=we(e.text),a=i.length+(i.at(-1)===""?0:1),d=o?He(o.start,[r,""]):He(a,["",r]),c=Xt(e,[d],n);if(!Fc(c.sections,t))throw Gi(e,`a section \`${it[t]}\` cannot be added`);return c}function _1(e,t){let n=e.blocks.findLast(i=>i.type==="list"),s=n?.items[0],o=n?.items.length===1&&kb.test(t[n.place.start.line-1].replace(/^\s*[-*+]/,""));if(n&&s&&!o)return{after:n.place.end.line,like:s,instead:null};let r=o?n:e.blocks.find(i=>i.type==="paragraph"&&kb.test(i.lines.map(a=>a.text).join(" ")));return{after:e.end,like:null,instead:r?.place??null}}function C1(e,t,n){if(!e)return"- ";let s=n[e.place.start.line-1],o=/^(\s*)([-*+]|[0-9]+[.)])(\s+)/.exec(s);if(!o)return"- ";let[,r,i,a]=o;return`${r}${/[0-9]/.test(i)?`${Number.parseInt(i,10)+(t?.items.length??0)}${i.at(-1)}`:i}${a}`}function Pb(e,t,n){let s=we(t),{after:o,like:r,instead:i}=_1(e,s),a=e.blocks.findLast(h=>h.type==="list"),d=C1(r,a,s),[c,...l]=n,p=[`${d}${c}`,...l.map(h=>h.trim()?" ".repeat(d.length)+h:h)];if(i)return[He(i.start.line,p),os(i.start.line,i.end.line)];if(r)return[He(o+1,p)];let u=h=>h<s.length&&(s[h]??"").trim()!=="",m=o+1<s.length&&s[o].trim()==="",f=m?o+1:o;return[He(f+1,[...m?[]:[""],...p,...u(f)?[""]:[]])]}function $1(e,t,{id:n,status:s,blockers:o}){let r=xb(e),i=Math.max(0,r.findIndex(c=>/^(?:WP|WP_ID|ID|TASK|TASK_ID|PACKET|TASK_PACKET|WORK_PACKET)$/.test(c))),a=r.map((c,l)=>l===i?r.includes("STATUS")?`**[${n}]**`:`**[${n}]** [${Ki(s)}]`:c==="STATUS"?Ki(s):/^(?:BLOCKERS?|BLOCKED_BY|DEPENDS_ON|DEPENDENCIES)$/.test(c)?o.join(", "):""),d=/^\s*/.exec(we(t)[e.place.start.line-1])[0];return[He(e.place.end.line+1,[`${d}| ${a.map(N1).join(" | ")} |`])]}function bn(e,t,n){let{id:s,status:o}=t,r=Fc(e.sections,o);if(!r)return bn(wb(e,o,n),t,n);let i=r.blocks.find(h=>h.type==="table"),a=r.blocks.some(h=>h.type==="list"),c=Vi(o).includes(r.status)&&ir(r.status,o)?js[o]??"":`[${Ki(o)}]`,l=[...t.blockers.length>0?[`Blocker: ${t.blockers.join(", ")}`]:[],...t.notes],p=[`**[${s}]** ${c}`.trimEnd(),...l.map(h=>`- ${at(h)}`)],u=i&&!a?$1(i,e.text,t):Pb(r,e.text,p),m=Xt(e,u,n);if(!(se(m.board).get(s)??[]).some(h=>ir(h.status,o))||m.board.entries.length!==e.board.entries.length+1)throw Gi(e,`an entry of \`${s}\` cannot be added`);return m}function Bc({sections:e},t){let n=v1(e,t.place.start.line);for(let s of n?n.blocks:[]){if(s.type==="list"){let o=s.items.find(({place:r})=>bb(r,t.place));if(o)return{kind:"item",item:o,list:s,section:n}}if(s.type==="table"){let o=s.rows.find(r=>r[0]&&bb(r[0].place,t.place));if(o)return{kind:"row",row:o,table:s,section:n}}}return null}function Eb(e,t){let n=!1,s=e.replace(L1,(o,r)=>{if(wt(r)==="UNKNOWN"||ge(r).length>0)return o;n=!0;let i=r.replace(/[^\p{L}]/gu,""),a=i===i.toUpperCase()?it[t].toUpperCase():it[t];return`[${rs(r,t,a)}]`});return n?{text:Sb(s,t),named:n}:{text:Sb(e,t),named:n}}function I1(e,t,n){let s=e.indexOf(t);if(s<0)return e;let o=e.slice(s+t.length),r=/^([\]\s*_`)]*[:=–—-]+\s*)([^\n([,;.|]*)/.exec(o),i=Lt((r?.[2]??"").replace(/[^\p{L}\s_-]/gu,"").trim());if(!r||!Object.hasOwn(it,i)||i==="UNKNOWN")return e;let a=/\s*$/.exec(r[2])[0],d=s+t.length+r[1].length;return e.slice(0,d)+rs(r[2],n,it[n])+a+e.slice(d+r[2].length)}function D1(e,t,n){let s=e.indexOf(t),o=e.replace(new RegExp(`\\s*${Lo.source}\\uFE0F?`,"gu"),""),r=s<0?o.length:s+t.length+/^[\]*_`)]*/.exec(o.slice(s+t.length))[0].length;return`${o.slice(0,r)} [${Ki(n)}]${o.slice(r)}`}function Wc(e,t,n,s){let o=e.map(d=>Eb(d,n)),r=o.map(({text:d})=>I1(d,t,n)),i=o.some(({text:d,named:c},l)=>c||d!==r[l]);if(!s||i)return r;let a=Math.max(0,r.findIndex(d=>d.includes(t)));return r.map((d,c)=>c===a?D1(d,t,n):d)}function M1(e,t,{item:n,list:s},{id:o,status:r},i){let a=Fc(e.sections,r);if(!a){let x=wb(e,r,i);return Uc(x,se(x.board).get(o),{id:o,status:r},i)}let d=we(e.text),[c,l]=[n.place.start.line,Math.max(n.place.end.line,t.place.end.line)],p=/^\s*(?:[-*+]|[0-9]+[.)])\s+/.exec(d[c-1])?.[0]??"",m=[...Wc(d.slice(c-1,t.place.end.line),o,r,!ir(a.status,r)),...d.slice(t.place.end.line,l)],f=[m[0].slice(p.length),...m.slice(1).map(x=>F1(x,p.length))],h=x=>(d[x-1]??"").trim()==="",S=s.items.length===1&&c>1&&h(c-1),y=l+1>=d.length&&h(l+1),A=S&&y?os(c-1,l):os(c,l+(S&&h(l+1)?1:0));return Xt(e,[A,...Pb(a,e.text,f)],i)}function B1(e,{row:t,table:n,section:s},{id:o,status:r},i){let a=xb(n).indexOf("STATUS"),d=a<0?void 0:t[a],c=we(e.text);if(d){let h=Do(c,d.place),{text:S,named:y}=Eb(h,r),A=h.replace(/[^\p{L}]/gu,""),x=A===A.toUpperCase()?it[r].toUpperCase():it[r];return Xt(e,[Pt(d.place,y?S:rs(h,r,x))],i)}let l=t[0].place.start.line,p=e.sections,u=!s||!Vi(r).includes(Mc(p,s))||s.inGate,[m]=Wc([c[l-1]],o,r,u),f={start:{line:l,column:1},end:{line:l,column:c[l-1].length+1}};return Xt(e,[Pt(f,m)],i)}function Ob(e,t,n){if(t.gateCritical)return!1;let s=Bc(e,t);if(s?.kind!=="item"||!s.section)return!1;let o=Mc(e.sections,s.section);return o!=="UNKNOWN"&&!Vi(n).includes(o)}function U1(e,t,n,s){let o=Bc(e,t);if(!o)throw Gi(e,`the entry of \`${n.id}\` in line ${t.place.start.line} cannot be found`);if(o.kind==="row")return B1(e,o,n,s);if(Ob(e,t,n.status))return M1(e,t,o,n,s);let r=we(e.text),{start:i,end:a}=t.place,c=(o.section?Mc(e.sections,o.section):"UNKNOWN")!==n.status,l=Wc(r.slice(i.line-1,a.line),n.id,n.status,c),p={start:{line:i.line,column:1},end:{line:a.line,column:r[a.line-1].length+1}};return Xt(e,[Pt(p,l.join(`
`))],s)}function Uc(e,t,n,s){let o=t.find(d=>Ab(e,d,n.status));if(!o)return e;let r=U1(e,o,n,s),i=Zr(r,n.id,n.status),a=Zr(e,n.id,n.status);if(i.length>=a.length||r.board.entries.length!==e.board.entries.length)throw Gi(e,`the entry of \`${n.id}\` in line ${o.place.start.line} cannot be made \`${n.status}\` in the form that it has`);return Uc(r,i,n,s)}function Hc(e,t,n){let s=we(e.text),o=(se(e.board).get(t)??[]).flatMap(r=>[r.reason?.place,r.eta?.place].flatMap(i=>H1(s,r,i)));return Xt(e,o.map(({start:r,end:i})=>os(r.line,i.line)),n)}function Tb(e,t,n,s,o){let r=Hc(e,t,o),i=se(r.board).get(t)??[],a=i.find(f=>!f.gateCritical)??i[0],d=a&&Bc(r,a);if(!a||d?.kind!=="item"||a.reason||a.eta)return r;let c=we(r.text),l=/^\s*(?:[-*+]|[0-9]+[.)])\s+/.exec(c[a.place.start.line-1])?.[0]??"  ",p=Math.max(d.item.place.end.line,a.place.end.line),m=[`Reason: ${at(n)}`,`ETA: ${at(s)}`].map(f=>`${" ".repeat(l.length)}- ${f}`);return Xt(r,[He(p+1,m)],o)}function Rb(e,t,n){let{lastUpdated:s}=e.board;if(s?.value===t)return e;if(s)return Xt(e,[Pt(s.place,t)],n);let o=(0,Dc.readBlocks)(e.text).find(i=>i.type==="heading"),r=o?["",`**Last Updated:** ${t}`]:[`**Last Updated:** ${t}`,""];return Xt(e,[He(o?o.place.end.line+1:1,r)],n)}var Dc,Gi,Xt,ji,Vi,ir,Fc,v1,yb,kb,Ki,xb,N1,bb,L1,Sb,F1,W1,Ab,Zr,ar,H1,Qr=k(()=>{"use strict";Me();jr();rn();ve();Dc=Nt(on(),1);Ws();Ka();Ks();Gi=({board:e},t)=>new Error(`\`${e.path}\` cannot be edited: ${t}. Nothing was written; edit it by hand`),Xt=(e,t,n)=>Xr(e.board.path,Tn(e.text,t),n);ji=["GAP","STUB","DRAFT"],Vi=e=>ji.includes(e)?ji:e==="VALIDATED"?["VALIDATED","DONE"]:[e],ir=(e,t)=>e===t||ji.includes(e)&&ji.includes(t),Fc=(e,t)=>Vi(t).map(n=>e.find(s=>s.status===n&&!s.inGate)).find(n=>n!==void 0)??null;v1=(e,t)=>e.findLast(n=>n.start<t)??null,yb=["READY_FOR_DEV","IN_PROGRESS","BLOCKED","DONE","VALIDATED","FAILED","SUPERSEDED","GAP","STUB","DRAFT"];kb=/^[\W_]*none[\W_]*$/i,Ki=e=>rs("🔴",e,it[e].toUpperCase());xb=e=>e.rows[0].map(t=>Lt(X(t.text).slice(0,40))),N1=e=>at(e).replaceAll("|","\\|");bb=(e,t)=>e.start.line===t.start.line&&e.start.column===t.start.column;L1=/\[([^[\]|]*)\]/g;Sb=(e,t)=>e.split(/(\[[^[\]]*\])/).map(n=>n.startsWith("[")?n:n.replace(new RegExp(`(\\s*)${Lo.source}\\uFE0F?`,"gu"),(s,o)=>js[t]?`${o}${js[t]}`:"")).join("");F1=(e,t)=>e.slice(Math.min(t,e.length-e.trimStart().length));W1=(e,t)=>e.symbols.some(n=>n!==js[t]),Ab=(e,t,n)=>t.status!=="UNKNOWN"&&(!ir(t.status,n)||W1(t,n)||Ob(e,t,n)),Zr=(e,t,n)=>(se(e.board).get(t)??[]).filter(s=>Ab(e,s,n));ar=(e,t,n,s)=>Uc(e,Zr(e,t,n),{id:t,status:n},s),H1=(e,t,n)=>n&&n.start.line>t.place.end.line&&/^\s*(?:[-*+]|[0-9]+[.)])\s/.test(e[n.start.line-1])?[n]:[]});function _b(e,{limits:t}){let{id:n,title:s,files:o,terms:r,runs:i,risks:a}=e,d=`${t.postWorkCommand} ${n}`,c=[...(e.tests??[]).filter(l=>!l.startsWith(t.postWorkCommand)),d];return[`# Task Packet: ${n}${s?` - ${at(s)}`:""}`,"","## METADATA","",`- TASK_ID: ${n}`,"- STATUS: DRAFT",Qt("RISK_TIER",e.risk),`  ${Qt("Justification",e.riskWhy)}`,"- USER_SIGNATURE: pending",Qt("BLOCKED_BY",vb(e.blockedBy)),Qt("BLOCKS",vb(e.blocks)),Qt("EFFORT",e.effort),"","## SCOPE","",Qt("What",e.what),Qt("Why",e.why),Qt("Boundary",e.boundary),"",...jc("IN_SCOPE_PATHS",e.paths,`${Es(t.inScopePaths,"files")}, each by its exact path`),...jc("OUT_OF_SCOPE",e.outOfScope,`${Es(t.outOfScope,"things")} that are related and left for later`),"## TEST_PLAN","",...Gc(`${Es(t.testPlan,"commands")}, the last one as it stands`,!e.tests?.length),...Kc(c),"",...jc("DONE_MEANS",e.doneMeans,`${Es(t.doneMeans,"sentences")} that a test answers with yes or no`),"## ROLLBACK_HINT","",...Kc([e.rollback??"git revert <commit-sha>"]),"","## BOOTSTRAP","","- FILES_TO_OPEN:",...qi(o,"  "),"- SEARCH_TERMS:",...qi(r,"  "),"- RUN_COMMANDS:",...i?.length?Kc(i,"  "):[],"- RISK_MAP:",...qi(a,"  "),"",...Gc(`${Es(t.filesToOpen,"files")}, ${Es(t.searchTerms,"terms")}, commands, ${Es(t.riskMap,"risks")}`,!(o?.length&&r?.length&&i?.length&&a?.length)),"## AUTHORITY","",Qt("SPEC_CURRENT",e.spec),Qt("SPEC_ANCHOR",e.anchors?.join(", ")),"","## NOTES","","## VALIDATION_REPORTS",""].join(`
`)}function Cb(e,t){let n=j1(e);return["# Task Board","",`**Last Updated:** ${t}`,"",`## Phase ${n} Gate`,"",`Phase ${n} closes when every packet below is VALIDATED.`,"","Status: OPEN","",`- **[${e}]** [GAP 🟡]`,"","## Ready for Dev","","## In Progress","","## Blocked","","## Done","","## Gap",""].join(`
`)}var Qt,qi,Gc,Es,jc,Kc,vb,j1,Nb=k(()=>{"use strict";Ks();Qt=(e,t)=>`- ${e}: ${at(t??"")}`.trimEnd(),qi=(e,t="")=>(e??[]).map(n=>`${t}- ${at(n)}`),Gc=(e,t)=>t?[`<!-- ${e} -->`,""]:[],Es=({min:e,max:t},n)=>`${e} to ${t} ${n}`,jc=(e,t,n)=>[`## ${e}`,"",...Gc(n,!t?.length),...t?.length?[...qi(t),""]:[]],Kc=(e,t="")=>[`${t}\`\`\`bash`,...e.map(n=>`${t}${at(n)}`),`${t}\`\`\``],vb=e=>e&&(e.join(", ")||"None");j1=e=>/^WP-([0-9]+)-/.exec(e)?.[1]??"1"});function V1(e,t,{config:n}){let s=Pe(n.paths),o=c=>t.find(l=>s(l.path)===c),r=t.filter(({path:c})=>s(c)==="packet"),i=new Set(r.map(({path:c})=>c)),[a,d]=[o("board"),o("ledger")];return{...e,files:new Map([...e.files,...t.map(c=>[c.path,$b(e,c)])]),packets:[...e.packets.filter(({path:c})=>!i.has(c)),...r.map(({path:c,after:l})=>Ie(c,l,n).packet)].sort(K1),board:a?Hn(a.path,a.after,n):e.board,ledger:d?dt(d.path,d.after,n):e.ledger}}function Os(e,t,n={}){return{...e,mode:"range",head:V1(e.head,t,e),change:{files:t.map(s=>q1(e.head,s)),workPackets:[],namingDeferred:!1,kind:"branch",signedTexts:{},signatureUses:n}}}var K1,G1,$b,q1,Yi=k(()=>{"use strict";ot();jr();ps();Ot();K1=(e,t)=>e.path<t.path?-1:e.path>t.path?1:0,G1="100644",$b=(e,{path:t})=>({mode:e.files.get(t)?.mode??G1,oid:`draft of ${t}`});q1=(e,t)=>({path:t.path,before:t.before===null?null:{...e.files.get(t.path),text:t.before},after:{...$b(e,t),text:t.after},restored:!1})});async function Ji(e){if(!Vc())return null;let t=(0,Lb.createInterface)({input:process.stdin,output:process.stderr});try{return await t.question(e)}finally{t.close()}}var Lb,Vc,qc=k(()=>{"use strict";Lb=require("node:readline/promises"),Vc=()=>process.stdin.isTTY===!0&&process.stderr.isTTY===!0});function eo({snapshot:e,repository:t,bytes:n},s){if(!e.head.files.has(s))return null;let o=n.get(s)??bi(t,s).bytes;n.set(s,o);try{return new TextDecoder("utf-8",{fatal:!0}).decode(o)}catch(r){throw new Error(`\`${s}\` cannot be edited: it is no valid UTF-8. Nothing was written`,{cause:r})}}async function en(e){let{snapshot:t,repository:n}=await Pi({...e,mode:"all",useCache:!0,mayBeEmpty:!0,knownRules:ue.map(o=>o.id)}),s=e.now.toISOString().slice(0,10);return{snapshot:t,repository:n,config:t.config,day:s,bytes:new Map}}function Ct(e){let{config:t,snapshot:n}=e,s=t.paths.board,o=n.head.board===null?null:eo(e,s),r=o===null?null:Xr(s,o,t);if(r&&r.board.unreadable!==null)throw new Error(`\`${s}\` cannot be edited: ${r.board.unreadable}. Nothing was written`);return{packets:[],board:r,ledger:null}}function Ve(e,t,n){let{head:s,config:o}=e.snapshot,r=t.packets.find(({packet:d})=>E(d)===n);if(r)return r;let[i,...a]=s.packets.filter(d=>E(d)===n);if(!i)throw new Error(`there is no packet \`${n}\` under ${o.paths.packets.join(", ")}`);if(a.length>0)throw new Error(`\`${n}\` is the id of two packets: \`${i.path}\` and \`${a[0].path}\``);if(i.unreadable!==null)throw new Error(`\`${i.path}\` cannot be edited: ${i.unreadable}`);return Ie(i.path,eo(e,i.path),o)}function Yn(e,t,n,s,o){let{config:r,day:i}=e,a=Ve(e,t,n),c=a.packet.status?.value==="BLOCKED"&&a.packet.blockedSince?.value||i,l=o?Mp(a,{...o,since:c},r):Bp(a,s,r),{board:p}=t;if(!p)return Sn(t,l);let u=(l.packet.blockedBy?.items??[]).map(({value:h})=>h),m=se(p.board).has(n)?ar(p,n,s,r):bn(p,{id:n,status:s,blockers:u,notes:[]},r),f=o?Tb(m,n,o.reason,o.eta,r):Hc(m,n,r);return Sn({...t,board:f},l)}function Jn(e,t){let{config:n,day:s}=e,o=d=>eo(e,d),{board:r}=t,i=r!==null&&r.text!==o(r.board.path);return[...t.packets.map(({packet:d,text:c})=>[d.path,c]),...i?[[r.board.path,Rb(r,s,n).text]]:[],...t.ledger===null?[]:[[n.paths.ledger,t.ledger]]].map(([d,c])=>({path:d,before:o(d),after:c})).filter(d=>d.before!==d.after)}function J1(e){let t=["SIGINT","SIGTERM","SIGHUP"],n=()=>{};for(let s of t)process.on(s,n);try{e()}finally{for(let s of t)process.off(s,n)}}function z1({repository:e,bytes:t},n){let s=n.map(({path:o,before:r,after:i})=>{let a=r===null?null:t.get(o),d=a?.subarray(0,3).equals(Ib)===!0;return{path:(0,Db.join)(e.root,o),before:a,after:d?Buffer.concat([Ib,Buffer.from(i)]):i}});J1(()=>Ii([e.root],s))}function As({refused:e}){return process.stderr.write(`${Ke($e(process.stderr)).red("countersign:")} ${e}
Nothing was written
`),1}function tn(e,t,n,s={}){let o=Jn(e,t);if(o.length===0)return Yc(["Nothing to do: packet and board say so already"]),0;let r=cn(Os(e.snapshot,o,s),ue,{version:Kt,failOn:Y1("high",e.config.failOn),baseName:null,headName:null,ruleUrl:a=>`src/rules/${a}.md`}),i=()=>vn(r,$e(process.stdout)?Ke(!0):ft);return r.result==="fail"?(Yc([i(),"Nothing was written: it would leave a tree that the gates refuse"]),1):(z1(e,o),Yc([...r.findings.length>0?[i()]:[],...n,`Wrote ${o.map(({path:a})=>a).join(", ")}`]),0)}var Db,Fb,Ib,Sn,Jc,Y1,Yc,Ts=k(()=>{"use strict";Db=require("node:path");dn();ot();M();ls();Qr();Gs();Yi();xi();oc();Di();Me();Tt();Vs();Yt();Fb=e=>"refused"in e,Ib=Buffer.from([239,187,191]);Sn=(e,t)=>({...e,packets:[...e.packets.filter(n=>n.packet.path!==t.packet.path),t]});Jc=(e,t)=>Os(e.snapshot,Jn(e,t)).head,Y1=(e,t)=>as(e,t)?t:e;Yc=e=>{process.stdout.write(e.map(t=>`${t}
`).join(""))}});var Bb={};Zn(Bb,{newCommand:()=>r_});function Z1(e){let n=(e.paths.packets.find(o=>!o.startsWith("!"))??"").split("/").slice(0,-1),s=n.findIndex(o=>/[*?[\]{}()!+@]/.test(o));return(s<0?n:n.slice(0,s)).join("/")}function X1({snapshot:e,config:t},n,s){if(ge(n)[0]?.id!==n||n.includes(".."))throw new Error(`\`${n}\` is no packet id, expected one such as \`WP-1-Store\``);if(de(n).base!==n)throw new Error(`\`${n}\` is the id of a variant: \`countersign variant ${de(n).base}\` makes one`);if(Pe(t.paths)(s)!=="packet")throw new Error(`\`${s}\` would be no packet: see \`paths.packets\` in the configuration`);let r=d=>d.toLowerCase()===n.toLowerCase(),i=e.head.packets.find(d=>r(E(d)));if(i)throw new Error(`\`${n}\` is in use: \`${i.path}\``);let a=[...e.head.files.keys()].find(d=>d.toLowerCase()===s.toLowerCase());if(a)throw new Error(`\`${a}\` is there already`)}async function e_(e){if(!Vc())return e;let t=e;for(let[n,s,o]of Q1){if(t[n]!==void 0)continue;let r=(await Ji(`${s}${o==="many"?" (separate with ;)":""}: `))?.trim();if(!r)continue;let i=r.split(";").map(a=>a.trim());t={...t,[n]:o==="one"?r:i.filter(a=>a!=="")}}return t}function n_(e,{board:t},n,s){let{config:o,day:r,snapshot:i}=e;if(!t&&i.head.packets.length>0)return null;let a=t??Xr(o.paths.board,Cb(n,r),o),c=se(a.board).get(n)?.some(l=>!l.gateCritical)===!0?a:bn(a,{id:n,status:"GAP",blockers:s,notes:[]},o);return ar(c,n,"GAP",o)}async function r_(e,t,n){let s=await en(n),{config:o,snapshot:r}=s,i=Z1(o),a=i===""?`${e}.md`:`${i}/${e}.md`;X1(s,e,a);let d=await e_(t),c=r.head.spec?.pointer?.spec?.value,[l,p]=[Mb(d.blockedBy),Mb(d.blocks)],u=_b({...d,id:e,...l&&{blockedBy:l},...p&&{blocks:p},...c&&{spec:c}},o),m=Ct(s),f=n_(s,m,e,l??[]),h=Sn({...m,board:f},Ie(a,u,o)),S=s_(s,h,e,l??[]),y=Os(r,Jn(s,S)),x=Kn(y.head.packets.find(R=>R.path===a),y,ue).criteria.filter(({met:R,number:C})=>!R&&C!==2&&C<12);return tn(s,S,[`${e} is a DRAFT in ${a}`,...x.length>0?["Still to write before it can be signed:",...x.map(({title:R})=>`  ${R}`)]:[]])}var Q1,t_,Mb,s_,Wb=k(()=>{"use strict";Me();Ot();ot();M();rn();Ss();Qr();Gs();Nb();Yi();Tt();qc();Ts();Q1=[["title","Title","one"],["risk","Risk tier (LOW, MEDIUM, HIGH)","one"],["riskWhy","Why this tier","one"],["what","What is done","one"],["why","Why it is done","one"],["boundary","What bounds it","one"],["anchors","Sections of the spec, as in §2.1","many"],["paths","Files in scope","many"],["outOfScope","Out of scope","many"],["tests","Test commands","many"],["doneMeans","Done means","many"],["blockedBy","Packets that come first, or None","many"],["effort","Effort, as in 6 hours","one"]];t_=e=>/^none$/i.test(e.trim()),Mb=e=>e?.flatMap(t=>t.split(",")).map(t=>t.trim()).filter(t=>t!==""&&!t_(t));s_=(e,t,n,s)=>e.snapshot.head.packets.filter(o=>s.includes(E(o))&&!Q(o)&&o.unreadable===null).reduce((o,r)=>{let i=Ve(e,o,E(r)),a=Hp(i,n,e.config);return a===i?o:Sn(o,a)},t)});function wn(e){let t=fe({packets:Ae(e.packets),board:e.board});return n=>Ze(t,n)}function Hb(e,t,n,s){let[o,r]=[wn(e),wn(t)];return t.packets.filter(i=>n.includes(Ub(i))).map(i=>({id:E(i),status:Ub(i),blockers:r(E(i))})).filter(({id:i,blockers:a})=>a.length===0===s&&o(i).length===0!==s)}function lr(e){let t=[...new Set(e.map(({id:s})=>s))],n=t.join(" and ");return{reason:`waits for ${n}`,eta:`when ${n} ${t.length===1?"is":"are"} VALIDATED`}}var Ub,jb,Kb,zi=k(()=>{"use strict";Xe();M();Gt();Ub=e=>e.status?.value??"UNKNOWN";jb=(e,t)=>Hb(e,t,["BLOCKED"],!0),Kb=(e,t)=>Hb(e,t,["READY_FOR_DEV","IN_PROGRESS","DONE","VALIDATED"],!1)});function i_(e){let t=Je(e);return t.kind==="signed"?t.date.slice(0,16).replace("T"," "):""}function Zb(e,t){return e==="signature"?t.signature:e==="seal"?t.seal:/\bused by\b|\bwho\b/.test(e)?t.usedBy:/\b(?:date|time)\b/.test(e)?i_(t.signature):/\bpurpose\b/.test(e)?t.purpose:/\bspec\b/.test(e)?t.specVersion??"":/\bnotes?\b/.test(e)?t.notes:""}function Xb(e){let t=e.rows[0].findIndex(n=>Zc(n)==="signature");return e.rows.slice(1).flatMap(n=>{let s=Je(X(n[t]?.text??""));return s.kind==="signed"?[s.date]:[]})}function a_(e){let t=Xb(e);return t.length>1&&t[0]>t[t.length-1]}function l_(e,t,n){let s=we(e),o=t.place.start.line,r=/^\s*/.exec(s[o-1])[0],i=t.rows[0].map(Zc),a=i.includes("seal"),d=a?[]:[Vb(s,o,Gb(s[o-1],"Seal")),Vb(s,o+1,Gb(s[o],"---"))],c=[...i,...a?[]:["seal"]].map(p=>Zb(p,n)),l=a_(t)?o+2:t.place.end.line+1;return[...d,He(l,[Zi(r,c)])]}function c_(e,t,n){let s=Z(n.signature),o=({signature:i,seal:a})=>Z(i.value)===s&&a===n.seal,r=t.rows.filter(i=>!o(i));return r.length===t.rows.length-1&&r.length===e.rows.length&&e.rows.every(({cells:i},a)=>{let d=r[a];return Object.entries(i).every(([c,l])=>d.cells[c]===l)})}function Qb(e,t,n,s){if(t===null)return["# Signature ledger","",...Yb(n),""].join(`
`);let o=dt(e,t,s);if(o.unreadable!==null)throw new Error(`\`${e}\` cannot be edited: ${o.unreadable}`);let i=(0,Jb.readBlocks)(t).flatMap(zb).filter(o_).reduce((c,l)=>c&&qb(c)>=qb(l)?c:l,void 0),a=we(t).length+(/[\r\n]$/.test(t)?0:1),d=Tn(t,i?l_(t,i,n):[He(a,["",...Yb(n)])]);if(!c_(o,dt(e,d,s),n))throw new Error(`\`${e}\` cannot be edited: its table has no room for a new row. Nothing was written`);return d}var Jb,zc,Zc,zb,o_,Zi,Gb,Vb,qb,Yb,eS=k(()=>{"use strict";ve();ps();Jb=Nt(on(),1);tt();Ks();zc=["Signature","Used By","Date/Time","Purpose","Master Spec Version","Notes","Seal"],Zc=e=>X(e.text).toLowerCase().replace(/\s+/g," "),zb=e=>e.type==="table"?[e]:e.type==="list"?e.items.flatMap(t=>t.blocks.flatMap(zb)):[],o_=e=>e.rows[0]?.some(t=>Zc(t)==="signature")===!0;Zi=(e,t)=>`${e}| ${t.map(n=>at(n).replaceAll("|","\\|")).join(" | ")} |`.replaceAll("|  |","| |"),Gb=(e,t)=>{let n=e.trimEnd();return/(?<!\\)\|$/.test(n)?`${n} ${t} |`:`${n} | ${t}`},Vb=(e,t,n)=>({start:{line:t,column:1},end:{line:t,column:e[t-1].length+1},text:n});qb=e=>Xb(e).reduce((t,n)=>n>t?n:t,"");Yb=e=>[Zi("",zc),Zi("",zc.map(()=>"---")),Zi("",zc.map(t=>Zb(t.toLowerCase(),e)))]});var _e,d_,tS,nS=k(()=>{"use strict";_e=(e,t,n)=>({from:e,to:t,source:n}),d_=[_e("READY_FOR_DEV","IN_PROGRESS","§1 Pillar 3: when Coder starts"),_e("READY_FOR_DEV","BLOCKED","§1 Pillar 3: when blocker discovered"),_e("IN_PROGRESS","BLOCKED","§1 Pillar 3: when blocker discovered"),_e("IN_PROGRESS","DONE","§4 item 10: done, and not VALIDATED yet"),_e("IN_PROGRESS","VALIDATED","§1 Pillar 3: when Validator approves"),_e("IN_PROGRESS","FAILED","§4 item 9: FAIL decision of the Validator"),_e("BLOCKED","READY_FOR_DEV","§1 Pillar 3: when dependency resolved"),_e("DONE","VALIDATED","§1 Pillar 3: when Validator approves"),_e("DONE","FAILED","§4 item 9: FAIL decision of the Validator"),_e("DONE","IN_PROGRESS","§5 With Validator: fixes for rejected WPs"),_e("DONE","BLOCKED","§1 Pillar 3: when blocker discovered"),_e("FAILED","IN_PROGRESS","§7 Failure Mode 5: fix WP-1"),_e("FAILED","BLOCKED","§7 Failure Mode 1: BLOCKED pending clarification"),_e("READY_FOR_DEV","SUPERSEDED","§4 item 4"),_e("IN_PROGRESS","SUPERSEDED","§4 item 4"),_e("BLOCKED","SUPERSEDED","§4 item 4"),_e("DONE","SUPERSEDED","§4 item 4"),_e("FAILED","SUPERSEDED","§4 item 4"),_e("VALIDATED","SUPERSEDED","§4 item 4")],tS=e=>d_.filter(t=>t.from===e).map(({to:t})=>t)});function Xc(e,t){let n=E(e),{base:s,version:o}=de(n),r=t.map(E);return e.variantOf?r.includes(e.variantOf.value)?e.variantOf.value:null:r.map(a=>({other:a,...de(a)})).filter(a=>a.base===s&&a.version<o).sort((a,d)=>d.version-a.version)[0]?.other??null}function Xi(e,t,n){let s=Xc(n,e.snapshot.head.packets);if(s===null)return{documents:t,said:[]};let{packet:o}=Ve(e,t,s);return o.status?.value==="SUPERSEDED"||!Q(o)?{documents:t,said:[]}:{documents:Yn(e,t,s,"SUPERSEDED"),said:[`${s} is SUPERSEDED by ${E(n)}`]}}var Qc=k(()=>{"use strict";M();Ts()});var rS={};Zn(rS,{statusCommand:()=>g_,withCaught:()=>ed,withReleased:()=>sS});function m_(e,t,n,s){let{packet:o}=Ve(e,t,n),r=o.status?.value??"UNKNOWN",i=tS(r);if(["DRAFT","STUB","GAP"].includes(r))return Rs(`\`${n}\` is ${r}: it becomes READY_FOR_DEV or BLOCKED when it is signed, \`countersign sign ${n} SIGNATURE\``);if(!i.includes(s))return Rs(`\`${n}\` cannot go from ${r} to ${s}, ${i.length===0?"it stays as it is":`expected ${u_(i)}`}`);if(s!=="SUPERSEDED"&&!Q(o))return Rs(`\`${n}\` is not signed: \`countersign sign ${n} SIGNATURE\` comes first`);let a=wn(e.snapshot.head)(n)[0];return a&&s!=="BLOCKED"&&s!=="SUPERSEDED"&&s!=="FAILED"?Rs(`\`${n}\` cannot be ${s} while its blocker \`${a.id}\` ${a.reason}`):s==="VALIDATED"&&!o.verdicts.some(d=>d.passed)?Rs(`\`${n}\` has no verdict: a validator writes \`Verdict: PASS\` into a log section of \`${o.path}\` first`):s==="SUPERSEDED"&&!e.snapshot.head.packets.some(d=>Q(d)&&Xc(d,e.snapshot.head.packets)===n)?Rs(`\`${n}\` has no signed variant: \`countersign variant ${n} --reason correction --why …\` comes first`):null}function f_(e,t,{reason:n,eta:s}){let o=wn(e.snapshot.head)(t),r=o.length>0?lr(o):null,i={reason:n??r?.reason,eta:s??r?.eta};return i.reason?.trim()&&i.eta?.trim()?{reason:i.reason,eta:i.eta}:null}function sS(e,t){let n=jb(e.snapshot.head,Jc(e,t)),[s,o]=[!0,!1].map(r=>n.filter(({id:i})=>Q(Ve(e,t,i).packet)===r));return{documents:s.reduce((r,{id:i})=>Yn(e,r,i,"READY_FOR_DEV"),t),said:[...s.map(({id:r})=>`${r} waits for nothing any more: READY_FOR_DEV`),...o.map(({id:r})=>`${r} waits for nothing any more and is not signed: it stays BLOCKED until then`)]}}function ed(e,t){let n=Kb(e.snapshot.head,Jc(e,t));return n.some(({status:s})=>s==="DONE"||s==="VALIDATED")?null:{documents:n.reduce((s,{id:o,blockers:r})=>Yn(e,s,o,"BLOCKED",lr(r)),t),said:n.map(({id:s,status:o,blockers:r})=>`${s} was ${o} and ${lr(r).reason}: BLOCKED`)}}function h_(e,t,n,s){let o=Ct(e),{packet:r}=Ve(e,o,t),i=r.status?.value===n,a=i?null:m_(e,o,t,n);if(a)return a;let d=n==="BLOCKED"&&!(i&&!s.reason&&!s.eta)?f_(e,t,s):void 0;if(d===null)return Rs(`\`${t}\` is BLOCKED only with why and until when: --reason and --eta`);let c=n==="BLOCKED"&&d===void 0?o:Yn(e,o,t,n,d),l=n==="VALIDATED"?Xi(e,c,r):{documents:c,said:[]},p=n==="VALIDATED"?sS(e,l.documents):{documents:l.documents,said:[]};return{documents:p.documents,said:[`${E(r)} is ${n}`,...l.said,...p.said]}}async function g_(e,t,n,s){let o=jp(t);if(o===null)throw new Error(`\`${t}\` is no status, expected one of ${p_}`);let r=await en(s),i=h_(r,e,o,n);return Fb(i)?As(i):tn(r,i.documents,i.said)}var p_,Rs,u_,td=k(()=>{"use strict";M();Gs();zi();nS();Qc();Ts();p_=$s.filter(e=>e!=="UNKNOWN").join(", "),Rs=e=>({refused:e}),u_=e=>e.map(t=>`\`${t}\``).join(", ")});var aS={};Zn(aS,{sealOf:()=>iS,signCommand:()=>P_});async function y_(e,t,n,s){let{repository:o,snapshot:r}=e,i=Z(t),a=r.head.packets.find(u=>{let m=be(u);return m!==null&&Z(m)===i&&E(u)!==n});if(a)return`${a.path}:${a.signature.place.start.line}`;let d=new Map(r.head.packets.map(u=>[u.path,u])),c=s.find(u=>Mr(u,i,n,d));if(c)return`${c.path}:${c.line}`;let p=(await oy(o,t)).find(({path:u,text:m})=>Mr({path:u,line:0,text:m},i,n,new Map));return p?`${p.path} of commit ${p.commit.slice(0,12)}`:null}function b_(e,t,n,s){let{config:o,snapshot:r}=e,i=E(t),a=o.paths.ledger,{ledger:d,spec:c}=r.head,l=Z(n);if(d?.rows.some(h=>Z(h.signature.value)===l&&Fr(h,i)))return null;let u=c?et(c)?.version:null,m=s.purpose?.trim(),f={signature:n,usedBy:s.usedBy??"Orchestrator",purpose:m?m.includes(i)?m:`${m} (${i})`:`Task packet: ${i}`,specVersion:u?`v${u.replace(/^v/i,"")}`:null,notes:s.notes??"",seal:iS(t)};return Qb(a,eo(e,a),f,o)}function S_(e,t,n,s){let{config:o,snapshot:r}=e,i=Ct(e),a=Ve(e,i,t),d=r.head.spec?.pointer?.spec?.value??null,c=Up(Wp(a,n,o),n,d,o),l=wn(r.head)(t),p=l.length>0?lr(l):null,u=p&&{reason:s.reason??p.reason,eta:s.eta??p.eta},m=u?"BLOCKED":"READY_FOR_DEV",f=Yn(e,Sn(i,c),t,m,u??void 0),h=Xi(e,f,a.packet),S=ed(e,h.documents),y=h.said.length>0?[`${a.packet.variantOf?.value??"The old packet"} stays as it is until ${t} is VALIDATED: what it blocked is done already`]:[],A=S?.documents??f,x=Ve(e,A,t),R=[`${t} is signed with ${n}: ${m}${u?`, ${u.reason}`:""}`,...S?[...h.said,...S.said]:y];return{documents:{...A,ledger:b_(e,x.packet,n,s)},said:R}}async function w_(e,t,n,s){let{packet:o}=Ve(e,Ct(e),t),r=Je(n);if(r.kind!=="signed")return to(r.kind==="malformed"?`${O(n)} carries no real date and time, expected \`{username}{DDMMYYYYHHMM}\``:`${O(n)} is no signature, expected \`{username}{DDMMYYYYHHMM}\``);if(Q(o))return to(`\`${t}\` is locked with ${O(be(o))}: \`countersign variant ${t} --reason correction --why …\` makes a new one`);let i=o.status?.value??"UNKNOWN";if(!k_.includes(i))return to(`\`${t}\` is ${i}, expected a DRAFT to sign`);let a=e.snapshot.head.ledger?.rows.find(c=>Z(c.signature.value)===Z(n)&&si(c,t)),d=a?`${e.config.paths.ledger}:${a.place.start.line}`:await y_(e,n,t,s);return d?to(`${O(n)} is used already, in \`${d}\`: ask the user for a new signature`):null}async function P_(e,t,n,s){let o=t.trim(),r=await en(s);Ve(r,Ct(r),e);let i=Je(o).kind==="signed"?await ry(r.repository,[o]):[],a=await w_(r,e,o,i);if(a)return As(a);let{documents:d,said:c}=S_(r,e,o,n),l=Os(r.snapshot,Jn(r,d)),p=l.head.packets.find(m=>E(m)===e),u=Kn(p,l,ue);return u.verdict!=="PASS"?(process.stdout.write(Ri([u])),As(to(`\`${e}\` does not pass its score: what is signed cannot be changed any more`))):tn(r,d,c,{[Z(o)]:i})}var oS,to,iS,k_,lS=k(()=>{"use strict";oS=require("node:crypto");M();ee();vi();Ss();ja();Cl();tt();un();zi();eS();Gs();Yi();_t();Tt();td();Qc();Ts();to=e=>({refused:e}),iS=e=>(0,oS.createHash)("sha256").update($o(e),"utf8").digest("hex");k_=["DRAFT","STUB","GAP","READY_FOR_DEV","BLOCKED"]});var cS={};Zn(cS,{variantCommand:()=>x_});async function x_(e,{reason:t,why:n},s){if(!/[\p{L}\p{N}]/u.test(n))throw new Error("--why is empty, expected why there is a variant");let o=await en(s),{head:r,config:i}=o.snapshot,a=Ct(o),d=Ve(o,a,e);if(!Q(d.packet))return As({refused:`\`${e}\` is not signed: edit \`${d.packet.path}\` itself`});let c=a.board?[...se(a.board.board).keys()]:[],l=[...r.packets,...c.map(S=>({...d.packet,id:null,path:`${S}.md`}))],p=Hs(l)(d.packet.path,E(d.packet)),u=Qn(p);if(r.files.has(p))throw new Error(`\`${p}\` is there already`);let m=Yp(d,{id:u,path:p,kind:t,why:n},i),f=(m.packet.blockedBy?.items??[]).map(({value:S})=>S),h=a.board&&bn(a.board,{id:u,status:"GAP",blockers:f,notes:[]},i);return tn(o,Sn({...a,board:h},m),[`${u} is a DRAFT: edit it, then \`countersign sign ${u} SIGNATURE\`; ${e} is SUPERSEDED then`])}var dS=k(()=>{"use strict";Me();ot();M();Qr();Xa();Ts()});function pS(e){let t=ke(e);return t[t.length-1]===""?t.slice(0,-1):t}function O_(e,t,n){let[s,o]=[e[0],e.at(-1)],r=Math.min(nd,s.before.start),i=Math.min(nd,t.length-o.before.end),a={before:s.before.start-r,after:s.after.start-r},d={before:o.before.end+i-a.before,after:o.after.end+i-a.after},c=e.flatMap((l,p)=>{let u=p===0?a.before:e[p-1].before.end;return[...t.slice(u,l.before.start).map(m=>` ${m}`),...t.slice(l.before.start,l.before.end).map(m=>`-${m}`),...n.slice(l.after.start,l.after.end).map(m=>`+${m}`)]});return[`@@ -${uS(a.before,d.before)} +${uS(a.after,d.after)} @@`,...c,...t.slice(o.before.end,o.before.end+i).map(l=>` ${l}`)]}function mS(e,t,n){let[s,o]=[pS(t),pS(n)],r=E_(ao(s,o));if(r.length===0)return"";let i=r.flatMap(a=>O_(a,s,o));return[`--- a/${e}`,`+++ b/${e}`,...i,""].join(`
`)}var nd,E_,uS,fS=k(()=>{"use strict";lo();Be();nd=3;E_=e=>e.reduce((t,n)=>{let s=t.at(-1);return s&&n.before.start-s.at(-1).before.end<=2*nd?s.push(n):t.push([n]),t},[]),uS=(e,t)=>`${t===0?e:e+1},${t}`});var gS={};Zn(gS,{boardCommand:()=>__});function A_(e,t){let n=e.status.value,s=t(E(e))[0];return hS.includes(n)&&!Q(e)?`its packet says ${n} and is not signed`:n==="VALIDATED"&&!e.verdicts.some(({passed:o})=>o)?"its packet says VALIDATED and holds no verdict":hS.includes(n)&&s?`its packet says ${n} while \`${s.id}\` ${s.reason}`:null}function T_(e,t){let{config:n,snapshot:s}=e,{packets:o}=s.head,r=o.map(E);return o.filter(d=>d.status!==null&&d.status.value!=="UNKNOWN").filter(d=>r.filter(c=>c===E(d)).length===1).reduce(({board:d,left:c},l)=>{let p=E(l),u=l.status.value,m=se(d.board).has(p);if(m&&Zr(d,p,u).length===0)return{board:d,left:c};let f=m?ar(d,p,u,n):bn(d,{id:p,status:es(l)?"GAP":u,blockers:R_(l),notes:[]},n),h={packets:o,board:f.board},S=A_(l,wn(h));return S===null?{board:f,left:c}:{board:d,left:[...c,`${p} is left as it is: ${S}`]}},{board:t,left:v_(t.board,r)})}async function __({fix:e,yes:t},n){let s=await en(n),o=Ct(s),{board:r}=o;if(!r)throw new Error(`there is no board at \`${s.config.paths.board}\``);let i=T_(s,r),a=i.left.map(p=>`${p}
`).join(""),d={...o,board:i.board},[c]=Jn(s,d);return c?(process.stdout.write(`${mS(c.path,c.before,c.after)}${a}`),e?t||(await Ji("Write this? [y/N] "))?.trim().toLowerCase().startsWith("y")===!0?tn(s,d,[]):(process.stderr.write(`Nothing was written: say yes, or give --yes
`),1):1):(process.stdout.write(a||`The board agrees with the packets
`),a===""?0:1)}var hS,R_,v_,yS=k(()=>{"use strict";Me();M();zi();Qr();fS();qc();Ts();hS=["READY_FOR_DEV","IN_PROGRESS","DONE","VALIDATED"];R_=e=>(e.blockedBy?.items??[]).map(({value:t})=>t),v_=(e,t)=>[...se(e)].filter(([n])=>!t.includes(n)).flatMap(([n,s])=>{let o=[...new Set(s.map(({status:a})=>a).filter(a=>a!=="UNKNOWN"))],r=o.some(a=>!["GAP","STUB","SUPERSEDED"].includes(a)),i=o.some(a=>!ir(a,o[0]));return r||i?[`${n} is left as it is: it has no packet`]:[]})});function wS(e){let t=(s,o,r)=>({title:s,columns:[o,"commits","refused",...xe],rows:r.slice(0,kS).map(i=>[i.name??N_,String(i.commits),String(i.refused),...SS(i)]),more:r.length-kS}),n={title:"Worst commits",columns:["commit",...xe,"author","subject"],rows:e.worst.slice(0,bS).map(s=>[s.commit.slice(0,10),...SS(s),s.author,le(s.subject,od)]),more:e.worst.length-bS};return[t("By rule","rule",e.byRule),t("By packet","packet",e.byPacket),t("By author","author",e.byAuthor),n].filter(({rows:s})=>s.length>0)}function $_(e,t){let n=t.map(r=>r.map(i=>J(le(i,Math.max(C_,od))))),s=e.map((r,i)=>Math.max(r.length,...n.map(a=>a[i].length))),o=e.map((r,i)=>i>0&&n.every(a=>rd(a[i])));return[e,...n].map(r=>r.map((i,a)=>o[a]?i.padStart(s[a]):i.padEnd(s[a])).join("  ").trimEnd())}function PS(e){let{commits:t,refused:n,findings:s,unjudged:o}=e;if(t===0)return"There is nothing to replay: the range has no commit";let r=xe.filter(a=>s[a]>0).map(a=>`${s[a]} ${a}`),i=o.length>0?`; ${o.length} could not be judged`:"";return`Replayed ${L_(t,"commit")}: the gates would have refused ${n} (${r.join(", ")||"nothing found"})${i}`}function xS(e,t=ft){let n=wS(e).flatMap(({title:i,columns:a,rows:d,more:c})=>{let[l,...p]=$_(a,d);return[t.bold(i),`  ${t.dim(l)}`,...[...p,...ea(c)].map(u=>`  ${u}`),""]}),o=[...e.unjudged.slice(0,Qi).map(({commit:i,error:a})=>`  ${i.slice(0,10)}  ${J(a.split(`
`,1)[0])}`),...ea(e.unjudged.length-Qi).map(i=>`  ${i}`)],r=o.length>0?[t.bold("Not judged"),...o,""]:[];return`${[...n,...r,`${PS(e)}.`].join(`
`)}
`}function ES(e){let t=wS(e).flatMap(({title:r,columns:i,rows:a,more:d})=>[`### ${r}`,"",sd(i),sd(i.map((c,l)=>l>0&&a.every(p=>rd(p[l]))?"---:":"---")),...a.map(c=>sd(c.map(l=>rd(l)||l===""?l:De(le(l,od))))),...ea(d).flatMap(c=>["",c]),""]),s=[...e.unjudged.slice(0,Qi).map(({commit:r,error:i})=>`- ${De(r.slice(0,10))}: ${je(i.split(`
`,1)[0])}`),...ea(e.unjudged.length-Qi)],o=s.length>0?["### Not judged","",...s,""]:[];return`${["## Replay","",`${PS(e)}.`,"",...t,...o].join(`
`).trimEnd()}
`}var kS,bS,Qi,C_,od,N_,SS,rd,L_,ea,sd,OS=k(()=>{"use strict";B();Rn();ls();Dt();kS=20,bS=10,Qi=10,C_=48,od=72,N_="(no packet)",SS=({findings:e})=>xe.map(t=>String(e[t]));rd=e=>/^[0-9]+$/.test(e);L_=(e,t)=>`${e} ${t}${e===1?"":"s"}`;ea=e=>e>0?[`… and ${e} more`]:[];sd=e=>`| ${e.join(" | ")} |`});function id(e,t,n){let s=new Map,o=r=>{let i=s.get(r)??{commits:new Set,refused:new Set,findings:[]};return s.set(r,i),i};for(let r of e){let i=r.standing.map(a=>t(a,r));i.forEach((a,d)=>o(a).findings.push(r.standing[d]));for(let a of new Set(n?[n(r)]:i))o(a).commits.add(r.commit),r.refused&&o(a).refused.add(r.commit)}return Array.from(s,([r,{commits:i,refused:a,findings:d}])=>({name:r,commits:i.size,refused:a.size,findings:ad(d)})).sort((r,i)=>TS(r.findings,i.findings)||i.commits-r.commits||I_(r.name??"",i.name??""))}function RS(e){let t=e.filter(({error:s})=>s===null).map(s=>({...s,standing:s.findings.filter(o=>!o.waived)})),n=t.filter(({standing:s})=>s.length>0).map(({commit:s,author:o,subject:r,refused:i,standing:a})=>({commit:s,author:o,subject:r,refused:i,findings:ad(a)}));return{commits:e.length,refused:t.filter(({refused:s})=>s).length,findings:ad(t.flatMap(({standing:s})=>s)),byRule:id(t,s=>s.rule),byPacket:id(t,s=>s.workPacket),byAuthor:id(t,(s,{author:o})=>o,({author:s})=>s),worst:n.sort((s,o)=>TS(s.findings,o.findings)),unjudged:e.flatMap(({commit:s,error:o})=>o===null?[]:[{commit:s,error:o}])}}var AS,ad,I_,TS,vS=k(()=>{"use strict";B();AS=({commit:e,parent:t,findings:n,error:s})=>({commit:e,parent:t,findings:n,...s===null?{}:{error:s}}),ad=e=>{let t=n=>e.filter(s=>s.severity===n).length;return{critical:t("critical"),high:t("high"),medium:t("medium"),low:t("low")}},I_=(e,t)=>e<t?-1:e>t?1:0,TS=(e,t)=>xe.map(n=>t[n]-e[n]).find(n=>n!==0)??0});function F_(e){let t=yt(e),n=[];for(let s=0;s<t.length;){let[o,r,i,a,d]=t.slice(s,s+_S);if(d===void 0||!/^[0-9a-f]{40,64}$/.test(o))throw te("Git told a history that cannot be read");let c=[];for(s+=_S;CS.test(t[s]??"");s+=2)c.push(Zl(t[s].replace(CS,""),t[s+1]??""));n.push({commit:o,parents:r.split(" ").filter(Boolean),date:new Date(i),author:a,message:d,changes:c})}return n}async function M_(e,t){if(t.includes("..."))throw new Error(`Unexpected range \`${t}\`, expected \`A..B\` or one revision`);let[n,s]=t.includes("..")?t.split(".."):[null,t],o=await fn(e,s||"HEAD"),r=n===null?[]:[`^${await fn(e,n||"HEAD")}`],i=["--first-parent","--reverse","--root","--diff-merges=first-parent","--no-follow"],a=[D_,"--encoding=UTF-8","--no-mailmap","--no-show-signature","--no-notes","--no-color"];return F_(await ye(e,["log",...i,...a,...nr,o,...r,"--"]))}function NS(e,t){if(t.length===0)return e;let n=new Map(e);for(let{path:s,after:o}of t)o?n.set(s,o):n.delete(s);return n}function B_(){let e=new Map,t=new Map;return{has:n=>t.has(n)||e.has(n),get(n){return t.has(n)||t.set(n,e.get(n)),t.get(n)},set:(n,s)=>{t.set(n,s)},save:()=>{},sweep(){e=t,t=new Map}}}function W_(e){let t=i=>Pe(e.paths)(i)!==null,n=B_(),s=new Map,o=null;async function r({name:i,files:a},d){let c=await gs(e,d,n)({name:i,files:s});return n.sweep(),o={...c,files:a},o}return{async at(i,a){return o?.files===i.files?o:(s=new Map([...i.files].filter(([d])=>t(d))),r(i,a))},async next(i,a,d){let c=a.filter(({path:l})=>t(l));return o&&c.length===0?o={...o,...i}:(s=NS(s,c),r(i,d))}}}function U_({cwd:e,configFile:t,knownRules:n}){let s=t===void 0?null:Wn(e,t,n),o=new Map;async function r(i,a){let d=i.files.get(ne),c=d?`${d.mode} ${d.oid}`:"",l=o.get(c);if(l)return l;d&&await a.load([[ne,d]]);let u=(()=>{try{return{config:Si(i,a,{knownRules:n})}}catch(m){return{error:m.message}}})();return o.set(c,u),u}return async function(a,d,c,l){let p=c.some(({path:u})=>u===ne)?await r(d,l):null;return p&&"error"in p?p:s?{config:s}:r(a,l)}}function j_(){let e=new Map;return async function(n,s,o,r){let i=lc(n);if(i.length===0)return{};let a=Kr(s.files.keys(),o).map(({path:c})=>({path:c,entry:s.files.get(c),key:`${s.files.get(c).oid} ${c}`})).filter(({entry:c})=>pt(c));await r.load(a.filter(({key:c})=>!e.has(c)).map(({path:c,entry:l})=>[c,l])),e=new Map(a.map(({path:c,entry:l,key:p})=>[p,e.get(p)??H_(c,r.of(l))]));let d=new Map(i.map(c=>[c,[]]));for(let{path:c,line:l,text:p,keys:u}of[...e.values()].flat())for(let m of u)d.get(m)?.push({path:c,line:l,text:p});return Object.fromEntries(d)}}function K_(e,t){let n=new Map,s=new Map;async function o(i){return[...t===null?[]:await yi(e,t,i),...n.get(i)??[]]}async function r(i,a,d){let c=`${i.path}\0${wi(i)}`;return s.has(c)||s.set(c,await ac(i,await o(i.path),a,d)),s.get(c)}return{note(i){for(let{path:a,after:d}of i){if(!d||!a.endsWith(".md"))continue;let c=n.get(a);c?c.push(d):n.set(a,[d])}},async of(i,a,d,c){let l=new Set(a.map(({path:u})=>u)),p={};for(let u of i.packets)l.has(u.path)&&Q(u)&&hs(u.path)&&(p[u.path]=await r(u,d,c));return p}}}function q_(e,t,n){let s=U_(e),o=j_(),r=null;async function i(a,d,c,l,p){let{changes:u,message:m,parents:f}=c;r?.config!==l&&(r={config:l,trees:W_(l)});let{trees:h}=r,S=await h.at(a,p),y=await h.next(d,u,p),A=await ic(u,l,p,()=>!1),x=await cc(S,y,p),R={messages:[m],merges:f.length>1?[m]:[]},C={option:[],branch:null,title:null,body:null},I=[...S.packets,...y.packets].map(E);return{snapshot:{mode:"range",config:l,now:e.now??c.date,head:y,before:S,base:S,change:{files:A,workPackets:Bn({...C,...R},I),namingDeferred:!1,kind:"commit",signedTexts:await n.of(S,u,l,p),signatureUses:await o(A,S,l,p),...x?{enrichment:x}:{}}}}}return async function(d,c,l){let p=jn(t),u=await s(d,c,l.changes,p);return"error"in u?u:i(d,c,l,u.config,p)}}async function*$S(e){let t=await vt(e.cwd),n=await M_(t,e.range??"HEAD"),s=n[0]?.parents[0]??null,o=V_(t),r=ks(t),i=K_(t,s),a=q_(e,r,i),d=s===null?G_:{name:bs(s),files:await ys(t,s)};try{for(let c of n){let{commit:l,parents:p,author:u,message:m,changes:f}=c,h={name:bs(l),files:NS(d.files,f)},S=o.has(l)?{error:"Its parent is not in this shallow clone: fetch it with `git fetch --unshallow`"}:await a(d,h,c),y=m.trimStart().split(`
`,1)[0];yield{commit:l,parent:p[0]??null,author:u,subject:y,total:n.length,outcome:S},i.note(f),d=h}}finally{r.close()}}var D_,_S,CS,H_,G_,V_,LS=k(()=>{"use strict";xt();Ot();Wr();M();ql();er();Gr();_t();mn();xi();sc();D_="--format=tformat:%H%x00%P%x00%cI%x00%an%x00%B",_S=5,CS=/^\n*(?=:\d{6} )/;H_=(e,t)=>t.split(`
`).flatMap((n,s)=>{let o=Vr(n);return o.size>0?[{path:e,line:s+1,text:n,keys:o}]:[]});G_={name:"the empty tree",files:new Map},V_=e=>new Set(e.isShallow?(rr({...e,gitDir:e.commonDir},"shallow")??"").split(`
`):[])});var DS={};Zn(DS,{REPLAY_FORMATS:()=>Y_,replayCommand:()=>Q_});function J_({commit:e,parent:t,author:n,subject:s,outcome:o}){let r={commit:e,parent:t,author:n,subject:s};if("error"in o)return{...r,findings:[],error:o.error,refused:!1};let i=cn(o.snapshot,ue,{version:Kt,failOn:o.snapshot.config.failOn,baseName:t,headName:e,ruleUrl:a=>`src/rules/${a}.md`});return{...r,findings:i.findings,error:null,refused:i.result==="fail"}}function X_(e){let t=n=>{e.isTTY&&e.write(`${Z_}${n}`)};return{at:(n,s)=>{n%z_===0&&t(`Replayed ${n} of ${s} commits`)},end:()=>t("")}}async function Q_(e,t){let n=[],{at:s,end:o}=X_(process.stderr);try{let a=0;for await(let d of $S({...t,knownRules:ue.map(c=>c.id)})){let c=J_(d);e==="json"?await IS(`${JSON.stringify(AS(c))}
`):n.push(c),s(++a,d.total)}}finally{o()}if(e==="json")return 0;let r=RS(n),i=$e(process.stdout)?Ke(!0):ft;return await IS(e==="markdown"?ES(r):xS(r,i)),0}var Y_,IS,z_,Z_,FS=k(()=>{"use strict";dn();OS();ls();vS();LS();Tt();Vs();Yt();Y_=["text","json","markdown"];IS=e=>new Promise(t=>{process.stdout.write(e)?t():process.stdout.once("drain",()=>t())}),z_=25,Z_="\r\x1B[K"});var sC={};Zn(sC,{program:()=>BS,runProgram:()=>nC});module.exports=GS(sC);var wd=Nt(Sd(),1),{program:uC,createCommand:mC,createArgument:fC,createOption:hC,CommanderError:Pd,InvalidArgumentError:ka,InvalidOptionArgumentError:gC,Command:xd,Argument:yC,Option:_s,Help:kC}=wd.default;B();Xa();Vs();var Ty=require("node:fs"),Ry=require("node:path");var qs=e=>e.result==="pass"?0:1;dn();B();Rn();var ru=10,ou=2e3,xr=e=>[...e].sort((t,n)=>xe.indexOf(t.severity)-xe.indexOf(n.severity));function Zx(e){let{path:t,line:n,column:s,endLine:o,endColumn:r}=e;if(t===null)return[];let i=`file=${tl(t)}`;if(n===null)return[i];if(o!==null&&o>n)return[i,`line=${n}`,`endLine=${o}`];let a=s!==null&&r!==null&&r>s?[`endColumn=${r}`]:[];return[i,`line=${n}`,...s===null?[]:[`col=${s}`],...a]}function iu(e,t){let n=`title=${tl(`${t.severity}: ${t.rule}`)}`,o=`${t.workPacket===null?"":`${le(t.workPacket,200)}: `}${le(t.message,ou)}
${le(t.remedy,ou)}`;return`::${e} ${[...Zx(t),n].join(",")}::${nu(o)}`}function au(e,t){if(t.length<=ru)return t.map(o=>iu(e,o));let n=t.slice(0,ru-1),s=`And ${t.length-n.length} more of this level, which the report lists`;return[...n.map(o=>iu(e,o)),`::${e} title=Countersign::${s}`]}function lu(e,t="high"){let n=xr(e.findings.filter(r=>!r.waived)),s=r=>as(r.severity,t);return[...au("error",n.filter(s)),...au("warning",n.filter(r=>!s(r)))].map(r=>`${r}
`).join("")}B();Rn();var Xx=3e5,Er=400,Wo=(e,t)=>`${e} ${t}${e===1?"":"s"}`,Qx=e=>{let t=xe.filter(n=>e.counts[n]>0).map(n=>`${e.counts[n]} ${n}`);return e.counts.waived>0&&t.push(`${e.counts.waived} waived`),t.join(", ")||"nothing found"},e0={staged:"staged change",range:"change",all:"tree"};function t0(e){let{packets:t,paths:n,rules:s}=e.judged,o=e.mode!=="all"&&n===0?`the ${e0[e.mode]} is empty`:Wo(n,e.mode==="all"?"path":"changed path"),r=e.workPackets.slice(0,20).map(d=>De(le(d,Er))),i=e.workPackets.length>r.length?` and ${e.workPackets.length-r.length} more`:"",a=r.length>0?` for ${r.join(", ")}${i}`:"";return[`Judged: ${o}${a}, ${Wo(t,"packet")}, ${Wo(s,"rule")}.`]}function n0(e){if(e.skipped.length===0)return[];let t=new Map;for(let{rule:n,missing:s}of e.skipped){let o=s.join(" and ");t.set(o,[...t.get(o)??[],De(n)])}return["",...[...t].map(([n,s])=>`Skipped, because the repository has no ${n}: ${s.join(", ")}.`)]}var s0=e=>e.workPacket??e.path??"";function r0(e){let t=new Map;for(let n of e){let s=s0(n),o=t.get(s);o?o.push(n):t.set(s,[n])}return[...t]}var o0=({path:e,line:t,column:n})=>e===null?"":De(`${le(e,Er)}${t===null?"":`:${t}:${n}`}`),i0=({rule:e,url:t})=>/^https:\/\/[\w./%~-]+$/.test(t)?`[${De(e)}](${t})`:De(e),a0=e=>["",e.waived?`${e.severity} (waived)`:`**${e.severity}**`,o0(e),je(le(e.message,Er)),e.waived?"":je(le(e.remedy,Er)),i0(e),""].join(" | ").trim(),l0=e=>["",`### ${e===""?"The change":De(le(e,Er))}`,"","| severity | place | what is there | what to do | rule |","| --- | --- | --- | --- | --- |"];function c0(e,t){let n=[],s=t,o=0,r=i=>{n.push(i),s-=i.length+1};for(let[i,a]of r0(e)){let d=a.map(a0),c=l0(i);if(c.join(`
`).length+d[0].length+2>s)break;c.forEach(r);for(let l of d){if(l.length+1>s)break;r(l),o++}}return o===e.length?n:[...n,"",`**${Wo(e.length-o,"more finding")} did not fit here; the report lists all.**`]}function cu(e,t=Xx){let s=[`## ${e.result==="pass"?"✅ Countersign passed":"❌ Countersign failed"}: ${Qx(e)}`,"",...t0(e),...n0(e)],o=t-s.join(`
`).length-200;return`${[...s,...c0(xr(e.findings),o)].join(`
`)}
`}xt();Rn();Dt();var d0=25e3,p0=2e3,pu={critical:"error",high:"error",medium:"warning",low:"note"},du=e=>{let t=J(le(e,p0));return t.includes("](")?t.replace(/[\\[\]]/g,"\\$&"):t},u0=e=>encodeURIComponent(e.replace(new RegExp("\\p{Surrogate}","gu"),"�")).replaceAll("%2F","/");function m0(e,t){return{id:e.id,shortDescription:{text:e.summary},fullDescription:{text:`${e.summary} ${e.source}`},help:{text:e.remedy},...t?.startsWith("https://")?{helpUri:t}:{},defaultConfiguration:{level:pu[e.severity]},properties:{tags:["countersign",e.gate],gate:e.gate,severity:e.severity,source:e.source}}}function f0(e){let t=new Map;return e.map(({rule:n,workPacket:s,path:o})=>{let r=[n,s??"",o??""].join("/"),i=(t.get(r)??0)+1;return t.set(r,i),`${r}:${i}`})}function h0({path:e,line:t,column:n,endLine:s,endColumn:o,workPacket:r}){return{physicalLocation:{artifactLocation:{uri:u0(e??ne),uriBaseId:"%SRCROOT%"},region:{startLine:t??1,startColumn:n??1,endLine:s??t??1,endColumn:o??n??1}},...r===null?{}:{logicalLocations:[{name:J(r),kind:"task packet"}]}}}var g0=(e,t,n)=>({ruleId:e.rule,...t<0?{}:{ruleIndex:t},kind:"fail",level:pu[e.severity],message:{text:`${du(e.message)}. ${du(e.remedy)}`},locations:[h0(e)],partialFingerprints:{"countersignFinding/v1":J(n)},...e.waived?{suppressions:[{kind:"external",status:"accepted",justification:"Waived in the signature ledger"}]}:{},properties:{severity:e.severity,workPacket:e.workPacket}});function uu(e,t){let n=xr(e.findings).slice(0,d0),s=new Map(t.map((d,c)=>[d.id,c])),o=new Map(n.map(d=>[d.rule,d.url])),r=f0(n),i=e.findings.length-n.length,a={version:"2.1.0",$schema:"https://json.schemastore.org/sarif-2.1.0.json",runs:[{tool:{driver:{name:"Countersign",semanticVersion:e.tool.version,rules:t.map(d=>m0(d,o.get(d.id)))}},columnKind:"utf16CodeUnits",invocations:[{executionSuccessful:!0,toolExecutionNotifications:i===0?[]:[{level:"warning",message:{text:`${i} more findings are left out`}}]}],...e.head===null?{}:{properties:{base:e.base,head:e.head}},results:n.map((d,c)=>g0(d,s.get(d.rule)??-1,r[c]))}]};return`${JSON.stringify(a,null,2)}
`}ls();Tt();dn();xi();Tt();Vs();var LR=({snapshot:e,baseName:t,headName:n},{failOn:s,ruleUrl:o})=>cn(e,ue,{version:Kt,failOn:s??e.config.failOn,baseName:t,headName:n,ruleUrl:o??(r=>`src/rules/${r}.md`)});async function Ne(e){let{failOn:t,ruleUrl:n,...s}=e,o=await Pi({...s,knownRules:ue.map(r=>r.id)});return{...o,report:LR(o,{failOn:t,...n?{ruleUrl:n}:{}})}}Yt();var vy=["text","json","markdown","github","sarif"];function pc(e,t,n){return t==="json"?`${JSON.stringify(e,null,2)}
`:t==="markdown"?cu(e):t==="github"?lu(e):t==="sarif"?uu(e,ue):vn(e,n?Ke(!0):ft)}function MR(e,t){let{base:n,head:s,wp:o,failOn:r}=e;if(s!==void 0&&n===void 0)throw new Error("--head goes with --base");let i=e.staged?"staged":n===void 0?"all":"range";return{...t,mode:i,useCache:!0,...n===void 0?{}:{base:n},...s===void 0?{}:{head:s},...o===void 0?{}:{workPackets:o},failOn:r}}async function _y(e,t){let{report:n}=await Ne(MR(e,t)),s=e.output,o=pc(n,e.format,s===void 0&&$e(process.stdout));return s===void 0?process.stdout.write(o):(0,Ty.writeFileSync)((0,Ry.resolve)(t.cwd,s),o),qs(n)}var BR=/^\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/;function Ai(e){if(e===void 0)return new Date;let t=/T/.test(e)&&!/(Z|[+-]\d{2}:?\d{2})$/.test(e)?`${e}Z`:e,n=BR.test(e)?new Date(t):new Date(Number.NaN);if(Number.isNaN(n.getTime()))throw new Error(`--now: \`${e}\` is no ISO date, e.g. 2026-03-06T12:00:00Z`);return n}var Cy={"authority-traceable":`# authority-traceable

AUTHORITY names the version of the spec and cites an approval that the ledger records.

| severity | gate | reads | from |
| --- | --- | --- | --- |
| medium | packet | ledger | Rubric §1 Pillar 2 (signature reference in authority), Pillar 5 (spec version in authority) |

## Why

"Where did this come from?" has to have an answer: the version of the spec that was read, and the approval of the person
who wanted it. A citation that the ledger does not know is worth as much as none.

## Wrong

\`\`\`diff docs/task_packets/WP-1-Session-Store.md
- - Approval: [Approved: maria020320260910]
+ - Approval: [Approved: maria010120260800]
\`\`\`

\`\`\`text
docs/task_packets/WP-1-Session-Store.md:83:1 medium Unexpected approval \`maria010120260800\`, expected one that docs/SIGNATURE_AUDIT.md records
\`\`\`

### No approval and no version

\`\`\`markdown docs/task_packets/WP-1-Search.md
# Task Packet: WP-1-Search

- STATUS: READY_FOR_DEV
- AUTHORITY: asked for in the meeting
\`\`\`

\`\`\`text
docs/task_packets/WP-1-Search.md:4:3 medium Missing approval in AUTHORITY, expected \`[Approved: …]\`
docs/task_packets/WP-1-Search.md:4:3 medium Missing spec version in AUTHORITY, expected one such as \`v01.02\`
\`\`\`

## Right

\`\`\`markdown docs/task_packets/WP-1-Search.md
# Task Packet: WP-1-Search

- STATUS: READY_FOR_DEV
- AUTHORITY: Notebook_Master_Spec_v01.02.md [Approved: maria020320260910]
\`\`\`

## Limits

A draft is not asked. The version may also stand in SPEC_ANCHOR.
`,"blocked-explained":`# blocked-explained

What is BLOCKED says why and until when, on the board or in its packet.

| severity | gate | reads | from |
| --- | --- | --- | --- |
| medium | board | packets, board | Rubric §1 Pillar 3; §2 For TASK_BOARD Maintenance |

## Why

BLOCKED without a reason is a polite word for forgotten. Whoever could remove the obstacle has to know what it is, and by
when it was expected to be gone.

## Wrong

\`\`\`diff docs/TASK_BOARD.md
-   - Reason: the import writes through sessions, which are in work
-   - ETA: 2026-03-20
\`\`\`

\`\`\`diff docs/task_packets/WP-1-Import-Job.md
- - BLOCKED_REASON: the import writes through sessions, which are in work
- - ETA: 2026-03-20
\`\`\`

\`\`\`text
docs/TASK_BOARD.md:21:1 medium Missing ETA of blocked \`WP-1-Import-Job\`, expected why it waits and until when
docs/TASK_BOARD.md:21:1 medium Missing reason of blocked \`WP-1-Import-Job\`, expected why it waits and until when
\`\`\`

## Right

\`\`\`diff docs/TASK_BOARD.md
-   - Reason: the import writes through sessions, which are in work
-   - ETA: 2026-03-20
\`\`\`

## Limits

Whether the reason is a good one, and whether the ETA has passed, is for people to say.
`,"blocked-needs-blocker":`# blocked-needs-blocker

A packet is BLOCKED only while a blocker is open or a reason is given.

| severity | gate | reads | from |
| --- | --- | --- | --- |
| medium | blockers | packets, tree | Rubric §2 For Dependency Tracking (BLOCKED used correctly); §1 Pillar 3 |

## Why

BLOCKED is an honest status as long as something blocks. Left standing after the blocker is VALIDATED, it hides work that
could start today.

## Wrong

\`\`\`diff docs/task_packets/WP-1-Import-Job.md
- - BLOCKED_BY: WP-1-Session-Store
+ - BLOCKED_BY: WP-1-Storage-Layer
\`\`\`

\`\`\`diff docs/task_packets/WP-1-Import-Job.md
- - BLOCKED_REASON: the import writes through sessions, which are in work
\`\`\`

\`\`\`diff docs/TASK_BOARD.md
-   - Blocker: WP-1-Session-Store
-   - Reason: the import writes through sessions, which are in work
\`\`\`

\`\`\`text
docs/task_packets/WP-1-Import-Job.md:6:15 medium Unexpected status \`BLOCKED\` with no open blocker and no reason, expected \`READY_FOR_DEV\`
\`\`\`

## Right

\`\`\`diff docs/task_packets/WP-1-Import-Job.md
- - BLOCKED_BY: WP-1-Session-Store
+ - BLOCKED_BY: WP-1-Storage-Layer
\`\`\`

\`\`\`diff docs/TASK_BOARD.md
-   - Blocker: WP-1-Session-Store
\`\`\`
`,"blocked-while-waiting":`# blocked-while-waiting

A packet that waits for a blocker is BLOCKED, not READY_FOR_DEV.

| severity | gate | reads | from |
| --- | --- | --- | --- |
| critical | blockers | packets, tree | Rubric §1 Pillar 4, Blocking Rules; §3 Gate 7 |

## Why

READY_FOR_DEV is an invitation to start. A packet that waits for another one and is called ready will be started, since
nobody reads the dependencies of a thing that is called ready.

## Wrong

\`\`\`diff docs/task_packets/WP-1-Import-Job.md
- - **Status:** Blocked
+ - **Status:** Ready for Dev
\`\`\`

\`\`\`text
docs/task_packets/WP-1-Import-Job.md:10:15 critical Unexpected status \`READY_FOR_DEV\` while blocker \`WP-1-Session-Store\` is \`IN_PROGRESS\` on docs/TASK_BOARD.md, expected \`BLOCKED\`
\`\`\`

## Right

\`\`\`diff docs/task_packets/WP-1-Session-Store.md
- - **Status:** In Progress
+ - **Status:** Ready for Dev
\`\`\`

## Limits

When a blocker is resolved is told by [blockers-validated](blockers-validated.md).
`,"blockers-known":`# blockers-known

Every id in BLOCKED_BY, BLOCKS and the blockers of the board is a packet or an entry of the board.

| severity | gate | reads | from |
| --- | --- | --- | --- |
| high | blockers | packets, tree | Rubric §2 For Dependency Tracking; §2 For TASK_BOARD Maintenance (no orphaned blockers) |

## Why

A misspelt blocker blocks nothing that anybody works on: it is never validated, nobody sees why, and the packet behind
it waits until someone "knows" that it need not.

## Wrong

\`\`\`diff docs/task_packets/WP-1-Import-Job.md
- - BLOCKED_BY: WP-1-Session-Store
+ - BLOCKED_BY: WP-1-Sessions
\`\`\`

\`\`\`text
docs/task_packets/WP-1-Import-Job.md:10:15 high Unexpected blocker \`WP-1-Sessions\`, expected the id of a packet or of an entry of the board
\`\`\`

### An orphaned blocker on the board

\`\`\`diff docs/TASK_BOARD.md
-   - Blocker: WP-1-Session-Store
+   - Blocker: WP-1-Login
\`\`\`

\`\`\`text
docs/TASK_BOARD.md:22:14 high Unexpected blocker \`WP-1-Login\`, expected the id of a packet or of an entry of the board
\`\`\`

## Right

\`\`\`diff docs/TASK_BOARD.md
-   - Blocker: WP-1-Session-Store
+   - Blocker: WP-1-Login
\`\`\`

\`\`\`diff docs/TASK_BOARD.md
- ## Done
+ ## Gap
+ 
+ - **[WP-1-Login]** not written yet
+ 
+ ## Done
\`\`\`
`,"blockers-validated":"# blockers-validated\n\nNothing is worked on, done or validated before everything that blocks it is VALIDATED.\n\n| severity | gate | reads | from |\n| --- | --- | --- | --- |\n| critical | blockers | packets, tree, base, change | Rubric §1 Pillar 4, Blocking Rules; §6 WP assigned with unresolved blocker |\n\n## Why\n\nWork that builds on an unproven blocker is thrown away when the blocker fails, and everything behind it with it. DONE is\nnot enough: only a validator's VALIDATED ends the waiting.\n\n## Wrong\n\n```diff docs/task_packets/WP-1-Import-Job.md\n- - **Status:** Blocked\n+ - **Status:** In Progress\n```\n\n```text\ndocs/task_packets/WP-1-Import-Job.md:10:15 critical Unexpected blocker `WP-1-Session-Store`, which is `IN_PROGRESS` on docs/TASK_BOARD.md, expected it `VALIDATED` before `WP-1-Import-Job` is started\n```\n\n### Done is not validated\n\n```diff docs/task_packets/WP-1-Storage-Layer.md\n- - **Status:** Validated\n+ - **Status:** Done\n```\n\n```text\ndocs/task_packets/WP-1-Session-Store.md:10:15 critical Unexpected blocker `WP-1-Storage-Layer`, which is `VALIDATED` on docs/TASK_BOARD.md but `DONE` in its packet, expected it `VALIDATED` before `WP-1-Session-Store` is started\n```\n\n### The change works on a packet that waits\n\nWork packet: `WP-1-Import-Job`\n\n```ts src/import/archive.ts\nexport const tooEarly = true\n```\n\n```text\ndocs/task_packets/WP-1-Import-Job.md:10:15 critical Unexpected blocker `WP-1-Session-Store`, which is `IN_PROGRESS` on docs/TASK_BOARD.md, expected it `VALIDATED` before `WP-1-Import-Job` is worked on\n```\n\n## Right\n\nWork packet: `WP-1-Session-Store`\n\n```ts src/session/session-store.ts\nexport const sessions = []\n```\n\n### The packet stays blocked\n\n```diff docs/task_packets/WP-1-Import-Job.md\n- - **Status:** Blocked\n+ - **Status:** BLOCKED 🟡\n```\n\n## Limits\n\nBlockers are those of BLOCKED_BY and of the board together. For the work packets of a change they count as the base has\nthem, so a change cannot validate what stands in its own way. A base id without an entry of its own means its newest\nvariant, and so does a SUPERSEDED packet. Unknown ids, FAILED blockers and cycles are never resolved.\n","board-current":`# board-current

The board says when it was last updated, and that was within the last 7 days.

| severity | gate | reads | from |
| --- | --- | --- | --- |
| medium | board | board, now | Rubric §2 For TASK_BOARD Maintenance |

## Why

A board that nobody has gone through for weeks is believed all the same. The date tells a reader how much of it to believe.

## Wrong

Today: \`2026-03-20T12:00:00Z\`

\`\`\`diff docs/TASK_BOARD.md
- # Task Board
+ # Task board
\`\`\`

\`\`\`text
docs/TASK_BOARD.md:3:19 medium Unexpected date \`2026-03-05\`, expected a date of the last 7 days
\`\`\`

### No date

\`\`\`diff docs/TASK_BOARD.md
- **Last Updated:** 2026-03-05
+ **Last Updated:** recently
\`\`\`

\`\`\`text
docs/TASK_BOARD.md:1:1 medium Missing date in \`Last Updated:\` of docs/TASK_BOARD.md, expected a date of the last 7 days
\`\`\`

## Right

Today: \`2026-03-12T12:00:00Z\`

\`\`\`diff docs/TASK_BOARD.md
- # Task Board
+ # Task board
\`\`\`

## Options

\`limits.boardDays\` is the number of days.

## Limits

A change is not blamed for a board that was as old before it.
`,"board-entry-has-packet":`# board-entry-has-packet

Every entry of the task board has a packet, unless it is a GAP, a STUB or SUPERSEDED.

| severity | gate | reads | from |
| --- | --- | --- | --- |
| high | board | packets, board | Rubric §2 For TASK_BOARD Maintenance |

## Why

An entry without a packet promises work that nobody has described: no scope, no test plan, no signature. It also hides a
misspelt id, which is how the real packet drops off the board.

## Wrong

\`\`\`diff docs/TASK_BOARD.md
- ## Done
+ ## Ready for Dev
+ 
+ - **[WP-1-Search]**
+ 
+ ## Done
\`\`\`

\`\`\`text
docs/TASK_BOARD.md:28:1 high Unexpected entry \`WP-1-Search\` without a packet, expected a packet with this id
\`\`\`

## Right

\`\`\`diff docs/TASK_BOARD.md
- ## Done
+ ## Gap
+ 
+ - **[WP-1-Search]** not written yet
+ 
+ ## Done
\`\`\`

## Limits

An entry of a base id needs a packet of that very id: while only \`WP-1-Search-v2\` is there, list that one.
`,"board-shows-phase-gate":`# board-shows-phase-gate

The board has a phase gate section with at least one entry and a line that says what closes it.

| severity | gate | reads | from |
| --- | --- | --- | --- |
| medium | board | board | Rubric §1 Pillar 3; §2 For Dependency Tracking (closure criteria explicit) |

## Why

Without a gate on the board, "the phase is done" means that somebody is tired of it. The gate lists what must be VALIDATED
and says so.

## Wrong

\`\`\`diff docs/TASK_BOARD.md
- ## Phase 1 Gate
+ ## Overview
\`\`\`

\`\`\`text
docs/TASK_BOARD.md:1:1 medium Missing phase gate on docs/TASK_BOARD.md, expected a section that shows what closes the phase
\`\`\`

### It does not say what closes it

\`\`\`diff docs/TASK_BOARD.md
- Phase 1 closes when every packet below is VALIDATED.
+ The packets of phase 1:
\`\`\`

\`\`\`text
docs/TASK_BOARD.md:5:1 medium Missing closing condition in the phase gate, expected entries and what closes it
\`\`\`

## Right

\`\`\`diff docs/TASK_BOARD.md
- ## Phase 1 Gate
+ ## Phase 1 Closure Gates
\`\`\`

## Limits

A phase gate is a section whose heading has the word "Phase" and "Gate" or "Closure".
`,"board-status-agrees":`# board-status-agrees

The packet and the task board give the same status, and the board agrees with itself.

| severity | gate | reads | from |
| --- | --- | --- | --- |
| critical | board | board | Rubric §1 Pillar 3, Synchronization Rule; §6 |

## Why

People look at the board to see what may start. When it says something else than the packet, two people act on two
truths: one starts work that the other has called off.

## Wrong

\`\`\`diff docs/task_packets/WP-1-Session-Store.md
- - **Status:** In Progress
+ - **Status:** Done
\`\`\`

\`\`\`text
docs/task_packets/WP-1-Session-Store.md:6:15 critical Unexpected status \`DONE\`, expected \`IN_PROGRESS\` as on docs/TASK_BOARD.md
\`\`\`

## Right

\`\`\`diff docs/task_packets/WP-1-Import-Job.md
- - **Status:** Blocked
+ - **Status:** BLOCKED 🟡 (waits for sessions)
\`\`\`
`,"board-symbol-matches":`# board-symbol-matches

A status symbol on the board, where there is one, is the symbol of the status beside it.

| severity | gate | reads | from |
| --- | --- | --- | --- |
| medium | board | board | Rubric §1 Pillar 3, Status Values Reference; §2 For TASK_BOARD Maintenance |

## Why

Most people read the colours and not the words. A yellow dot beside \`[IN PROGRESS]\` makes half of them believe that the
work stands still.

## Wrong

\`\`\`diff docs/TASK_BOARD.md
- - **[WP-1-Session-Store]** 🟠
+ - **[WP-1-Session-Store]** 🔴
\`\`\`

\`\`\`text
docs/TASK_BOARD.md:17:1 medium Unexpected symbol (red) of \`WP-1-Session-Store\` with status \`IN_PROGRESS\`, expected orange
\`\`\`

## Right

\`\`\`diff docs/TASK_BOARD.md
- - **[WP-1-Session-Store]** 🟠
+ - **[WP-1-Session-Store]**
\`\`\`

## Limits

🔴 is READY_FOR_DEV, 🟠 IN_PROGRESS, 🟡 BLOCKED and GAP (STUB and DRAFT too), ✅ DONE and VALIDATED. FAILED and SUPERSEDED
have no symbol. Other emoji mean nothing here.
`,"bootstrap-complete":`# bootstrap-complete

BOOTSTRAP lists the files to open, the terms to search, the commands to run and the risks.

| severity | gate | reads | from |
| --- | --- | --- | --- |
| medium | packet | the packet | Rubric §1 Pillar 1; §2 For Task Packets, BOOTSTRAP; §4 Gotcha 4 |

## Why

Whoever takes the packet starts with nothing. The files to open, the terms to search and the commands to run save the first
two hours; the risks save the last two days.

## Wrong

\`\`\`diff docs/task_packets/WP-1-Session-Store.md
-   - Two writers -> a lost session
-   - Old sessions pile up -> slow start
  
  ## AUTHORITY
\`\`\`

\`\`\`text
docs/task_packets/WP-1-Session-Store.md:78:3 medium Unexpected 1 risk in RISK_MAP, expected 3 to 8 risks
\`\`\`

### No commands

\`\`\`diff docs/task_packets/WP-1-Session-Store.md
- - RUN_COMMANDS:
-   \`\`\`bash
-   npm ci
-   npm test
-   \`\`\`
  - RISK_MAP:
\`\`\`

\`\`\`text
docs/task_packets/WP-1-Session-Store.md:54:1 medium Missing RUN_COMMANDS, expected at least 1 command
\`\`\`

## Right

\`\`\`diff docs/task_packets/WP-1-Session-Store.md
- - RUN_COMMANDS:
-   \`\`\`bash
-   npm ci
-   npm test
-   \`\`\`
+ - RUN_COMMANDS: \`npm ci\`; \`npm test\`
\`\`\`

## Options

- \`limits.filesToOpen\`, \`limits.searchTerms\`, \`limits.riskMap\`: how many there may be; 5 to 15, 10 to 20 and 3 to 8 by default.
`,"changes-in-scope":'# changes-in-scope\n\nEvery changed path is one that a work packet of the change lists in IN_SCOPE_PATHS.\n\n| severity | gate | reads | from |\n| --- | --- | --- | --- |\n| critical | scope | packets, base, change | Rubric §1 Pillar 5, Scope Sprawl Prevention; §7 Failure Mode 4 |\n\n## Why\n\nA packet was signed for a list of files. "While I am here" adds one more, nobody signed for it, and the reviewer finds\nout in the middle of the review, or not at all. The list says what may change; everything else is another packet.\n\n## Wrong\n\nWork packet: `WP-1-Session-Store`\n\n```ts src/session/session-store.ts\nexport const sessions = []\n```\n\n```ts src/storage/store.ts\nexport const changedOnTheWay = true\n```\n\n```text\nsrc/storage/store.ts:1:1 critical Unexpected change to `src/storage/store.ts`, expected one of the 5 paths of `WP-1-Session-Store`\n```\n\n### A folder in IN_SCOPE_PATHS covers nothing\n\nWork packet: `WP-1-Session-Store`\n\n```diff docs/task_packets/WP-1-Session-Store.md base\n- - src/session/clock.ts\n+ - src/session/\n```\n\n```ts src/session/clock.ts\nexport const now = 0\n```\n\n```text\nsrc/session/clock.ts:1:1 critical Unexpected change to `src/session/clock.ts`, expected one of the 5 paths of `WP-1-Session-Store` (`src/session/` is a folder and covers no file)\n```\n\n### The change widens its own scope\n\nWork packet: `WP-1-Session-Store`\n\n```diff docs/task_packets/WP-1-Session-Store.md\n- - src/session/clock.ts\n+ - src/storage/store.ts\n```\n\n```ts src/storage/store.ts\nexport const listedByMyself = true\n```\n\n```text\nsrc/storage/store.ts:1:1 critical Unexpected change to `src/storage/store.ts`, expected one of the 5 paths of `WP-1-Session-Store`\n```\n\n### No work packet that binds\n\nWork packet: `WP-1-Import-Job`\n\n```ts src/import/archive.ts\nexport const tooEarly = true\n```\n\n```text\n- critical Unexpected change to 1 path, expected the scope of a work packet that binds\n```\n\n## Right\n\nWork packet: `WP-1-Session-Store`\n\n```ts src/session/session-store.ts\nexport const sessions = []\n```\n\n```diff docs/TASK_BOARD.md\n- **Last Updated:** 2026-03-05\n+ **Last Updated:** 2026-03-06\n```\n\n### Governance files alone\n\n```diff docs/TASK_BOARD.md\n- **Last Updated:** 2026-03-05\n+ **Last Updated:** 2026-03-06\n```\n\n## Options\n\n- `scope.alwaysAllowed`: paths or globs that need no work packet, for example a lock file.\n- `scope.allowPatterns`: entries of IN_SCOPE_PATHS may be folders and patterns (`*`, `**`, `?`; all else is literal).\n- `scope.packetsFrom`: with `head` a packet that only the change itself brings binds as well.\n\n## Limits\n\nOnly paths are compared, not what is done in them. The list counts as it stands in the base: a change that edits its own\npacket is judged by the old list. Two spellings of one path that Unicode calls equal (NFC) are one path here.\n',"dependencies-acyclic":`# dependencies-acyclic

No packet waits for itself, neither directly nor through others.

| severity | gate | reads | from |
| --- | --- | --- | --- |
| high | blockers | packets, tree | Rubric §1 Pillar 4 (blocker chain: A blocks B blocks C) |

## Why

Two packets that wait for each other both wait for ever. Each document looks reasonable by itself; only the whole circle
shows that nothing in it can start.

## Wrong

\`\`\`diff docs/task_packets/WP-1-Storage-Layer.md
- - BLOCKED_BY: None
+ - BLOCKED_BY: WP-1-Import-Job
\`\`\`

\`\`\`text
docs/task_packets/WP-1-Import-Job.md:10:15 high Unexpected cycle \`WP-1-Import-Job -> WP-1-Session-Store -> WP-1-Storage-Layer -> WP-1-Import-Job\`, expected no packet to wait for itself
\`\`\`

## Right

\`\`\`diff docs/task_packets/WP-1-Import-Job.md
- - BLOCKED_BY: WP-1-Session-Store
+ - BLOCKED_BY: WP-1-Session-Store, WP-1-Storage-Layer
\`\`\`

## Limits

BLOCKED_BY, the blockers of the board, and BLOCKS (read from the other side) count alike. Packets that wait for each
other are reported together, once, with the shortest circle through the first of them. A SUPERSEDED packet waits for
nothing; its newest variant stands in for it.
`,"dependencies-agree":`# dependencies-agree

Packet and board name the same blockers, and BLOCKS says the same as BLOCKED_BY from the other side.

| severity | gate | reads | from |
| --- | --- | --- | --- |
| high | blockers | packets, board | Rubric §2 For Dependency Tracking; §1 Pillar 4 (explicit in packet and TASK_BOARD) |

## Why

The packet is what the coder reads, the board is what everybody else reads. When they name different blockers, each side
waits for, or ignores, something that the other knows.

## Wrong

\`\`\`diff docs/TASK_BOARD.md
-   - Blocker: WP-1-Session-Store
+   - Blocker: WP-1-Storage-Layer
\`\`\`

\`\`\`text
docs/TASK_BOARD.md:22:14 high Unexpected blocker \`WP-1-Storage-Layer\` of \`WP-1-Import-Job\`, expected it in BLOCKED_BY of the packet as well
docs/task_packets/WP-1-Import-Job.md:10:15 high Unexpected blocker \`WP-1-Session-Store\`, expected it on docs/TASK_BOARD.md as well
\`\`\`

### BLOCKS that the other packet denies

\`\`\`diff docs/task_packets/WP-1-Storage-Layer.md
- - BLOCKS: WP-1-Session-Store
+ - BLOCKS: WP-1-Session-Store, WP-1-Import-Job
\`\`\`

\`\`\`text
docs/task_packets/WP-1-Storage-Layer.md:11:31 high Unexpected \`WP-1-Import-Job\` in BLOCKS, expected \`WP-1-Storage-Layer\` in its BLOCKED_BY
\`\`\`

## Right

\`\`\`diff docs/TASK_BOARD.md
-   - Blocker: WP-1-Session-Store
\`\`\`

## Limits

A document that says nothing about blockers contradicts nothing. The BLOCKS of a signed packet need not know packets that
were written later, since it cannot change. Variants of one packet count as the same one.
`,"dependencies-declared":`# dependencies-declared

The packet says which packets it waits for, or that there are none.

| severity | gate | reads | from |
| --- | --- | --- | --- |
| medium | packet | the packet | Rubric §3 Gate 8; §6 All dependencies documented |

## Why

A packet that is silent about its blockers may have none, or its author may not have looked. "None" is an answer; silence is
not.

## Wrong

\`\`\`diff docs/task_packets/WP-1-Session-Store.md
- - BLOCKED_BY: WP-1-Storage-Layer
  - BLOCKS: WP-1-Import-Job
\`\`\`

\`\`\`text
docs/task_packets/WP-1-Session-Store.md:1:1 medium Missing BLOCKED_BY, expected ids or \`None\`
\`\`\`

## Right

\`\`\`diff docs/task_packets/WP-1-Session-Store.md
- - BLOCKED_BY: WP-1-Storage-Layer
+ - Depends on: None
\`\`\`
`,"done-means-testable":`# done-means-testable

Each item of DONE_MEANS can be answered with yes or no, and is traced to a SPEC_ANCHOR.

| severity | gate | reads | from |
| --- | --- | --- | --- |
| high | packet | the packet | Rubric §1 Pillar 1; §2 For Task Packets, DONE_MEANS; §4 Gotcha 3 |

## Why

"The feature works" can be neither shown nor denied, and the validation ends in an argument. An item that names a test, a
path or a number has one answer. Named after its section of the spec, it also shows that nothing was forgotten.

## Wrong

\`\`\`diff docs/task_packets/WP-1-Session-Store.md
- - A restart keeps every open session, shown by \`test/session/session-store.test.ts\` (§3.1)
+ - Sessions work properly after a restart (§3.1)
\`\`\`

\`\`\`text
docs/task_packets/WP-1-Session-Store.md:45:3 high Unexpected vague item \`Sessions work properly after a restart (§3.1)\` in DONE_MEANS, expected something that can be checked
\`\`\`

### With several anchors each item names one

\`\`\`diff docs/task_packets/WP-1-Session-Store.md
- - SPEC_ANCHOR: §3.1
+ - SPEC_ANCHOR: §2.2, §3.1
\`\`\`

\`\`\`text
docs/task_packets/WP-1-Session-Store.md:41:1 high Missing §2.2 in DONE_MEANS, expected an item for each SPEC_ANCHOR
\`\`\`

## Right

\`\`\`diff docs/task_packets/WP-1-Session-Store.md
- - A restart keeps every open session, shown by \`test/session/session-store.test.ts\` (§3.1)
+ - A restart keeps every open session; \`npm test -- test/session\` works properly
\`\`\`

## Options

- \`limits.doneMeans\`: how many items there may be; 3 to 8 by default.
- \`limits.vagueDoneWords\`: words that make an item vague, unless it names something to check.

## Limits

Naming a section below an anchor names the anchor. Whether the items say what the section asks for is for people to judge.
`,"effort-estimated":`# effort-estimated

The packet says how much effort the work takes.

| severity | gate | reads | from |
| --- | --- | --- | --- |
| medium | packet | the packet | Rubric §3 Gate 8 |

## Why

Without an estimate nobody can plan, and nobody notices when an afternoon has become a week.

## Wrong

\`\`\`diff docs/task_packets/WP-1-Session-Store.md
- - EFFORT: 4 hours
  
  ## SCOPE
\`\`\`

\`\`\`text
docs/task_packets/WP-1-Session-Store.md:1:1 medium Missing EFFORT, expected an estimate such as \`6 hours\`
\`\`\`

## Right

\`\`\`diff docs/task_packets/WP-1-Session-Store.md
- - EFFORT: 4 hours
+ - **Effort estimate:** half a day
\`\`\`
`,"enrichment-minimal":`# enrichment-minimal

A new version of the spec changes at most 20 lines in at most 3 sections.

| severity | gate | reads | from |
| --- | --- | --- | --- |
| medium | spec | change | Rubric §2 Red Flag; §4 Gotcha 8; §8 Escalation Criteria 7 |

## Why

The user asked for a clarification and gets a redesign. An enrichment closes the gap that was found; whatever is larger is a
decision, and the user has to make it with open eyes.

## Wrong

\`\`\`diff docs/SPEC_CURRENT.md
- The current Master Specification is **Notebook_Master_Spec_v01.02.md**.
+ The current Master Specification is **Notebook_Master_Spec_v01.03.md**.
\`\`\`

\`\`\`markdown Notebook_Master_Spec_v01.03.md
# Notebook Master Spec v01.03

## Changelog

- v01.03: sessions last longer

## 3. Sessions

### 3.1 Session store

A session is kept in the store and ends after 60 minutes without a request.
\`\`\`

\`\`\`text
Notebook_Master_Spec_v01.03.md:1:1 medium Unexpected 9 changed sections (\`1\`, \`2\`, \`2.1\`, \`2.2\`, \`3.1\` and 4 more), expected at most 3 or the user's decision
\`\`\`

## Right

\`\`\`diff docs/SPEC_CURRENT.md
- The current Master Specification is **Notebook_Master_Spec_v01.02.md**.
+ The current Master Specification is **Notebook_Master_Spec_v01.03.md**.
\`\`\`

\`\`\`markdown Notebook_Master_Spec_v01.03.md
# Notebook Master Spec v01.03

## Changelog

- v01.03: sessions last longer, and may be ended by hand
- v01.02: storage errors are values; approved with maria020320260910

## 1. Purpose

A notebook keeps notes as files and finds them again.

## 2. Storage

### 2.1 Store interface

Every note is read and written through one store interface.

### 2.2 Errors

A failed read or write returns an error value that names the note.

## 3. Sessions

### 3.1 Session store

A session is kept in the store and ends after 60 minutes without a request.

### 3.2 Sign out

A user can end a session.

## 4. Import

### 4.1 Import job

An import reads one archive, writes its notes and reports every note that failed.

## 9. Roadmap

### 9.1 Sync

Notes on several machines.
\`\`\`

## Options

\`limits.enrichmentLines\` and \`limits.enrichmentSections\` are the limits.

## Limits

Lines are compared within their section and without their order; an edited line counts once. Changelogs, blank lines and
the spec's own version number do not count.
`,"fields-defined-once":`# fields-defined-once

No field is given twice with different values.

| severity | gate | reads | from |
| --- | --- | --- | --- |
| high | packet | the packet | Rubric §1 Pillar 1, zero ambiguity |

## Why

With two values of one field each reader takes the one that suits. The gates take the first; a second that says something
else is either forgotten or slipped in.

## Wrong

\`\`\`diff docs/task_packets/WP-1-Session-Store.md
- - EFFORT: 4 hours
+ - EFFORT: 4 hours
+ - RISK_TIER: LOW (nothing can go wrong)
\`\`\`

\`\`\`text
docs/task_packets/WP-1-Session-Store.md:13:3 high Unexpected second RISK_TIER, expected the value of line 7 and no other
\`\`\`

## Right

\`\`\`diff docs/task_packets/WP-1-Session-Store.md
- - EFFORT: 4 hours
+ - EFFORT: 4 hours
+ - Status: IN_PROGRESS
\`\`\`

### What stands in a log section is no field

\`\`\`diff docs/task_packets/WP-1-Session-Store.md
- - None yet.
+ - RISK_TIER: LOW would have done
\`\`\`
`,"in-scope-paths-exact":`# in-scope-paths-exact

IN_SCOPE_PATHS lists single files by their exact paths, each once.

| severity | gate | reads | from |
| --- | --- | --- | --- |
| high | packet | paths | Rubric §2 For Task Packets, IN_SCOPE_PATHS; §4 item 3; §6 |

## Why

The list is what the change is held against, path by path. A folder or a pattern lets the work grow without anybody
signing for it; a sentence cannot be compared at all.

## Wrong

\`\`\`diff docs/task_packets/WP-1-Session-Store.md
- - src/session/clock.ts
+ - src/session/*.ts
\`\`\`

\`\`\`text
docs/task_packets/WP-1-Session-Store.md:24:3 high Unexpected pattern \`src/session/*.ts\` in IN_SCOPE_PATHS, expected the path of one file from the root
\`\`\`

### A folder

\`\`\`diff docs/task_packets/WP-1-Session-Store.md
- - src/session/clock.ts
+ - src/storage
\`\`\`

\`\`\`text
docs/task_packets/WP-1-Session-Store.md:24:3 high Unexpected folder \`src/storage\` in IN_SCOPE_PATHS, expected the path of one file from the root
\`\`\`

### Too few

\`\`\`diff docs/task_packets/WP-1-Session-Store.md
- - src/session/clock.ts
- - test/session/session-store.test.ts
  - test/session/session.test.ts
\`\`\`

\`\`\`text
docs/task_packets/WP-1-Session-Store.md:20:1 high Unexpected 3 paths in IN_SCOPE_PATHS, expected 5 to 20 paths
\`\`\`

## Right

\`\`\`diff docs/task_packets/WP-1-Session-Store.md
- - src/session/clock.ts
+ - \`src/session/[id]/(open)/clock.ts\` - a new file
+ - docs/Session Notes.md
\`\`\`

## Options

- \`limits.inScopePaths\`: how many there may be; 5 to 20 by default.
- \`scope.allowPatterns\`: folders and globs are fine, and changes-in-scope matches them.

## Limits

A file that does not exist yet is fine, so that a misspelt name is only found by changes-in-scope.
`,"ledger-insert-only":`# ledger-insert-only

The signature ledger only grows: every row of before stays, in order and unchanged.

| severity | gate | reads | from |
| --- | --- | --- | --- |
| critical | signature | base, change | Rubric §1 Pillar 5; §4 item 7; §8 SIGNATURE_AUDIT complete |

## Why

The ledger is the memory of who approved what. If a row can be taken out or reworded, a spent signature is free again and
nobody can tell.

## Wrong

\`\`\`diff docs/SIGNATURE_AUDIT.md
- | maria020320260910 | Orchestrator | 2026-03-02 09:10 | Spec enrichment v01.02: storage errors | v01.02 | 4 lines |
+ | maria020320260910 | Orchestrator | 2026-03-02 09:10 | Spec enrichment v01.02: everything | v01.02 | 4 lines |
\`\`\`

\`\`\`text
docs/SIGNATURE_AUDIT.md:8:3 critical Unexpected \`Spec enrichment v01.02: everything\` under \`purpose\` in the row of \`maria020320260910\`, expected \`Spec enrichment v01.02: storage errors\` as before
\`\`\`

### A row that goes

\`\`\`diff docs/SIGNATURE_AUDIT.md
- | maria040320260930 | Orchestrator | 2026-03-04 09:30 | Task packet: WP-1-Session-Store | v01.02 | |
\`\`\`

\`\`\`text
docs/SIGNATURE_AUDIT.md:5:3 critical Missing row of \`maria040320260930\`, expected every row to stay
\`\`\`

## Right

### New rows, at the top or at the end

\`\`\`diff docs/SIGNATURE_AUDIT.md
  | --- | --- | --- | --- | --- | --- |
+ | maria060320261000 | Orchestrator | 2026-03-06 10:00 | Task packet: WP-2-Search | v01.02 | |
\`\`\`

### Prose around the table

\`\`\`diff docs/SIGNATURE_AUDIT.md
- # Signature ledger
+ # Signature ledger of the notebook
\`\`\`

## Limits

Cells are compared by the name of their column, so that columns may change places and new ones may come. A row that is
wrong stays and gets a note in a new row.
`,"locked-packet-kept":`# locked-packet-kept

A signed packet stays where it is and what it is, and nothing else takes its id.

| severity | gate | reads | from |
| --- | --- | --- | --- |
| critical | lock | packets, base, change | Rubric §1 Pillar 5; §4 item 4 |

## Why

A packet that is deleted, renamed or turned into a link is no longer the text that was signed, and the lock would have
nothing left to compare. A second file with the same id is the same trick the other way round: people and tools find
the wrong one.

## Wrong

\`\`\`deleted docs/task_packets/WP-1-Session-Store.md
\`\`\`

\`\`\`text
docs/task_packets/WP-1-Session-Store.md:1:1 critical Missing locked \`WP-1-Session-Store\`, expected it at \`docs/task_packets/WP-1-Session-Store.md\` as it was signed
\`\`\`

### A second packet with its id

\`\`\`markdown docs/task_packets/WP-1-Sessions.md
# Task Packet: WP-1-Sessions

- TASK_ID: WP-1-Session-Store
\`\`\`

\`\`\`text
docs/task_packets/WP-1-Sessions.md:3:12 critical Unexpected second packet \`WP-1-Session-Store\`, expected that id only in \`docs/task_packets/WP-1-Session-Store.md\`, where it is locked
\`\`\`

## Right

### A new packet takes over

\`\`\`markdown docs/task_packets/WP-1-Session-Store-v2.md
# Task Packet: WP-1-Session-Store-v2

- TASK_ID: WP-1-Session-Store-v2
- **Status:** Draft
- VARIANT_OF: WP-1-Session-Store
\`\`\`

### A packet that nobody has signed goes

\`\`\`diff docs/task_packets/WP-1-Session-Store.md base
- - USER_SIGNATURE: maria040320260930
+ - USER_SIGNATURE: <pending>
\`\`\`

\`\`\`deleted docs/task_packets/WP-1-Session-Store.md
\`\`\`

## Limits

A move inside the packet folders, under the same file name and byte for byte, is none that counts. A move and an edit in
one change are a deletion and an addition.
`,"locked-packet-unchanged":`# locked-packet-unchanged

A signed packet keeps the text that was signed.

| severity | gate | reads | from |
| --- | --- | --- | --- |
| critical | lock | packets, base, change | Rubric §1 Pillar 5; §4 item 4; §6 Gotcha 9 |

## Why

A signature approves one text. When a path, a criterion or a test is changed afterwards, somebody works on a thing that
nobody has approved, and the history shows a signature for it all the same. So a packet is locked from the moment it
carries a valid signature in what binds (the base of the change). Work goes on around it: its status, its notes and its
reports may grow. Everything else is a new packet with a signature of its own.

Both the lines and what is read from them must stay: a comment that is never closed cannot hide a field, and a second
definition cannot replace the first.

## Wrong

\`\`\`diff docs/task_packets/WP-1-Session-Store.md
  - src/session/clock.ts
+ - src/login/login-page.ts
\`\`\`

\`\`\`text
docs/task_packets/WP-1-Session-Store.md:25:1 critical Unexpected change to IN_SCOPE_PATHS of locked \`WP-1-Session-Store\` (\`+ src/login/login-page.ts\`), expected the text that was signed with \`maria040320260930\`
\`\`\`

### A note that is rewritten

\`\`\`diff docs/task_packets/WP-1-Session-Store.md
- - None yet.
+ - Nothing to say.
\`\`\`

\`\`\`text
docs/task_packets/WP-1-Session-Store.md:91:1 critical Unexpected change to a log section of locked \`WP-1-Session-Store\` (\`- None yet.\`), expected every line of it to stay
\`\`\`

### A note that hides what comes after it

\`\`\`diff docs/task_packets/WP-1-Session-Store.md
+ ## EVIDENCE
+
+ <!-- a comment that is never closed
+
  ## AUTHORITY
\`\`\`

\`\`\`text
docs/task_packets/WP-1-Session-Store.md:87:1 critical Unexpected new reading of AUTHORITY, SPEC_ANCHOR in locked \`WP-1-Session-Store\`, expected the text that was signed with \`maria040320260930\`
\`\`\`

## Right

### The status changes, and notes are added

\`\`\`diff docs/task_packets/WP-1-Session-Store.md
- - **Status:** In Progress
+ - **Status:** Blocked
+ - BLOCKED_REASON: the clock of the test machine is late
+ - ETA: 2026-03-20
\`\`\`

\`\`\`diff docs/task_packets/WP-1-Session-Store.md
  - None yet.
+ - The clock of the test machine is late.
+
+ ## VALIDATION REPORT
+
+ Verdict: FAIL
\`\`\`

### A packet that is not signed yet

\`\`\`diff docs/task_packets/WP-1-Session-Store.md base
- - USER_SIGNATURE: maria040320260930
+ - USER_SIGNATURE: <pending>
\`\`\`

\`\`\`diff docs/task_packets/WP-1-Session-Store.md
  - src/session/clock.ts
+ - src/login/login-page.ts
\`\`\`

## Options

\`lock.mode\` in \`countersign.config.json\`:

| mode | what may change in a signed packet |
| --- | --- |
| \`append\` (default) | the values of STATUS and of \`lock.mutableFields\`; new lines in log sections, and new log sections |
| \`contract\` | everything but the text and the values of the contract fields |
| \`frozen\` | nothing |

\`lock.mutableFields\` is BLOCKED_REASON, ETA and BLOCKED_SINCE; they may also be new. \`lock.logSections\` are the words that
make a heading one of a log section, such as NOTES, VALIDATION or EVIDENCE.

Line endings and a byte order mark never count. Putting back the text that was signed is allowed, with the notes that
came since.

## Limits

A packet that is too large or too deep to parse is compared line by line, as in mode \`frozen\`. In a packet with a code
fence that is never closed, what stands below is code and no log section, so nothing can be added there.
`,"out-of-scope-listed":`# out-of-scope-listed

OUT_OF_SCOPE lists the related work that is left for later.

| severity | gate | reads | from |
| --- | --- | --- | --- |
| medium | packet | the packet | Rubric §2 For Task Packets, OUT_OF_SCOPE |

## Why

What is close to the work and not part of it is where scope creeps in. Once it is written down, "while I am here" has an
answer.

## Wrong

\`\`\`diff docs/task_packets/WP-1-Session-Store.md
- - Login pages
- - Imports (WP-1-Import-Job)
  - A second session backend
\`\`\`

\`\`\`text
docs/task_packets/WP-1-Session-Store.md:28:1 medium Unexpected 1 item in OUT_OF_SCOPE, expected 3 to 8 items
\`\`\`

## Right

\`\`\`diff docs/task_packets/WP-1-Session-Store.md
- - Login pages
+ - Login pages (WP-2-Login)
+ - Sessions on several machines
\`\`\`

## Options

- \`limits.outOfScope\`: how many items there may be; 3 to 8 by default.
`,"packet-on-board":`# packet-on-board

Every packet has an entry on the task board.

| severity | gate | reads | from |
| --- | --- | --- | --- |
| high | board | board | Rubric §1 Pillar 3; §9 Packet in TASK_BOARD with correct status |

## Why

People look at the board to see what there is to do. A packet that is not on it is forgotten, or started twice.

## Wrong

\`\`\`markdown docs/task_packets/WP-1-Search.md
# Task Packet: WP-1-Search

- TASK_ID: WP-1-Search
- STATUS: DRAFT
\`\`\`

\`\`\`text
docs/task_packets/WP-1-Search.md:3:12 high Missing entry of \`WP-1-Search\` on docs/TASK_BOARD.md, expected one in the section of its status
\`\`\`

## Right

\`\`\`markdown docs/task_packets/WP-1-Search.md
# Task Packet: WP-1-Search

- TASK_ID: WP-1-Search
- STATUS: DRAFT
\`\`\`

\`\`\`diff docs/TASK_BOARD.md
- ## Done
+ ## Draft
+ 
+ - **[WP-1-Search]**
+ 
+ ## Done
\`\`\`
`,"packet-readable":`# packet-readable

Packets, board, ledger and spec pointer can be read.

| severity | gate | reads | from |
| --- | --- | --- | --- |
| high | packet | tree | Rubric §1 Pillar 1, packet exists and is readable |

## Why

What cannot be read cannot be judged. Without this rule a packet that is too large or no file at all would pass every other
rule, because there is nothing in it to find fault with.

## Wrong

A list that is nested too deep:

\`\`\`markdown docs/TASK_BOARD.md
> > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > - WP-1-Session-Store
\`\`\`

\`\`\`text
docs/TASK_BOARD.md:1:1 high Unexpected board that cannot be read (containers nested deeper than 100), expected Markdown within the limits
\`\`\`

## Right

\`\`\`markdown docs/TASK_BOARD.md
# Task Board

> A quote in a quote:
>
> > Keep it short.
\`\`\`

## Options

- \`limits.bytes\`, \`limits.depth\`: the largest and the most deeply nested document that is parsed; 1 MiB and 100 by default.

## Limits

A board, ledger or spec pointer that cannot be read fails every change until it can, since other rules cannot be judged without it.
`,"packet-signed":`# packet-signed

From READY_FOR_DEV on, the packet carries the signature of the user.

| severity | gate | reads | from |
| --- | --- | --- | --- |
| high | signature | the packet | Rubric §1 Pillar 5; §2 For Task Packets, USER_SIGNATURE |

## Why

The signature is the user's word that this packet, as it stands, is to be done. Work on an unsigned packet is work that
nobody asked for, and an unsigned packet is not locked: it can still change while it is worked on.

## Wrong

\`\`\`diff docs/task_packets/WP-1-Session-Store.md
- - USER_SIGNATURE: maria040320260930
+ - USER_SIGNATURE: \`<pending>\`
\`\`\`

\`\`\`text
docs/task_packets/WP-1-Session-Store.md:9:19 high Unexpected USER_SIGNATURE \`<pending>\`, expected \`{username}{DDMMYYYYHHMM}\` in a packet that is IN_PROGRESS
\`\`\`

## Right

\`\`\`diff docs/task_packets/WP-1-Session-Store.md
- - **Status:** In Progress
+ - **Status:** Draft
\`\`\`

\`\`\`diff docs/task_packets/WP-1-Session-Store.md
- - USER_SIGNATURE: maria040320260930
+ - USER_SIGNATURE: \`<pending>\`
\`\`\`

## Limits

It asks from READY_FOR_DEV on: READY_FOR_DEV, IN_PROGRESS, DONE, VALIDATED. A signature that is written wrong is found by
signature-wellformed.
`,"phase-closed-by-validation":`# phase-closed-by-validation

A phase is closed only when every packet of its gate is VALIDATED.

| severity | gate | reads | from |
| --- | --- | --- | --- |
| critical | blockers | packets, board | Rubric §1 Pillar 4, Phase Gate Enforcement; §4 item 10 |

## Why

A phase that closes on DONE instead of VALIDATED carries its open questions into the next one, where they cost more and
belong to nobody.

## Wrong

\`\`\`diff docs/TASK_BOARD.md
- Status: OPEN
+ Status: CLOSED
\`\`\`

\`\`\`text
docs/TASK_BOARD.md:5:1 critical Unexpected end of the phase while \`WP-1-Session-Store\` is \`IN_PROGRESS\` on docs/TASK_BOARD.md, expected every packet of the gate to be \`VALIDATED\`
\`\`\`

## Right

\`\`\`diff docs/TASK_BOARD.md
- Status: OPEN
+ Status: waiting for sessions
\`\`\`

## Limits

A gate is closed when its \`Status:\` says CLOSED or COMPLETE, or its heading ends so after a colon or in brackets. A base id
and a SUPERSEDED packet count by their newest variant.
`,"placeholders-absent":`# placeholders-absent

No field of the packet still holds a placeholder.

| severity | gate | reads | from |
| --- | --- | --- | --- |
| high | packet | the packet | Rubric §1 Pillar 1; §3 Gate 5 |

## Why

A template that is half filled in looks finished from afar. What was to be decided is then decided by whoever meets the gap
first.

## Wrong

\`\`\`diff docs/task_packets/WP-1-Session-Store.md
- - Login pages
+ - TBD
\`\`\`

\`\`\`text
docs/task_packets/WP-1-Session-Store.md:30:3 high Unexpected placeholder \`TBD\` in OUT_OF_SCOPE, expected the value itself
\`\`\`

### Between angle brackets

\`\`\`diff docs/task_packets/WP-1-Session-Store.md
- - Why: Spec 3.1 asks for sessions that survive a restart.
+ - Why: <reason from the spec>
\`\`\`

\`\`\`text
docs/task_packets/WP-1-Session-Store.md:17:8 high Unexpected placeholder \`<reason from the spec>\` in SCOPE, expected the value itself
\`\`\`

## Right

\`\`\`diff docs/task_packets/WP-1-Session-Store.md
- - Login pages
+ - Changes to \`Store<T>\`, to the \`{id}\` in its paths, and to Vec<T>
\`\`\`

### The commit has no name yet

\`\`\`diff docs/task_packets/WP-1-Session-Store.md
- \`\`\`bash
- git revert <commit-sha>
- rm -r data/sessions
- \`\`\`
+ git revert {hash}
\`\`\`

## Limits

Code is exempt unless it is the whole value, and a search term is one only if it is nothing else. The signature is looked at
by packet-signed.
`,"protocol-version-bumped":`# protocol-version-bumped

A protocol file whose text changes gets another \`Version:\` or a new bracketed code.

| severity | gate | reads | from |
| --- | --- | --- | --- |
| medium | spec | change | Rubric §1 Pillar 5 (protocol versions, [CX-###] codes) |

## Why

People and agents work by the protocol they have read. When its text changes and its version does not, nobody can say which
rules a piece of work was done under.

## Wrong

\`\`\`diff docs/CODER_PROTOCOL.md
- - [CX-701] Change the files of the packet and no others.
+ - [CX-701] Change the files of the packet, and tests where they are missing.
\`\`\`

\`\`\`text
docs/CODER_PROTOCOL.md:3:14 medium Unexpected version \`1.1\` of a protocol that changed, expected another one or a new code
\`\`\`

## Right

\`\`\`diff docs/CODER_PROTOCOL.md
- **Version:** 1.1
+ **Version:** 1.2
\`\`\`

\`\`\`diff docs/CODER_PROTOCOL.md
- - [CX-701] Change the files of the packet and no others.
+ - [CX-701] Change the files of the packet, and tests where they are missing.
\`\`\`

### A new code

\`\`\`diff docs/CODER_PROTOCOL.md
  - [CX-701] Change the files of the packet and no others.
+ - [CX-702] Write down what was hard.
\`\`\`

### A reference to the spec alone

\`\`\`diff docs/CODER_PROTOCOL.md
- Works from Notebook_Master_Spec_v01.02.md.
+ Works from Notebook_Master_Spec_v01.03.md.
\`\`\`

## Limits

Blank lines and dates such as \`Last Updated:\` are no text. Whether the new rules are good ones, a person has to judge.
`,"risk-tier-justified":`# risk-tier-justified

The packet has a risk tier and says why it is that one.

| severity | gate | reads | from |
| --- | --- | --- | --- |
| high | packet | the packet | Rubric §1 Pillar 1; §2 For Task Packets, RISK_TIER |

## Why

The tier decides how much care the work gets. Without a reason it is a guess, and the next reader cannot tell whether it
still holds.

## Wrong

\`\`\`diff docs/task_packets/WP-1-Session-Store.md
- - RISK_TIER: MEDIUM
-   - Justification: sessions can be rebuilt when they are lost
+ - RISK_TIER: MEDIUM
\`\`\`

\`\`\`text
docs/task_packets/WP-1-Session-Store.md:7:14 high Missing justification of RISK_TIER \`MEDIUM\`, expected the reason for this tier
\`\`\`

### A tier that nobody defined

\`\`\`diff docs/task_packets/WP-1-Session-Store.md
- - RISK_TIER: MEDIUM
+ - RISK_TIER: SEVERE
\`\`\`

\`\`\`text
docs/task_packets/WP-1-Session-Store.md:7:14 high Unexpected RISK_TIER \`SEVERE\`, expected LOW or MEDIUM or HIGH
\`\`\`

## Right

\`\`\`diff docs/task_packets/WP-1-Session-Store.md
- - RISK_TIER: MEDIUM
-   - Justification: sessions can be rebuilt when they are lost
+ - RISK_TIER: MEDIUM (sessions can be rebuilt when they are lost)
\`\`\`

## Options

- \`limits.riskTiers\`: the tiers there are; LOW, MEDIUM and HIGH by default.
`,"rollback-hint-concrete":'# rollback-hint-concrete\n\nROLLBACK_HINT gives the command or the steps that take the work back.\n\n| severity | gate | reads | from |\n| --- | --- | --- | --- |\n| medium | packet | the packet | Rubric §1 Pillar 1; §2 For Task Packets, ROLLBACK_HINT; §4 Gotcha 2 |\n\n## Why\n\nThe hint is read on the day on which something is broken. "Undo if needed" is of no use then; `git revert <commit-sha>` is.\n\n## Wrong\n\n```diff docs/task_packets/WP-1-Session-Store.md\n- git revert <commit-sha>\n- rm -r data/sessions\n+ undo if needed\n```\n\n```text\ndocs/task_packets/WP-1-Session-Store.md:50:1 medium Unexpected ROLLBACK_HINT `undo if needed`, expected a command or steps such as `git revert <commit-sha>`\n```\n\n### Revert alone\n\n```diff docs/task_packets/WP-1-Session-Store.md\n- ```bash\n- git revert <commit-sha>\n- rm -r data/sessions\n- ```\n+ Revert.\n```\n\n```text\ndocs/task_packets/WP-1-Session-Store.md:49:1 medium Unexpected ROLLBACK_HINT `Revert.`, expected a command or steps such as `git revert <commit-sha>`\n```\n\n## Right\n\n```diff docs/task_packets/WP-1-Session-Store.md\n- git revert <commit-sha>\n- rm -r data/sessions\n+ git revert {hash}\n```\n',"scope-clear":`# scope-clear

SCOPE says what is done, why, and where it ends, and no vague verb carries it.

| severity | gate | reads | from |
| --- | --- | --- | --- |
| high | packet | the packet | Rubric §1 Pillar 1; §2 For Task Packets, SCOPE; §6 |

## Why

"Improve the session handling" can mean a week or a year. Whoever takes the packet has to ask what it means, or decides
alone. What is done, why, and where it ends are three short lines.

## Wrong

\`\`\`diff docs/task_packets/WP-1-Session-Store.md
- - What: Keep sessions in the store and end them after 30 minutes.
+ - What: Improve session handling.
\`\`\`

\`\`\`text
docs/task_packets/WP-1-Session-Store.md:16:9 high Unexpected vague \`Improve\` in SCOPE, expected the change itself
\`\`\`

### No reason

\`\`\`diff docs/task_packets/WP-1-Session-Store.md
- - Why: Spec 3.1 asks for sessions that survive a restart.
  - Boundary: Only the session folder and its tests.
\`\`\`

\`\`\`text
docs/task_packets/WP-1-Session-Store.md:14:1 high Missing Why of SCOPE, expected the reason for the work
\`\`\`

## Right

\`\`\`diff docs/task_packets/WP-1-Session-Store.md
- - What: Keep sessions in the store and end them after 30 minutes.
+ - What: Keep sessions in the store to improve how they survive a restart.
\`\`\`

### OUT_OF_SCOPE is the boundary

\`\`\`diff docs/task_packets/WP-1-Session-Store.md
- - Boundary: Only the session folder and its tests.
  
  ## IN_SCOPE_PATHS
\`\`\`

## Options

- \`limits.vagueVerbs\`: verbs that say nothing. One counts where it carries a sentence or clause of What, in any form; \`Split
  the parser to improve speed\` is about splitting.

## Limits

It cannot know whether the scope makes sense, only whether it says something.
`,"signature-recorded":`# signature-recorded

The signature of every signed packet has a row in the ledger.

| severity | gate | reads | from |
| --- | --- | --- | --- |
| high | signature | ledger | Rubric §3 Gate 3; §1 Pillar 5; §7 Failure Mode 6 |

## Why

The ledger is where a signature is looked up: used when, by whom, for what. A signature that stands in a packet alone can
be used again tomorrow without anybody noticing.

## Wrong

\`\`\`diff docs/SIGNATURE_AUDIT.md
- | maria040320260930 | Orchestrator | 2026-03-04 09:30 | Task packet: WP-1-Session-Store | v01.02 | |
\`\`\`

\`\`\`text
docs/task_packets/WP-1-Session-Store.md:9:19 high Missing row of \`maria040320260930\` in \`docs/SIGNATURE_AUDIT.md\`, expected every signature to be recorded there
\`\`\`

## Right

\`\`\`diff docs/task_packets/WP-1-Session-Store.md
- - USER_SIGNATURE: maria040320260930
+ - USER_SIGNATURE: maria060320261000
\`\`\`

\`\`\`diff docs/SIGNATURE_AUDIT.md
  | --- | --- | --- | --- | --- | --- |
+ | maria060320261000 | Orchestrator | 2026-03-06 10:00 | Task packet: WP-1-Session-Store | v01.02 | |
\`\`\`

## Limits

The row is read at the head, so packet and row can come in one commit. A row in a comment or in code is none. In a
repository without a ledger the rule is skipped, and the report says so.
`,"signature-used-once":`# signature-used-once

A signature stands for one approval: one packet with its ledger row, or one row of its own.

| severity | gate | reads | from |
| --- | --- | --- | --- |
| critical | signature | packets, tree, base, change | Rubric §4 item 7; §3 Gate 3; §6 Gotcha 5, Duplicate signature used |

## Why

A signature approves one thing. Copied into a second packet it approves something that its owner has never seen, and once
two packets carry it, neither can be trusted.

## Wrong

### Two packets

\`\`\`markdown docs/task_packets/WP-2-Search.md
# Task Packet: WP-2-Search

- TASK_ID: WP-2-Search
- USER_SIGNATURE: maria040320260930
\`\`\`

\`\`\`text
docs/task_packets/WP-2-Search.md:4:19 critical Unexpected second use of \`maria040320260930\`, expected a signature that is used nowhere else; it is in \`docs/task_packets/WP-1-Session-Store.md:9\`
\`\`\`

### Two rows

\`\`\`diff docs/SIGNATURE_AUDIT.md
  | --- | --- | --- | --- | --- | --- |
+ | maria020320260910 | Orchestrator | 2026-03-06 10:00 | Spec enrichment v01.03: search | v01.03 | |
\`\`\`

\`\`\`text
docs/SIGNATURE_AUDIT.md:5:3 critical Unexpected second use of \`maria020320260910\`, expected a signature that is used nowhere else; it is in \`docs/SIGNATURE_AUDIT.md:9\`
\`\`\`

### A signature that was spent elsewhere

\`\`\`markdown docs/decisions.md base
Signed maria060320261000: we keep one store.
\`\`\`

\`\`\`markdown docs/task_packets/WP-2-Search.md
# Task Packet: WP-2-Search

- TASK_ID: WP-2-Search
- USER_SIGNATURE: maria060320261000
\`\`\`

\`\`\`text
docs/task_packets/WP-2-Search.md:4:19 critical Unexpected second use of \`maria060320261000\`, expected a signature that is used nowhere else; it is in \`docs/decisions.md:1\`
\`\`\`

## Right

### A signature of its own, recorded once

\`\`\`markdown docs/task_packets/WP-2-Search.md
# Task Packet: WP-2-Search

- TASK_ID: WP-2-Search
- USER_SIGNATURE: maria060320261000
- AUTHORITY: [Approved: maria020320260910]
\`\`\`

\`\`\`diff docs/SIGNATURE_AUDIT.md
  | --- | --- | --- | --- | --- | --- |
+ | maria060320261000 | Orchestrator | 2026-03-06 10:00 | Task packet: WP-2-Search | v01.02 | |
\`\`\`

## Limits

Upper and lower case are one signature. A citation (\`[Approved: …]\`, \`[…]\`, a line that starts with Authority or Approval)
is no use, and neither is a file or a line that names the packet. A row that names no packet is held against a packet
only when the packet takes the signature later. Other files are searched when a packet gets its signature, at the base
of the change; what they say later is not followed.
`,"signature-wellformed":`# signature-wellformed

A signature is a name and a real date and time.

| severity | gate | reads | from |
| --- | --- | --- | --- |
| high | signature | tree | Rubric §3 Gate 3 |

## Why

A signature says who approved and when. One with the 32nd of a month was typed by somebody who did not look at a clock,
or made up. It locks nothing: the packet counts as unsigned.

## Wrong

\`\`\`diff docs/task_packets/WP-1-Session-Store.md
- - USER_SIGNATURE: maria040320260930
+ - USER_SIGNATURE: maria320320260930
\`\`\`

\`\`\`text
docs/task_packets/WP-1-Session-Store.md:9:19 high Unexpected USER_SIGNATURE \`maria320320260930\`, expected a name and a real date and time as DDMMYYYYHHMM
\`\`\`

### In the ledger

\`\`\`diff docs/SIGNATURE_AUDIT.md
- | maria020320260910 | Orchestrator | 2026-03-02 09:10 | Spec enrichment v01.02: storage errors | v01.02 | 4 lines |
+ | maria020320262560 | Orchestrator | 2026-03-02 09:10 | Spec enrichment v01.02: storage errors | v01.02 | 4 lines |
\`\`\`

\`\`\`text
docs/SIGNATURE_AUDIT.md:8:3 high Unexpected signature \`maria020320262560\`, expected a name and a real date and time as DDMMYYYYHHMM
\`\`\`

## Right

### The shape with seconds, as in the rubric's own example

\`\`\`diff docs/task_packets/WP-1-Session-Store.md
- - USER_SIGNATURE: maria040320260930
+ - USER_SIGNATURE: maria040326093015
\`\`\`

### A packet that is still to be signed

\`\`\`diff docs/task_packets/WP-1-Session-Store.md
- - USER_SIGNATURE: maria040320260930
+ - USER_SIGNATURE: <pending>
\`\`\`

## Limits

It cannot know whether that person signed at that time, nor whether the date lies in the future.
`,"spec-anchor-in-main-body":`# spec-anchor-in-main-body

SPEC_ANCHOR names sections that stand in the Main Body of the spec.

| severity | gate | reads | from |
| --- | --- | --- | --- |
| critical | packet | tree | Rubric §1 Pillar 1; §2 For Task Packets, SPEC_ANCHOR; §4 item 1; §6 |

## Why

Work is done because the spec asks for it. A packet without an anchor is somebody's invention; one that is anchored in the
roadmap is a wish that nobody has approved yet.

## Wrong

\`\`\`diff docs/task_packets/WP-1-Session-Store.md
- - SPEC_ANCHOR: §3.1
+ - SPEC_ANCHOR: §9.1
\`\`\`

\`\`\`text
docs/task_packets/WP-1-Session-Store.md:86:16 critical Unexpected Roadmap section \`§9.1\`, expected a section of the Main Body of Notebook_Master_Spec_v01.02.md
\`\`\`

### A section that is not there

\`\`\`diff docs/task_packets/WP-1-Session-Store.md
- - SPEC_ANCHOR: §3.1
+ - SPEC_ANCHOR: §3.7
\`\`\`

\`\`\`text
docs/task_packets/WP-1-Session-Store.md:86:16 critical Unexpected SPEC_ANCHOR \`§3.7\`, expected a section of the Main Body of Notebook_Master_Spec_v01.02.md
\`\`\`

### No anchor

\`\`\`diff docs/task_packets/WP-1-Session-Store.md
- - SPEC_ANCHOR: §3.1
  - Approval: [Approved: maria020320260910]
\`\`\`

\`\`\`text
docs/task_packets/WP-1-Session-Store.md:1:1 critical Missing SPEC_ANCHOR, expected a section of the spec such as \`§2.1\`
\`\`\`

## Right

\`\`\`diff docs/task_packets/WP-1-Session-Store.md
- - SPEC_ANCHOR: §3.1
+ - SPEC_ANCHOR: Notebook_Master_Spec_v01.02.md 3.1 (Session store)
\`\`\`

## Limits

Where the repository holds no spec file, an anchor only has to be there. The spec is the one that the anchor names, else the one
that AUTHORITY names, else the current one. A packet is judged when a change touches it: a new spec does not break old packets.
`,"spec-changelog-written":`# spec-changelog-written

A new version of the spec has a changelog entry that says what it is for.

| severity | gate | reads | from |
| --- | --- | --- | --- |
| high | spec | change | Rubric §2 For Spec Enrichment (CHANGELOG entry explains reason); §4 item 8 |

## Why

Two years later nobody remembers why the spec was changed. The line that says so costs a minute when the new version is
written and cannot be written afterwards.

## Wrong

\`\`\`diff docs/SPEC_CURRENT.md
- The current Master Specification is **Notebook_Master_Spec_v01.02.md**.
+ The current Master Specification is **Notebook_Master_Spec_v01.03.md**.
\`\`\`

\`\`\`markdown Notebook_Master_Spec_v01.03.md
# Notebook Master Spec v01.03

## Changelog

- v01.02: storage errors are values; approved with maria020320260910

## 3. Sessions
\`\`\`

\`\`\`text
Notebook_Master_Spec_v01.03.md:1:1 high Missing changelog entry of \`v01.03\`, expected one in \`Notebook_Master_Spec_v01.03.md\` or CHANGELOG.md
\`\`\`

## Right

\`\`\`diff docs/SPEC_CURRENT.md
- The current Master Specification is **Notebook_Master_Spec_v01.02.md**.
+ The current Master Specification is **Notebook_Master_Spec_v01.03.md**.
\`\`\`

\`\`\`markdown Notebook_Master_Spec_v01.03.md
# Notebook Master Spec v01.03

## Changelog

- v01.03: the length of a session was missing
- v01.02: storage errors are values; approved with maria020320260910

## 3. Sessions
\`\`\`

### In a file of its own

\`\`\`diff docs/SPEC_CURRENT.md
- The current Master Specification is **Notebook_Master_Spec_v01.02.md**.
+ The current Master Specification is **Notebook_Master_Spec_v01.03.md**.
\`\`\`

\`\`\`markdown Notebook_Master_Spec_v01.03.md
# Notebook Master Spec v01.03
\`\`\`

\`\`\`markdown CHANGELOG.md
## Spec v01.03

The length of a session was missing.
\`\`\`

## Limits

An entry counts under a heading of the new spec such as \`Changelog\`, \`Changes\` or \`Revision history\`, and anywhere in a
\`CHANGELOG.md\` at the root, in \`docs\` or beside the spec. Whether the reason is a good one, a person has to judge.
`,"spec-enrichment-signed":`# spec-enrichment-signed

A new version of the spec has a signed row in the ledger.

| severity | gate | reads | from |
| --- | --- | --- | --- |
| high | spec | ledger, change | Rubric §1 Pillar 2; §4 item 8; §6 Governance Metrics |

## Why

The spec says what the user wants. Whoever changes it without the user's signature decides for the user, and every packet
that is written against the new version carries that decision on.

## Wrong

\`\`\`diff docs/SPEC_CURRENT.md
- The current Master Specification is **Notebook_Master_Spec_v01.02.md**.
+ The current Master Specification is **Notebook_Master_Spec_v01.03.md**.
\`\`\`

\`\`\`markdown Notebook_Master_Spec_v01.03.md
# Notebook Master Spec v01.03
\`\`\`

\`\`\`text
docs/SIGNATURE_AUDIT.md:1:1 high Missing ledger row of the enrichment \`v01.03\`, expected one with the user's signature
\`\`\`

## Right

\`\`\`diff docs/SPEC_CURRENT.md
- The current Master Specification is **Notebook_Master_Spec_v01.02.md**.
+ The current Master Specification is **Notebook_Master_Spec_v01.03.md**.
\`\`\`

\`\`\`markdown Notebook_Master_Spec_v01.03.md
# Notebook Master Spec v01.03
\`\`\`

\`\`\`diff docs/SIGNATURE_AUDIT.md
  | --- | --- | --- | --- | --- | --- |
+ | maria060320260815 | Orchestrator | 2026-03-06 08:15 | Spec enrichment v01.03: length of a session | v01.03 | 1 line |
\`\`\`

## Limits

A row of a packet that was merely written against the version does not count: the row names no packet, or its purpose is
the enrichment. A pointer that goes back to an older version needs no new row.
`,"spec-pointer-current":`# spec-pointer-current

The spec pointer names a spec file that is there, and no spec file has a higher version.

| severity | gate | reads | from |
| --- | --- | --- | --- |
| high | spec | spec, base | Rubric §1 Pillar 2 (SPEC_CURRENT pointer); §3 Gate 1 |

## Why

Everybody opens the spec through the pointer. When it names a file that is gone, or an older version than the one that was
just written, packets are written against requirements that no longer count, and nobody notices before validation.

## Wrong

\`\`\`markdown Notebook_Master_Spec_v01.10.md
# Notebook Master Spec v01.10

## 2. Storage
\`\`\`

\`\`\`text
docs/SPEC_CURRENT.md:3:39 high Unexpected spec \`Notebook_Master_Spec_v01.02.md\`, expected \`Notebook_Master_Spec_v01.10.md\`, the newest that is there
\`\`\`

### A file that is not there

\`\`\`diff docs/SPEC_CURRENT.md
- The current Master Specification is **Notebook_Master_Spec_v01.02.md**.
+ The current Master Specification is **Notebook_Master_Spec_v01.03.md**.
\`\`\`

\`\`\`text
docs/SPEC_CURRENT.md:3:39 high Unexpected spec \`Notebook_Master_Spec_v01.03.md\`, expected a file that is there
\`\`\`

## Right

\`\`\`markdown Notebook_Master_Spec_v01.10.md
# Notebook Master Spec v01.10

## 2. Storage
\`\`\`

\`\`\`diff docs/SPEC_CURRENT.md
- The current Master Specification is **Notebook_Master_Spec_v01.02.md**.
+ The current Master Specification is **Notebook_Master_Spec_v01.10.md**.
\`\`\`

### An older version beside it

\`\`\`markdown Notebook_Master_Spec_v01.1.md
# Notebook Master Spec v01.1
\`\`\`

## Options

\`paths.specPointer\` and \`paths.specs\` say where pointer and specs are.

## Limits

Versions compare part by part as numbers: v01.10 is newer than v01.9. A repository without a pointer is not judged.
`,"spec-references-current":"# spec-references-current\n\nProtocol files name the spec in force and no older one; unsigned open packets name no older one.\n\n| severity | gate | reads | from |\n| --- | --- | --- | --- |\n| high | spec | spec, packets, tree | Rubric §1 Pillar 2; §2 For Spec Enrichment (all protocol files updated); §3 Gate 1 |\n\n## Why\n\nA protocol that still names the old spec sends its readers to requirements that were replaced. Each new version therefore\ngoes through every protocol, and through the packets that nobody has signed yet.\n\n## Wrong\n\n```diff docs/CODER_PROTOCOL.md\n- Works from Notebook_Master_Spec_v01.02.md.\n+ Works from Notebook_Master_Spec_v01.01.md.\n```\n\n```text\ndocs/CODER_PROTOCOL.md:5:33 high Unexpected spec `v01.01`, expected `v01.02`\n```\n\n### A new version, and the protocols forgotten\n\n```diff docs/SPEC_CURRENT.md\n- The current Master Specification is **Notebook_Master_Spec_v01.02.md**.\n+ The current Master Specification is **Notebook_Master_Spec_v01.03.md**.\n```\n\n```markdown Notebook_Master_Spec_v01.03.md\n# Notebook Master Spec v01.03\n```\n\n```deleted docs/ORCHESTRATOR_PROTOCOL.md\n```\n\n```deleted docs/VALIDATOR_PROTOCOL.md\n```\n\n```text\ndocs/CODER_PROTOCOL.md:5:33 high Unexpected spec `v01.02`, expected `v01.03`\n```\n\n## Right\n\n```diff docs/CODER_PROTOCOL.md\n- Works from Notebook_Master_Spec_v01.02.md.\n+ Works from the Master Spec v01.02 and from nothing else.\n```\n\n## Limits\n\nA version counts as the spec's where it stands right behind the word, as in `Master_Spec_v01.02.md` or `spec v01.02`. What\na protocol tells under a heading such as `Changelog` is history and may name older ones. Signed packets cannot change and\nare let be.\n","spec-version-immutable":`# spec-version-immutable

A spec file stays as it is: a new version is a new file.

| severity | gate | reads | from |
| --- | --- | --- | --- |
| high | spec | tree, base, change | Rubric §2 For Spec Enrichment (new version, no in-place edit); §7 Failure Mode 2 |

## Why

A packet is signed against a version of the spec. When that version is edited in place, the signature stands for a text
that nobody signed, and a validator can no longer tell what was asked for.

## Wrong

\`\`\`diff Notebook_Master_Spec_v01.02.md
- A session is kept in the store and ends after 30 minutes without a request.
+ A session is kept in the store and ends after 60 minutes without a request.
\`\`\`

\`\`\`text
Notebook_Master_Spec_v01.02.md:1:1 high Unexpected change to \`Notebook_Master_Spec_v01.02.md\`, expected a new version in a file of its own
\`\`\`

## Right

\`\`\`markdown Notebook_Master_Spec_v01.03.md
# Notebook Master Spec v01.03

## Changelog

- v01.03: a session lives for 60 minutes

### 3.1 Session store

A session is kept in the store and ends after 60 minutes without a request.
\`\`\`

## Limits

A file that keeps its name and its bytes may move. A version may be taken back: its file may go in the change that makes
the pointer name an older one again.
`,"status-known":`# status-known

The packet has a status, and it is one of those that everybody knows.

| severity | gate | reads | from |
| --- | --- | --- | --- |
| high | packet | the packet | Rubric §2 For Task Packets, STATUS; §1 Pillar 3 |

## Why

The status says whether work may start. A status that only its author understands is read differently by everybody, and
by no gate at all.

## Wrong

\`\`\`diff docs/task_packets/WP-1-Session-Store.md
- - **Status:** In Progress
+ - **Status:** Nearly there
\`\`\`

\`\`\`text
docs/task_packets/WP-1-Session-Store.md:6:15 high Unexpected STATUS \`Nearly there\`, expected one of READY_FOR_DEV, IN_PROGRESS, BLOCKED, DONE, VALIDATED, FAILED, GAP, SUPERSEDED, STUB, DRAFT
\`\`\`

### No status at all

\`\`\`diff docs/task_packets/WP-1-Session-Store.md
- - **Status:** In Progress
  - RISK_TIER: MEDIUM
\`\`\`

\`\`\`text
docs/task_packets/WP-1-Session-Store.md:1:1 high Missing STATUS, expected one of READY_FOR_DEV, IN_PROGRESS, BLOCKED, DONE, VALIDATED, FAILED, GAP, SUPERSEDED, STUB, DRAFT
\`\`\`

## Right

\`\`\`diff docs/task_packets/WP-1-Session-Store.md
- - **Status:** In Progress
+ - STATUS: \`in-progress\` 🟠 (since Monday)
\`\`\`

## Limits

DRAFT, STUB and GAP are known statuses. The score does not accept them (criterion 2), since nobody works from a draft.
`,"task-id-matches-file":`# task-id-matches-file

The packet carries the id that its file is named after.

| severity | gate | reads | from |
| --- | --- | --- | --- |
| high | packet | the packet | Rubric §2 For Task Packets, TASK_ID |

## Why

The board, branches and signatures name a packet by its id, people find it by its file. When the two differ, somebody
opens one packet and works on another.

## Wrong

\`\`\`diff docs/task_packets/WP-1-Session-Store.md
- - TASK_ID: WP-1-Session-Store
+ - TASK_ID: WP-1-Sessions
\`\`\`

\`\`\`text
docs/task_packets/WP-1-Session-Store.md:5:12 high Unexpected TASK_ID \`WP-1-Sessions\`, expected \`WP-1-Session-Store\` as the file is named
\`\`\`

## Right

\`\`\`diff docs/task_packets/WP-1-Session-Store.md
- - TASK_ID: WP-1-Session-Store
+ - **WP_ID**: \`WP-1-Session-Store\`
\`\`\`

### The id stands in the title alone

\`\`\`diff docs/task_packets/WP-1-Session-Store.md
- - TASK_ID: WP-1-Session-Store
  - **Status:** In Progress
\`\`\`

## Limits

The folder does not count: a packet may move to another folder below the packets under the same file name.
`,"task-id-unique":`# task-id-unique

No two packets have the same id, in upper or lower case.

| severity | gate | reads | from |
| --- | --- | --- | --- |
| high | packet | packets | Rubric §2 For Task Packets, TASK_ID |

## Why

A signature, an entry on the board and a branch name mean one packet. With two packets of one id nobody can say which of
them was signed. Ids that differ only in case are one file on many computers, and one word to people.

## Wrong

\`\`\`markdown docs/task_packets/old/WP-1-Import-Job.md
# Task Packet: WP-1-Import-Job

- TASK_ID: WP-1-Import-Job
- STATUS: SUPERSEDED
\`\`\`

\`\`\`text
docs/task_packets/WP-1-Import-Job.md:5:12 high Unexpected TASK_ID \`WP-1-Import-Job\`, expected an id of its own: docs/task_packets/old/WP-1-Import-Job.md has \`WP-1-Import-Job\`
docs/task_packets/old/WP-1-Import-Job.md:3:12 high Unexpected TASK_ID \`WP-1-Import-Job\`, expected an id of its own: docs/task_packets/WP-1-Import-Job.md has \`WP-1-Import-Job\`
\`\`\`

### In upper case

\`\`\`markdown docs/task_packets/WP-1-IMPORT-JOB.md
# Task Packet: WP-1-IMPORT-JOB

- STATUS: DRAFT
\`\`\`

\`\`\`text
docs/task_packets/WP-1-IMPORT-JOB.md:1:16 high Unexpected TASK_ID \`WP-1-IMPORT-JOB\`, expected an id of its own: docs/task_packets/WP-1-Import-Job.md has \`WP-1-Import-Job\`
docs/task_packets/WP-1-Import-Job.md:5:12 high Unexpected TASK_ID \`WP-1-Import-Job\`, expected an id of its own: docs/task_packets/WP-1-IMPORT-JOB.md has \`WP-1-IMPORT-JOB\`
\`\`\`

## Right

\`\`\`markdown docs/task_packets/WP-1-Import-Job-v2.md
# Task Packet: WP-1-Import-Job-v2

- TASK_ID: WP-1-Import-Job-v2
- STATUS: DRAFT
- VARIANT_OF: WP-1-Import-Job
- VARIANT_REASON: correction of the test plan
\`\`\`
`,"test-plan-executable":`# test-plan-executable

TEST_PLAN is a list of commands to run as they stand, the post-work gate among them.

| severity | gate | reads | from |
| --- | --- | --- | --- |
| high | packet | the packet | Rubric §2 For Task Packets, TEST_PLAN |

## Why

A test plan is run by somebody who did not write it. "Run the tests" leaves open which, and how; a command line does not.
The post-work gate is part of every plan.

## Wrong

\`\`\`diff docs/task_packets/WP-1-Session-Store.md
- npm test -- test/session
+ npm test -- <path>
\`\`\`

\`\`\`text
docs/task_packets/WP-1-Session-Store.md:37:1 high Unexpected placeholder \`npm test -- <path>\` in TEST_PLAN, expected a command to run as it stands
\`\`\`

### Without the post-work gate

\`\`\`diff docs/task_packets/WP-1-Session-Store.md
- just post-work WP-1-Session-Store
+ npm run lint
\`\`\`

\`\`\`text
docs/task_packets/WP-1-Session-Store.md:34:1 high Missing \`just post-work\` in TEST_PLAN, expected the post-work gate as one of its commands
\`\`\`

## Right

\`\`\`diff docs/task_packets/WP-1-Session-Store.md
- npm test -- test/session
+ # the session tests alone
+ npm test -- test/session # fast
\`\`\`

## Options

- \`limits.testPlan\`: how many commands there may be; 2 to 6 by default.
- \`limits.postWorkCommand\`: the gate that has to be among them; \`just post-work\` by default.

## Limits

The commands are not run. Prose among list items is no entry at all, so that a plan of prose has too few commands.
`,"validation-recorded":"# validation-recorded\n\nA VALIDATED packet holds the verdict, and the change that sets VALIDATED touches governance files only.\n\n| severity | gate | reads | from |\n| --- | --- | --- | --- |\n| critical | blockers | packets, tree, base, change | Rubric §1 Pillar 3 (never DONE without the validator); §4 item 9 |\n\n## Why\n\nVALIDATED opens every gate behind it, so it must be more than a word that the author of the work typed. The validator's\nverdict stands in the packet, and it is set apart from the work it judges.\n\n## Wrong\n\n```diff docs/task_packets/WP-1-Storage-Layer.md\n- Verdict: PASS\n+ Verdict: FAIL\n```\n\n```diff docs/task_packets/WP-1-Session-Store.md\n- - **Status:** In Progress\n+ - **Status:** Validated\n```\n\n```text\ndocs/task_packets/WP-1-Session-Store.md:6:15 critical Missing verdict of VALIDATED `WP-1-Session-Store`, expected `Verdict: PASS` in a log section\ndocs/task_packets/WP-1-Storage-Layer.md:6:15 critical Missing verdict of VALIDATED `WP-1-Storage-Layer`, expected `Verdict: PASS` in a log section\n```\n\n### Work and verdict in one change\n\n```diff docs/task_packets/WP-1-Session-Store.md\n- - **Status:** In Progress\n+ - **Status:** Validated\n```\n\n```diff docs/task_packets/WP-1-Session-Store.md\n- - None yet.\n+ - Verdict: PASS\n```\n\n```ts src/session/session-store.ts\nexport const sessions = []\n```\n\n```text\ndocs/task_packets/WP-1-Session-Store.md:6:15 critical Unexpected change to `src/session/session-store.ts` together with the validation of `WP-1-Session-Store`, expected governance files alone\n```\n\n## Right\n\n```diff docs/task_packets/WP-1-Session-Store.md\n- - **Status:** In Progress\n+ - **Status:** Validated\n```\n\n```diff docs/task_packets/WP-1-Session-Store.md\n- - None yet.\n+ - Verdict: PASS\n```\n\n## Limits\n\nWho wrote the verdict is not known here; the commits and their signatures say so.\n","variant-explained":`# variant-explained

A variant names the packet that it replaces, and says whether it corrects or evolves it, and why.

| severity | gate | reads | from |
| --- | --- | --- | --- |
| medium | lock | packets, tree | Rubric §4 item 4 |

## Why

A signed packet is corrected by a variant beside it. Months later two packets say nearly the same, and only the reason
tells which mistake was corrected, or what was learned.

## Wrong

\`\`\`markdown docs/task_packets/WP-1-Import-Job-v2.md
# Task Packet: WP-1-Import-Job-v2

- TASK_ID: WP-1-Import-Job-v2
- VARIANT_OF: WP-1-Importer
- VARIANT_REASON: some fixes
\`\`\`

\`\`\`text
docs/task_packets/WP-1-Import-Job-v2.md:4:15 medium Unexpected variant of \`WP-1-Importer\`, expected the id of another packet
docs/task_packets/WP-1-Import-Job-v2.md:5:19 medium Unexpected VARIANT_REASON \`some fixes\`, expected correction or evolution and why
\`\`\`

## Right

\`\`\`markdown docs/task_packets/WP-1-Import-Job-v2.md
# Task Packet: WP-1-Import-Job-v2

- TASK_ID: WP-1-Import-Job-v2
- VARIANT_OF: WP-1-Import-Job
- VARIANT_REASON: correction: the report was not listed in IN_SCOPE_PATHS
\`\`\`

## Limits

Without VARIANT_OF the id itself says what it is a variant of: \`WP-1-Import-Job-v2\` of \`WP-1-Import-Job\`.
`,"work-not-stalled":`# work-not-stalled

Nothing is BLOCKED for more than 14 days.

| severity | gate | reads | from |
| --- | --- | --- | --- |
| medium | board | now, statusSince | Rubric §6 Task Board Metrics, Red Flags; §3 Gate 1 |

## Why

Work that has been BLOCKED for weeks will not unblock itself. After two weeks somebody has to decide: remove the obstacle,
work around it, or drop the packet.

## Wrong

Today: \`2026-03-20T12:00:00Z\`

\`\`\`diff docs/TASK_BOARD.md
- # Task Board
+ # Task board
\`\`\`

\`\`\`text
docs/task_packets/WP-1-Import-Job.md:15:18 medium Unexpected 15 days of being BLOCKED, expected at most 14
\`\`\`

## Right

Today: \`2026-03-19T12:00:00Z\`

\`\`\`diff docs/TASK_BOARD.md
- # Task Board
+ # Task board
\`\`\`

## Options

\`limits.stalledDays\` is the number of days.

## Limits

The time is read from BLOCKED_SINCE. A packet without a date there is judged by \`--all\` alone, from the commit that set it
to BLOCKED; in a shallow clone that is at the earliest the oldest commit there is.
`,"work-packet-known":`# work-packet-known

Each work packet that a change names is a packet of the base, not one that the change itself brings.

| severity | gate | reads | from |
| --- | --- | --- | --- |
| high | scope | packets, base, change | Rubric §1 Pillar 5; §6 Coder stays within IN_SCOPE_PATHS |

## Why

A change that brings its own packet signs its own permission. The packet is agreed on first, by people, and merged;
then work on it can name it.

## Wrong

Work packet: \`WP-1-Sesion-Store\`

\`\`\`ts src/session/session-store.ts
export const sessions = []
\`\`\`

\`\`\`text
- high Unexpected work packet \`WP-1-Sesion-Store\`, expected a packet that base has
\`\`\`

### A packet that the change itself brings

Work packet: \`WP-1-Search\`

\`\`\`ts src/search/search.ts
export const search = []
\`\`\`

\`\`\`markdown docs/task_packets/WP-1-Search.md
# Task Packet: WP-1-Search

- STATUS: READY_FOR_DEV
- USER_SIGNATURE: maria060320260900
\`\`\`

\`\`\`text
- high Unexpected work packet \`WP-1-Search\`, which this change itself brings, expected one that base has
\`\`\`

## Right

Work packet: \`WP-1-Session-Store\`

\`\`\`ts src/session/session-store.ts
export const sessions = []
\`\`\`

### The packet alone, before the work

Work packet: \`WP-1-Search\`

\`\`\`markdown docs/task_packets/WP-1-Search.md
# Task Packet: WP-1-Search

- STATUS: READY_FOR_DEV
- USER_SIGNATURE: maria060320260900
\`\`\`

## Options

With \`scope.packetsFrom\` set to \`head\`, a packet that the change itself brings is known. The other rules still judge it.
`,"work-packet-named":`# work-packet-named

A change of anything but governance files says which work packet it is for.

| severity | gate | reads | from |
| --- | --- | --- | --- |
| high | scope | base, change | Rubric §1 Pillar 5; §6 Coder stays within IN_SCOPE_PATHS |

## Why

A change that says nothing about its packet has no scope to be judged by. Somebody has to guess later what it was for,
and whether it was ever approved.

## Wrong

\`\`\`ts src/session/session-store.ts
export const sessions = []
\`\`\`

\`\`\`text
- high Missing work packet for a change to 1 path, expected one in the branch, a trailer or the title
\`\`\`

## Right

Work packet: \`WP-1-Session-Store\`

\`\`\`ts src/session/session-store.ts
export const sessions = []
\`\`\`

### Governance files alone

\`\`\`diff docs/TASK_BOARD.md
- **Last Updated:** 2026-03-05
+ **Last Updated:** 2026-03-06
\`\`\`

## Options

Paths in \`scope.alwaysAllowed\` need no work packet.

## Limits

A work packet is read from \`--wp\`, the branch, the trailer \`Work-Packet:\` and an id that leads a title or subject or
stands there in brackets. An id in running text counts for nothing. In pre-commit the question waits for the message.
`,"work-packet-open":`# work-packet-open

Each work packet of a change is signed and ready, in progress or done where the change starts from.

| severity | gate | reads | from |
| --- | --- | --- | --- |
| high | scope | packets, base, change | Rubric §3 Gate 6 and Gate 8; §6 |

## Why

A packet that nobody signed is a proposal, and one that is BLOCKED, VALIDATED or SUPERSEDED is not to be worked on. Work
that starts there is either too early or already judged.

## Wrong

Work packet: \`WP-1-Storage-Layer\`

\`\`\`ts src/storage/store.ts
export const afterTheVerdict = true
\`\`\`

\`\`\`text
docs/task_packets/WP-1-Storage-Layer.md:1:1 high Unexpected status \`VALIDATED\` of work packet \`WP-1-Storage-Layer\`, expected one of \`READY_FOR_DEV\`, \`IN_PROGRESS\`, \`DONE\` in what binds
\`\`\`

### Not signed yet

Work packet: \`WP-1-Session-Store\`

\`\`\`diff docs/task_packets/WP-1-Session-Store.md base
- - USER_SIGNATURE: maria040320260930
+ - USER_SIGNATURE: <pending>
\`\`\`

\`\`\`ts src/session/session-store.ts
export const sessions = []
\`\`\`

\`\`\`text
docs/task_packets/WP-1-Session-Store.md:1:1 high Missing USER_SIGNATURE of work packet \`WP-1-Session-Store\`, expected a signed packet in what binds
\`\`\`

## Right

Work packet: \`WP-1-Session-Store\`

\`\`\`ts src/session/session-store.ts
export const sessions = []
\`\`\`

### Bookkeeping after the verdict

Work packet: \`WP-1-Storage-Layer\`

\`\`\`diff docs/task_packets/WP-1-Storage-Layer.md
- - The interface has no delete; it is not asked for.
+ - The interface has no delete; it is not asked for.
+ - Nobody has missed it since.
\`\`\`

## Limits

Status and signature count as they stand in the base. Setting them in the change that already works on the packet comes
too late: set them first, in a change of packet, board and ledger alone.
`};Tt();function Ny(e){if(e===void 0){let n=Math.max(...ue.map(o=>o.id.length)),s=ue.map(o=>`${o.id.padEnd(n)}  ${o.severity.padEnd(8)}  ${o.summary}`);return process.stdout.write(`${s.join(`
`)}
`),0}let t=ue.some(n=>n.id===e)?Cy[e]:void 0;if(t===void 0)throw new Error(`there is no rule \`${e}\`; \`countersign explain\` lists them`);return process.stdout.write(t),0}Xe();dn();Ln();M();ee();Ss();Gt();un();var KR="a person",Iy="a person must confirm",GR=e=>["not met","a person must confirm"].find(t=>e.includes(t))??"met",Vn=(e,t,n)=>({number:e,title:t,standing:GR(n.map(s=>s.standing)),checks:n}),Ft=(e,...t)=>({title:e,standing:Iy,decidedBy:[KR],notes:t,findings:[]}),Gn=(e,t,n,s=[])=>({title:e,standing:n.length+s.length>0?"not met":"met",decidedBy:t,notes:n,findings:s});function VR({snapshot:e,report:t,rules:n}){let s=new Set(is(n,e.config).map(({rule:a})=>a.id)),o=new Map(t.skipped.map(({rule:a,missing:d})=>[a,d])),{board:r,ledger:i}=e.head;return a=>{let d=n.find(l=>l.id===a),c=d?.needs??[];return s.has(a)?o.has(a)?`${O(a)} was skipped: the repository has no ${o.get(a).join(" and ")}`:!d?.checkPacket&&!d?.checkTree?`${O(a)} judges changes alone`:c.includes("board")&&r?.unreadable?`${O(a)} could not be judged: the board is unreadable`:c.includes("ledger")&&i?.unreadable?`${O(a)} could not be judged: the ledger is unreadable`:null:`${O(a)} is off`}}function Dy(e,t){let n=VR(e);return(s,...o)=>{let r=t.filter(l=>o.includes(l.rule)&&!l.waived),i=o.flatMap(l=>n(l)??[]),a=t.filter(l=>o.includes(l.rule)&&l.waived),d=[...i,...a.map(({rule:l,message:p})=>`waived: ${p} (${l})`)],c=r.length>0?"not met":i.length>0?Iy:"met";return{title:s,standing:c,decidedBy:o,notes:d,findings:r}}}var hc="The supply chain is clean";function qR({audits:e,auditsFrom:t,snapshot:n}){if(n.config.gates.supplyChain.length===0)return Ft(hc,`No audit command is configured in ${O(t)}: name them under \`gates.supplyChain\`, such as \`["npm", "audit"]\``);if(e===null)return Ft(hc,"The audit commands were not run: `countersign pre-orchestration` runs them");let o=e.filter(r=>!r.passed).flatMap(({command:r,outcome:i,output:a})=>[`${O(r)}: ${i}`,...a]);return Gn(hc,e.map(r=>r.command),o)}function YR({snapshot:{head:e,config:t}}){let n="The governance files are there",{board:s,ledger:o,specPointer:r,protocols:i}=t.paths,a=[...e.board?[]:[s],...e.ledger?[]:[o],...e.spec?.pointer?[]:[r]].map(c=>`Missing ${O(c)}`),d=`No file matches ${i.map(O).join(", ")}: confirm that no protocol governs this work`;return a.length===0&&e.protocols.length===0?Ft(n,d):Gn(n,[s,o,r,...i],a)}function JR({snapshot:{head:e}}){if(!e.board)return[];let t=fe({packets:Ae(e.packets),board:e.board});return e.board.gates.map(({title:n,closed:s,ids:o})=>{let r=o.filter(i=>t.objection(i)===null).length;return`${n}: ${s?"closed":"open"}, ${r} of ${o.length} VALIDATED`})}function gc(e){let t=Dy(e,e.report.findings),n=t("The phase and its packets are known","board-shows-phase-gate","phase-closed-by-validation");return Vn(1,"Pre-orchestration checklist",[t("The spec pointer is current","spec-pointer-current"),t("No work is stalled","work-not-stalled"),qR(e),{...n,notes:[...n.notes,...JR(e)]},YR(e),t("The governance files are current","spec-references-current","board-current","packet-readable")])}function zR({snapshot:{head:e}}){let t="The spec in force carries a signature",n=e.spec&&et(e.spec);if(!n||n.version===null||!e.ledger)return Ft(t,"No spec in force, or no ledger, can be read");if($n(e.ledger,n.version).length>0)return Gn(t,[e.ledger.path],[]);let s=e.spec.files.length===1,o=`Missing row of an enrichment ${O(`v${n.version}`)} in ${O(e.ledger.path)}`;return s?Ft(t,`${o}: confirm that this is the first spec and that the user approved it`):Gn(t,[e.ledger.path],[o])}function ZR(e,t){let{snapshot:n,report:s,rules:o}=e,r=E(t),i=c=>c.path===t.path||c.workPacket===r,a=({severity:c,waived:l})=>!l&&(c==="critical"||c==="high"),d=fe({packets:Ae(n.head.packets),board:n.head.board});return{facts:e,packet:t,score:Kn(t,n,o),findings:fc(n,o).filter(i),serious:s.findings.filter(c=>i(c)&&a(c)),waitsFor:Ze(d,r).map(c=>`${O(c.id)} ${c.reason}`)}}var Fy=["done-means-testable"],yc=["spec-anchor-in-main-body"],My=["bootstrap-complete"],XR=["task-id-matches-file","task-id-unique","status-known","risk-tier-justified","scope-clear","in-scope-paths-exact","out-of-scope-listed","test-plan-executable","done-means-testable","rollback-hint-concrete","bootstrap-complete"],QR=(e,t)=>Vn(2,"Spec enrichment",[t("SPEC_ANCHOR is in the Main Body",...yc),zR(e),Ft("The spec covers the requirement clearly","Read the sections of SPEC_ANCHOR; where they leave a gap, enrich")]),ev=e=>Vn(3,"Signature",[e("The signature is there and well formed","packet-signed","signature-wellformed"),e("It was never used before","signature-used-once"),e("The ledger records it","signature-recorded"),e("AUTHORITY cites the approval","authority-traceable")]),tv=e=>Vn(4,"Requirements verification",[Ft("The user's request is clear","Where it can be read in two ways, ask"),e("The scope is well defined","scope-clear","out-of-scope-listed"),e("Success can be measured",...Fy),Ft("The acceptance criteria are understood","Say them in your own words to the user")]),nv=e=>Vn(5,"Template completeness",[e("All ten fields are filled",...XR),e("No placeholder is left","placeholders-absent"),e("SPEC_ANCHOR is valid",...yc),e("IN_SCOPE_PATHS are exact","in-scope-paths-exact"),e("TEST_PLAN has exact commands","test-plan-executable"),e("BOOTSTRAP is complete",...My)]);function sv({score:e,serious:t}){let n=`the score is ${e.met} of ${e.criteria.length}, ${e.verdict}`;return Vn(6,"Pre-work validation",[Gn("The score passes",["countersign score"],e.verdict==="PASS"?[]:[n]),Gn("No critical or high finding stands",["countersign check"],[],t)])}var rv=(e,{waitsFor:t})=>Vn(7,"Dependency check",[Gn("Every blocker is VALIDATED",["packets and board"],t),e("The status of blockers is current","board-status-agrees","board-current"),e("Dependencies are documented","dependencies-declared","dependencies-agree","dependencies-acyclic","blockers-known"),Ft("No dependency was overlooked","Look for packets that touch the same files or the same section")]);function ov(e,{packet:t,waitsFor:n,serious:s}){let o=t.status?.value==="BLOCKED"?["The packet is BLOCKED"]:[];return Vn(8,"Pre-delegation verification",[e("SPEC_ANCHOR references the Main Body",...yc),e("IN_SCOPE_PATHS are exact","in-scope-paths-exact"),e("OUT_OF_SCOPE is there","out-of-scope-listed"),e("DONE_MEANS are measurable and trace to SPEC_ANCHOR",...Fy),e("RISK_TIER is assigned","risk-tier-justified"),e("TEST_PLAN is complete","test-plan-executable"),e("BOOTSTRAP is complete",...My),e("USER_SIGNATURE locks the packet","packet-signed","signature-wellformed","signature-recorded"),e("Dependencies are documented","dependencies-declared","dependencies-agree"),e("An effort estimate is there","effort-estimated"),Gn("Nothing blocks the work",["packets and board","countersign check"],[...o,...n],s),Ft("OUT_OF_SCOPE leaves nothing out","Think of what is related and deferred"),Ft("The coder understands the scope","Let the coder say it back")])}function By(e,t){let n=ZR(e,t),s=e.report.findings.filter(r=>r.workPacket===null),o=Dy(e,[...n.findings,...s.filter(r=>r.rule==="board-current")]);return[gc(e),QR(e,o),ev(o),tv(o),nv(o),sv(n),rv(o,n),ov(o,n)]}var Wy=e=>e.every(t=>t.standing!=="not met");Xe();Me();M();Gt();var iv=/\bphases?\s*[-_:#]?\s*([\p{L}\p{N}](?:[\p{L}\p{N}._-]{0,20}[\p{L}\p{N}])?)/iu,kc=e=>(iv.exec(e)?.[1]??e).toLowerCase();function av(e,t){let n=t.trim().toLowerCase(),s=e.gates.filter(r=>r.title.toLowerCase()===n),o=kc(n);return s.length>0?s:e.gates.filter(r=>kc(r.title)===o)}var Uy=e=>e[0]?.status?.value??null;function Hy({packets:e,board:t},n){let s=t?av(t,n):[];if(!t||s.length===0)return null;let o=Ae(e),r=fe({packets:o,board:t}),a=[...new Set(s.flatMap(p=>p.ids))].map(p=>{let u=r.decider(p)??p,m=o.withId(u),f=m.flatMap(y=>y.verdicts).at(-1),h=r.objection(p),S=Ze(r,u);return{id:p,decidedBy:u,onBoard:lt(t,u)?.status??null,inPacket:Uy(m),verdict:f?f.passed?"PASS":"FAIL":null,blockedBy:r.declaredBy(u).map(y=>y.id),missing:[...h===null?[]:[`it ${h}`],...m.length===0?["it has no packet"]:[],...m.length>0&&!f?.passed?["no passed verdict is recorded in its packet"]:[],...S.map(y=>`it waits for \`${y.id}\`, which ${y.reason}`)]}}),d=kc(s[0].title),c=new Set(a.flatMap(p=>[p.id,p.decidedBy])),l=p=>E(p).toLowerCase().startsWith(`wp-${d}-`)&&!c.has(E(p));return{phase:s[0].title,criteria:s.flatMap(p=>p.closureText?.value??[])[0]??null,closed:s.some(p=>p.closed),canClose:a.length>0&&a.every(p=>p.missing.length===0),rows:a,others:e.filter(l).map(p=>({id:E(p),status:Uy([p])}))}}Rn();Dt();var bc=20,ws=400,lv={met:"met","not met":"NOT MET","a person must confirm":"confirm"},cv=8,jy=(e,{red:t,yellow:n,green:s})=>{let o=lv[e].padEnd(cv);return e==="met"?s(o):e==="not met"?t(o):n(o)},dv=({path:e,line:t,column:n})=>e===null?"":`${e}${t===null?"":`:${t}:${n}`}  `;function Ky({notes:e,findings:t}){let n=[...t.map(s=>`${dv(s)}${s.message} (${s.rule})`),...e];return n.length>bc?[...n.slice(0,bc),`and ${n.length-bc} more`]:n}var pv=(e,t)=>[`  ${jy(e.standing,t)}  ${e.title}  ${t.dim(`[${e.decidedBy.map(J).join(", ")}]`)}`,...Ky(e).map(n=>`            ${J(n)}`)],Sc=(e,t)=>e.flatMap(n=>n.checks).filter(n=>n.standing===t).length,Gy=e=>`${Sc(e,"met")} met, ${Sc(e,"not met")} not met, ${Sc(e,"a person must confirm")} for a person to confirm`,Vy=(e,t)=>`${[...e.flatMap(n=>[`${t.bold(`Gate ${n.number}: ${n.title}`)}  ${jy(n.standing,t).trimEnd()}`,...n.checks.flatMap(s=>pv(s,t)),""]),Gy(e)].join(`
`)}
`,uv=e=>{let t=Ky(e).map(s=>je(le(s,ws))),n=e.decidedBy.map(s=>De(le(s,ws))).join(", ");return`| ${e.title} | ${e.standing==="met"?"met":`**${e.standing}**`} | ${n} | ${t.join("<br>")} |`},qy=e=>`${[...e.flatMap(t=>[`### Gate ${t.number}: ${t.title}: ${t.standing}`,"","| check | stands | decided by | why |","| --- | --- | --- | --- |",...t.checks.map(uv),""]),Gy(e)].join(`
`)}
`,mv=({id:e,decidedBy:t})=>e===t?e:`${e} (${t})`,wc=["packet","board","packet file","verdict","blocked by"],Yy=e=>[mv(e),e.onBoard??"none",e.inPacket??"none",e.verdict??"none",e.blockedBy.join(", ")||"nothing"],Jy=({canClose:e,closed:t,rows:n,phase:s})=>{if(e)return`${s} ${t?"is closed, rightly":"can close"}`;let o=n.filter(i=>i.missing.length>0).length,r=n.length===0?"its gate lists no packet":`${o} of ${n.length} packets keep it open`;return`${s} ${t?"is called closed and cannot be":"cannot close"}: ${r}`},zy=({others:e})=>e.length===0?[]:[`Not on the gate: ${e.map(({id:t,status:n})=>`${t} ${n??"without a status"}`).join(", ")}`];function Zy(e,t){let n=[wc,...e.rows.map(Yy)].map(p=>p.map(J)),s=wc.map((p,u)=>Math.max(...n.map(m=>m[u].length))),o=p=>p.map((u,m)=>u.padEnd(s[m])).join("  ").trimEnd(),[r,...i]=n.map(o),a=e.rows.flatMap((p,u)=>[i[u],...p.missing.map(m=>`    ${t.red("missing")}  ${J(m)}`)]),d=e.criteria===null?[]:[J(e.criteria)],c=J(Jy(e)),l=e.canClose?t.green(c):t.red(c);return`${[...d,"",t.bold(r),...a,"",...zy(e).map(J),l].join(`
`)}
`}var Xy=e=>`${[`### ${je(le(Jy(e),ws))}`,"",...e.criteria===null?[]:[je(le(e.criteria,ws)),""],`| ${[...wc,"missing"].join(" | ")} |`,"| --- | --- | --- | --- | --- | --- |",...e.rows.map(t=>{let n=t.missing.map(s=>je(le(s,ws))).join("<br>");return`| ${[...Yy(t).map(s=>je(le(s,ws))),n].join(" | ")} |`}),...zy(e).flatMap(t=>["",je(le(t,ws))])].join(`
`)}
`;xt();Br();Be();_t();mn();async function fv(e,t,n){let s=yt(await ye(e,["ls-tree","-z","--full-tree",t,"--",ne]))[0];if(s===void 0)return Fe;let[o,,r]=s.slice(0,s.indexOf("	")).split(" ");if(!o?.startsWith("100")||!r)throw te(`\`${ne}\` is no regular file at ${t.slice(0,10)}`);let i=(await iy(e,[r])).get(r);return Mn(Cs(i),ne,n)}async function Qy(e,t,n){let s=await hn(e,t),o=s?.commit??e.headCommit;return o===null?null:{config:await fv(e,o,n),from:s?.ref??"HEAD"}}var ek=require("node:child_process"),hv=20,gv=64*1024,yv=e=>e.split(/\r\n|\n|\r/).filter(t=>t.trim()!=="").slice(-hv);function kv(e){try{process.kill(process.platform==="win32"?e:-e,"SIGKILL")}catch(t){if(t.code!=="ESRCH")throw t}}function tk(e,[t="",...n],s){return new Promise(o=>{let r=(0,ek.spawn)(t,n,{cwd:e,shell:!1,detached:process.platform!=="win32",stdio:["ignore","pipe","pipe"],windowsHide:!0}),i="",a=!1,d=p=>i=(i+p.toString("utf8")).slice(-gv);r.stdout.on("data",d),r.stderr.on("data",d);let c=setTimeout(()=>{a=!0,r.pid!==void 0&&kv(r.pid)},s*1e3),l=(p,u)=>{clearTimeout(c),o({passed:p,outcome:u,output:yv(i)})};r.on("error",p=>l(!1,p.code==="ENOENT"?"it was not found":`it could not be started (${p.code})`)),r.on("close",(p,u)=>{a?l(!1,`it took more than ${s} seconds and was ended`):l(p===0,p===null?`it was ended by ${u}`:`it ended with exit code ${p}`)})})}Tt();M();vi();Ss();Tt();function Yr(e,t){return e.length===0?t.head.packets:e.map(n=>{let s=t.head.packets.find(o=>E(o)===n);if(!s)throw new Error(`there is no packet \`${n}\` under ${t.config.paths.packets.join(", ")}`);return s})}var Pc=(e,t)=>t==="json"?`${JSON.stringify(e,null,2)}
`:t==="markdown"?lk(e):Ri(e);async function ck(e,t,n){let{snapshot:s}=await Ne({...n,mode:"all",useCache:!0}),o=Yr(e,s).map(a=>a.path),r=qr(s,ue),i=o.map(a=>r.find(d=>d.path===a));return process.stdout.write(Pc(i,t)),i.every(a=>a.verdict==="PASS")?0:1}Yt();async function xv({root:e},{supplyChain:t,seconds:n}){let s=[];for(let o of t)s.push({command:o.join(" "),...await tk(e,o,n)});return s}async function dk(e,{snapshot:t,report:n,repository:s},o){let{config:r}=t,i=ue.map(l=>l.id),a=e.configFile===void 0?await Qy(s,r.defaultBranch,i):null,d=a?.config.gates??r.gates;return{snapshot:{...t,config:{...r,gates:d}},report:n,rules:ue,audits:o?await xv(s,d):null,auditsFrom:a?.from??e.configFile??"the working tree"}}function pk(e,t){let n=Wy(e),s=t==="json"?`${JSON.stringify({passed:n,gates:e},null,2)}
`:t==="markdown"?qy(e):Vy(e,Ke($e(process.stdout)));return process.stdout.write(s),n?0:1}async function uk(e,t){let n=await Ne({...t,mode:"all",useCache:!0,mayBeEmpty:!0});return pk([gc(await dk(t,n,!0))],e)}async function mk(e,t,n,s){let o=await Ne({...s,mode:"all",useCache:!0}),r=Yr([e],o.snapshot)[0];return pk(By(await dk(s,o,n),r),t)}async function fk(e,t,n){let{snapshot:s}=await Ne({...n,mode:"all",useCache:!0}),{board:o}=s.head;if(!o)throw new Error(`there is no board at \`${s.config.paths.board}\``);if(o.unreadable!==null)throw new Error(`\`${o.path}\` cannot be read: ${o.unreadable}`);let r=Hy(s.head,e);if(!r){let a=o.gates.map(d=>`\`${d.title}\``).join(", ")||"none";throw new Error(`there is no phase gate \`${e}\` on \`${o.path}\`; there is ${a}`)}let i=t==="json"?`${JSON.stringify(r,null,2)}
`:t==="markdown"?Xy(r):Zy(r,Ke($e(process.stdout)));return process.stdout.write(i),r.canClose?0:1}var Ik=require("node:fs");var Rk=require("node:fs"),vk=require("node:path");Wr();var Ev=/^(\S+) ([0-9a-f]+) (\S+) ([0-9a-f]+)$/,hk=e=>/^0+$/.test(e);function yk(e){return e.split(`
`).filter(n=>n.trim()!=="").flatMap(n=>{let[,s,o,r,i]=Ev.exec(n.trimEnd())??[];if(!s||!o||!r||!i)throw new Error(`pre-push: expected \`<local ref> <object> <remote ref> <object>\` on standard input, got \`${n}\``);return hk(o)||/^refs\/(?:tags|notes)\//.test(r)?[]:[{localRef:s,localOid:o,remoteRef:r,remoteOid:hk(i)?null:i}]})}var gk=e=>/^refs\/heads\/(.+)$/.exec(e)?.[1]??null,kk=({localRef:e,remoteRef:t})=>gk(e)??gk(t);var gn=["pre-commit","prepare-commit-msg","commit-msg","pre-push"],qn="node_modules/.bin/countersign",bk=e=>`#!/bin/sh
# Countersign judges what git is about to record or push. Written by \`countersign init\`.
cli=${qn}
if [ -x "$cli" ]; then
  exec "$cli" hook ${e} "$@"
fi
cli=$(git config --get countersign.cli) || cli=
case $cli in
  *.js) if [ -f "$cli" ]; then exec node "$cli" hook ${e} "$@"; fi ;;
  ?*) if [ -x "$cli" ]; then exec "$cli" hook ${e} "$@"; fi ;;
esac
echo "countersign: no CLI at ${qn} or at git config countersign.cli ($cli):" >&2
echo 'install the dependencies of this repository, or run \`countersign init\` in it again' >&2
exit 2
`,or=(e,t)=>`if [ -x ${qn} ]; then ${qn} hook ${e}${t}; else node "$(git config countersign.cli || echo "countersign.cli is not set")" hook ${e}${t}; fi`,xc=e=>{let t=`${or(e,' "$@"')}`;return e!=="pre-push"?[`{ ${t}; } || exit $?`]:["refs=$(cat)",`printf "%s\\n" "$refs" | { ${t}; } || exit $?`,"exec <<END","$refs","END"]},Ec=(e,t)=>e.split(`
`).some(n=>!/^\s*#/.test(n)&&new RegExp(`\\bhook ${t}(?![\\w-])`).test(n))&&e.includes("countersign"),Ov={"pre-commit":"","prepare-commit-msg":" {0}","commit-msg":" {0}","pre-push":" {0}"},Sk=()=>gn.flatMap(e=>[`${e}:`,"  commands:","    countersign:",...e==="pre-push"?["      use_stdin: true"]:[],"      run: |",`        ${or(e,Ov[e])}`]),Av={"pre-commit":or("pre-commit",""),"prepare-commit-msg":or("prepare-commit-msg",' "$1" $PRE_COMMIT_COMMIT_MSG_SOURCE $PRE_COMMIT_COMMIT_OBJECT_NAME'),"commit-msg":or("commit-msg",' "$1"'),"pre-push":`echo "$PRE_COMMIT_LOCAL_BRANCH $(git rev-parse "$PRE_COMMIT_LOCAL_BRANCH") $PRE_COMMIT_REMOTE_BRANCH \${PRE_COMMIT_FROM_REF:-0}" | { ${or("pre-push",' "$PRE_COMMIT_REMOTE_NAME"')}; }`},wk=()=>[`default_install_hook_types: [${gn.join(", ")}]`,"repos:","  - repo: local","    hooks:",...gn.flatMap(e=>[`      - id: countersign-${e}`,`        name: countersign ${e}`,"        language: system",`        stages: [${e}]`,"        always_run: true",`        pass_filenames: ${e==="commit-msg"||e==="prepare-commit-msg"}`,"        entry: >-",`          sh -c '${Av[e]}' --`])];ls();Dt();xt();Br();er();_t();var Pk="refs/remotes/origin/HEAD";async function Jr(e,t){let n=await hn(e,t);if(!n)return null;let s=n.ref===Pk?await fi(e,Pk):null;return{...n,name:(s??n.ref).replace(/^refs\/heads\/|^(?:refs\/remotes\/)?origin\//,"")}}async function xk(e,t,n){if(n!==void 0)return Wn(t,n).defaultBranch;if(e.headCommit===null||(await ye(e,["ls-tree","-z","--full-tree",e.headCommit,"--",ne])).length===0)return null;let o=await ye(e,["cat-file","blob",`${e.headCommit}:${ne}`]);return Mn(o.toString("utf8"),ne).defaultBranch}async function Ek(e,t){return(await ye(e,["cat-file","--batch-check=%(objecttype)"],`${t}^{commit}
`)).toString("utf8").trim()==="commit"}_t();var Ak=require("node:crypto"),Jt=require("node:fs"),_i=require("node:path"),Ok=e=>e&&[e.mode,e.oid];function Oc(e,t){if(e.headCommit===null)return null;let n=t.map(({path:o,before:r,after:i})=>[o,Ok(r),Ok(i)]),s=[e.headCommit,e.headBranch,n];return(0,Ak.createHash)("sha256").update(JSON.stringify(s)).digest("hex")}var Ac=e=>(0,_i.join)(e.gitDir,"countersign","judged"),Tc=e=>(0,Jt.rmSync)(Ac(e),{force:!0});function Rc(e,t){let n=Ac(e);if(!(0,Jt.existsSync)(n))return null;let[s,o,r,...i]=(0,Jt.readFileSync)(n,"utf8").split(`
`);return Tc(e),t===null||s!==t||o!=="pre-commit"&&o!=="prepare-commit-msg"?null:{by:o,isScopeOpen:r!=="judged",workPackets:i}}function Ci(e,t,n){if(t===null)return;let s=Ac(e);(0,Jt.mkdirSync)((0,_i.dirname)(s),{recursive:!0}),(0,Jt.writeFileSync)(s,[t,n.by,n.isScopeOpen?"open":"judged",...n.workPackets].join(`
`))}Yt();var Ni=(e,t)=>t.stdout(vn(e,t.color?Ke(!0):ft)),_k=({cwd:e,env:t,now:n,configFile:s})=>({cwd:e,env:t,now:n,useCache:!0,...s===void 0?{}:{configFile:s}}),vc=(e,t)=>Ne({..._k(e),mode:"staged",...t===null?{messagePending:!0}:{naming:{messages:[t]}}}),Ck=(e,{snapshot:t,report:n})=>({by:e,isScopeOpen:t.change.namingDeferred,workPackets:n.workPackets}),Nk=async e=>e.headCommit===null?null:Oc(e,await sr(e,e.headCommit));async function Tv(e){let t=await vc(e,null),{report:n,repository:s,snapshot:o}=t;return n.findings.length>0&&Ni(n,e),Tc(s),n.result==="pass"&&Ci(s,Oc(s,o.change.files),Ck("pre-commit",t)),qs(n)}var Rv=/^\S+ -+ >8 -+$/m;async function $k(e,t,n){let s=(0,Rk.readFileSync)((0,vk.resolve)(t.cwd,n),"utf8"),o=Rv.exec(s)?.index??s.length;return(await ye(e,["stripspace","--strip-comments"],s.slice(0,o))).toString("utf8")}var vv=["message","merge","squash","commit"];async function _v(e,t,n){let s=await vt(e.cwd,e.env),o=await Nk(s),r=Rc(s,o);if(r?.by==="pre-commit")return Ci(s,o,{...r,by:"prepare-commit-msg"}),0;let i=n!==void 0&&vv.includes(n),a=await vc(e,i?await $k(s,e,t):null);return a.report.findings.length>0&&Ni(a.report,e),a.report.result==="pass"&&Ci(s,o,Ck("prepare-commit-msg",a)),qs(a.report)}var Cv=(e,t)=>e===null||e.isScopeOpen?!1:Bn({option:[],branch:null,title:null,body:null,messages:[t]},e.workPackets).every(({id:s})=>e.workPackets.includes(s));async function Nv(e,t){let n=await vt(e.cwd,e.env),s=await $k(n,e,t);if(Cv(Rc(n,await Nk(n)),s))return 0;let{report:o}=await vc(e,s);return o.result==="fail"&&Ni(o,e),qs(o)}async function $v(e,t,n){let{localOid:s,remoteRef:o,remoteOid:r}=t,i=await Jr(e,null)??await Jr(e,await xk(e,n.cwd,n.configFile));if(!i)throw new Error("The default branch is not known: fetch it (`git remote set-head origin --auto`), or set `defaultBranch` in the configuration");let a=o===`refs/heads/${i.name}`;return a&&r===null?{unbound:"it is the first push of the default branch"}:a&&r!==null&&await Ek(e,r)?{base:r}:(e.isShallow?i.commit:await gi(e,i.commit,s))===null?{unbound:`it has no commit in common with ${i.name}`}:{base:i.commit}}async function Lv(e,t,n){let s=await $v(e,t,n);if("unbound"in s)return n.stderr(`countersign: ${J(t.remoteRef)} is not judged: ${s.unbound}
`),!0;let{report:o}=await Ne({..._k(n),mode:"range",base:s.base,head:t.localOid,naming:{branch:kk(t)}});return o.findings.length>0&&(n.stdout(`Push of ${J(t.localRef)} to ${J(t.remoteRef)}

`),Ni(o,n)),o.result==="pass"}async function Iv(e){let t=yk(await e.stdin()),n=await vt(e.cwd,e.env),s=!0;for(let o of t)await Lv(n,o,e)||(s=!1);return s?0:1}var Tk=(e,t)=>{if(t===void 0)throw new Error(`hook ${e}: the file with the commit message is missing`);return t};async function Lk(e,t){let[n,s,o]=e;if(n==="pre-commit")return Tv(t);if(n==="prepare-commit-msg")return _v(t,Tk(n,s),o);if(n==="commit-msg")return Nv(t,Tk(n,s));if(n==="pre-push")return Iv(t);throw new Error(`hook: \`${n??""}\` is none of ${gn.join(", ")}`)}Yt();function Dv(e){let t=[],n={};for(let s=0;s<e.length;s++){let o=e[s],r=/^--(now|config)(?:=(.*))?$/s.exec(o);if(!r){t.push(o);continue}let i=r[2]??e[++s];if(i===void 0)throw new Error(`option '--${r[1]}' needs a value`);n[r[1]]=i}return{rest:t,...n}}function Dk(e){let{rest:t,now:n,config:s}=Dv(e);return Lk(t,{cwd:process.cwd(),env:process.env,stdin:async()=>(0,Ik.readFileSync)(0,"utf8"),stdout:o=>process.stdout.write(o),stderr:o=>process.stderr.write(o),color:$e(process.stderr),now:Ai(n),...s===void 0?{}:{configFile:s}})}var Bi=require("node:fs"),kt=require("node:path");xt();Dt();var $i=(e,t)=>t.length>0?["",e,...t.map(n=>`  ${n}`)]:[];function Fk(e){let{isDryRun:t,written:n,recorded:s,kept:o,left:r,next:i}=e,a=n.length===0&&s===null,d=[...n.map(l=>`${t?"would write":"wrote"} ${J(l)}`),...s===null?[]:[`${t?"would set":"set"} git config countersign.cli ${J(s)}`]];return`${[`Countersign in ${J(e.root)}${t?" (dry run: nothing is written)":""}`,...$i("Done",a?["nothing: everything is in place"]:d),...$i("In place",o.map(J)),...$i("Left alone",r.flatMap(({name:l,why:p,lines:u})=>[`${J(l)}: ${p}`,...u.map(m=>`    ${m}`)])),...$i("Next",i.map((l,p)=>`${p+1}. ${J(l)}`))].join(`
`)}
`}var _c="countersign/countersign@v1",Fv=e=>/^[\w./-]+$/.test(e)?e:JSON.stringify(e.replace(/[!+?*[\]\\]/g,"\\$&")),Mk=e=>`name: Countersign

on:
  pull_request:
    types: [opened, synchronize, reopened, edited]
  merge_group:
  push:
    branches: [${Fv(e)}]

permissions:
  contents: read
  pull-requests: read
  statuses: write

jobs:
  countersign:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
        with:
          fetch-depth: 0
      - uses: ${_c}
`;var Ge=require("node:fs"),Yk=require("node:os"),Le=require("node:path");_t();Di();var jv=/^\.?lefthook\.(?:ya?ml|toml|jsonc?)$/,Kv=/^\.pre-commit-config\.ya?ml$/;async function Gv(e){let t=(await ye(e,["config","--list","-z"])).toString("utf8"),n=new Map(t.split("\0").filter(s=>s.includes(`
`)).map(s=>[s.slice(0,s.indexOf(`
`)),s.slice(s.indexOf(`
`)+1)]));return{hooksPath:n.get("core.hookspath")||null,recordedCli:n.get("countersign.cli")||null}}function Vv(e){let t=(0,Ge.existsSync)((0,Le.join)(e,"package.json"))?qv((0,Le.join)(e,"package.json")):{};for(let n of[t.prepare,t.postinstall]){let s=typeof n=="string"?/(?:^|[\s;&|])husky(?![\w-])(?:[ \t]+([\w./-]+))?/.exec(n):null;if(s)return s[1]&&s[1]!=="install"?s[1]:".husky"}return(0,Ge.existsSync)((0,Le.join)(e,".husky"))?".husky":null}var qk=e=>typeof e=="object"&&e!==null;function qv(e){try{let t=JSON.parse((0,Ge.readFileSync)(e,"utf8"));return qk(t)&&qk(t.scripts)?t.scripts:{}}catch(t){throw new Error(`\`${e}\` cannot be read as JSON`,{cause:t})}}function Yv(e,t,n){let{root:s,commonDir:o}=e;if(t!==null){let c=(0,Le.resolve)(s,t.replace(/^~(?=\/)/,(0,Yk.homedir)()));return c.endsWith(`${Le.sep}_`)&&yn(c,[s])?{kind:"husky",folder:(0,Le.dirname)(c),isActive:(0,Ge.existsSync)((0,Le.join)(c,"h"))}:{kind:yn((0,Le.join)(c,"pre-commit"),[s,o])?"folder":"outside",folder:c}}let r=n.find(c=>jv.test(c));if(r!==void 0)return{kind:"lefthook",file:r};let i=n.find(c=>Kv.test(c));if(i!==void 0)return{kind:"pre-commit",file:i};let a=Vv(s);if(a!==null)return{kind:"husky",folder:(0,Le.resolve)(s,a),isActive:!1};let d=(0,Le.join)(o,"hooks");return{kind:yn((0,Le.join)(d,"pre-commit"),[s,o])?"git":"outside",folder:d}}function Jv(e,t){let n=(0,Le.dirname)(e),s=(0,Ge.existsSync)(n)&&(0,Ge.statSync)(n).isDirectory()&&(0,Ge.lstatSync)(e,{throwIfNoEntry:!1});if(!s)return null;let o=s.isFile()&&yn(e,t);return{mode:s.mode&511,text:o?(0,Ge.readFileSync)(e,"utf8"):null}}async function Jk(e,t=process.env){let n=await vt(e,t),{root:s,commonDir:o,hasWorkTree:r}=n;if(!r)throw new Error(`\`${s}\` has no working tree: run \`countersign init\` in a checkout`);let[i,a,d]=await Promise.all([Gv(n),Jr(n,null),mi(n)]),c=[s,o],l=d?.replace(/^refs\/heads\//,"")??"main",p=a===null&&l!=="main"&&l!=="master";return{root:s,hooks:Yv(n,i.hooksPath,(0,Ge.readdirSync)(s)),recordedCli:i.recordedCli,branch:a?.name??l,isBranchUnknown:p,hasOwnCli:(0,Ge.existsSync)((0,Le.join)(s,qn)),hasPackageJson:(0,Ge.existsSync)((0,Le.join)(s,"package.json")),folders:c,present:u=>Jv(u,c),repository:n}}async function zk(e,t,n){let{repository:s,recordedCli:o,folders:r}=e;n!==null&&await ye(s,["config","--local","countersign.cli",n]);try{Ii(r,t)}catch(i){throw n!==null&&await ye(s,["config","--local",...o===null?["--unset","countersign.cli"]:["countersign.cli",o]]),i}}Di();var Fi=".github/workflows/countersign.yml",Zk="schemas/config.schema.json",Cc=e=>({kind:"kept",name:e}),Mi=(e,t,n=[])=>({kind:"left",name:e,why:t,lines:n}),zv=(e,t)=>{let n=(0,kt.relative)(e.root,t);return n.startsWith("..")?t:n};function Xk(e,t,n){let s=(0,kt.join)(e.root,t);return e.present(s)?Cc(t):{kind:"write",name:t,write:{path:s,before:null,after:n}}}function Zv(e,t,n){let s=(0,kt.join)(t,n),o=zv(e,s),r=e.present(s),i=bk(n);if(!r)return{kind:"write",name:o,write:{path:s,before:null,after:i,mode:493}};let a=(r.mode&64)!==0||e.hooks.kind==="husky";return r.text===i&&!a?{kind:"write",name:o,write:{path:s,before:Buffer.from(i),after:i,mode:493}}:r.text===null||!Ec(r.text,n)?Mi(o,"it is yours; add this below its first line:",xc(n)):a?Cc(o):Mi(o,`git does not run it until it is executable: \`chmod +x ${o}\``)}var Xv={lefthook:Sk,"pre-commit":wk};function Qv(e){let{hooks:t}=e;if("file"in t){let n=e.present((0,kt.join)(e.root,t.file))?.text??"";return[gn.every(o=>Ec(n,o))?Cc(t.file):Mi(t.file,"it is yours; add this to it:",Xv[t.kind]())]}return t.kind!=="outside"?gn.map(n=>Zv(e,t.folder,n)):gn.map(n=>{let s=(0,kt.join)(t.folder,n),o=`git runs the hooks of \`${t.folder}\`, which is outside of this repository; this file there needs:`;return Mi(s,o,["#!/bin/sh",...xc(n)])})}function e1(e,t){let n=(0,kt.relative)(e.root,(0,kt.join)((0,kt.dirname)((0,kt.dirname)(t)),Zk));return!e.hasOwnCli&&!n.startsWith("..")&&!n.startsWith("node_modules")&&(0,Bi.existsSync)((0,kt.join)(e.root,n))?`./${n}`:`./node_modules/countersign/${Zk}`}var t1=(e,t)=>{let n=e.isBranchUnknown?{defaultBranch:e.branch}:{};return`${JSON.stringify({$schema:e1(e,t),...n},null,2)}
`},n1=(e,t)=>[...Qv(e),Xk(e,ne,t1(e,t)),Xk(e,Fi,Mk(e.branch))],s1={husky:"Until dependencies are installed in it, a fresh clone or linked worktree lacks husky's folder and git runs no hook there",lefthook:"Run `lefthook install` after you added the lines","pre-commit":"Run `pre-commit install` after you added the lines",folder:"A clone runs these hooks once its own `core.hooksPath` is set",outside:"Or give this repository its own hooks: `git config core.hooksPath .git/hooks`, then run this again",git:"Hooks are not cloned: run `countersign init` once in every clone; its linked worktrees share them"},r1=(e,t)=>t.flatMap(n=>n.kind==="write"&&!yn(n.write.path,[e.repository.commonDir])&&yn(n.write.path,[e.root])?[n.name]:[]);function o1(e,t,n){let{hooks:s,hasPackageJson:o,hasOwnCli:r}=e,i=r1(e,n),a=s.kind==="husky"&&!s.isActive;return[...i.includes(Fi)?[`Set the owner in \`uses: ${_c}\` of ${Fi}`]:[],...i.length>0?[`Commit these files; this passes the hooks: git add ${i.join(" ")} && git commit -m "Add Countersign"`]:[],...o&&!r?[`Add countersign to the devDependencies, a change like any other; until \`${qn}\` is there, the hooks run \`${t}\``]:[],...a?["Run `npx husky` once: git does not run its hooks yet"]:[],s1[s.kind],...i.includes(Fi)?["Require the check `countersign` in the rules of your default branch"]:[],"See old debt with `countersign check --all`; a change is charged only with what it adds"]}async function Qk(e){let t=await Jk(e.cwd,e.env),n=e.cli??(0,Bi.realpathSync)(process.argv[1]),s=n1(t,n),o=s.flatMap(i=>i.kind==="write"?[i.write]:[]),r=t.recordedCli===n;return e.dryRun||await zk(t,o,r?null:n),{text:Fk({root:t.root,isDryRun:e.dryRun,written:s.flatMap(i=>i.kind==="write"?[i.name]:[]),recorded:r?null:n,kept:s.flatMap(i=>i.kind==="kept"?[i.name]:[]),left:s.flatMap(i=>i.kind==="left"?[i]:[]),next:o1(t,n,s)})}}async function eb(e,t){let{text:n}=await Qk({cwd:t.cwd,now:t.now,dryRun:e});return process.stdout.write(n),0}Me();Xe();Ln();uo();Wr();M();Cn();Gt();var tb=3600*1e3,i1=(e,t,n)=>{let s=t.slice(t.lastIndexOf("/"));return e.packets.some(o=>!o.before&&o.after?.text===n&&o.path.endsWith(s))};function a1(e,t,n,s){let{path:o,before:r,after:i}=e.packets[t];if(!r||!Q(r.packet))return!1;if(!i)return!i1(e,o,r.text);if(pr(r,i,s.lock.mode,s.lock).length===0)return!1;let a=n.signed.get(o);return!a||!po(a,r,i,s.lock.mode,s.lock)}function nb({text:e,packet:t}){let n=e.split(`
`);return t.logSections.filter(s=>/notes/i.test(s.title)).reduce((s,{startLine:o,endLine:r})=>{let i=n.slice(o,r);return s+i.filter(a=>a.trim()!=="").length},0)}function l1({packets:e,board:t}){if(!t)return new Set;let n=[...e.values()].filter(s=>{let o=lt(t,E(s)),r=s.status?.value;return!o||!r||r==="UNKNOWN"||o.status==="UNKNOWN"?!1:!Ar(r,o.status)});return new Set(n.map(E))}function c1({message:e},t){let n=t.map(E),s=Bn({option:[],branch:null,title:null,body:null,messages:[e],merges:[e]},n),o=Ae(t);return s.map(r=>({...r,broughtByChange:!1,files:o.withId(r.id)}))}var d1={workPackets:[],namingDeferred:!1,kind:"branch",signedTexts:{},signatureUses:{}};function p1(e,t,n,s){let o={...d1,files:e.files};if(At({change:o,base:n,config:s}))return["none needed",""];let r=c1(e,t).filter(({files:a})=>a.length>0);if(r.length===0)return["unnamed",""];let{covers:i}=qo(r,{packets:Ae(t),base:n,change:o,config:s});return[e.files.every(({path:a})=>i(a))?"kept":"left",r[0].id]}var u1={name:"nothing",files:new Map,packets:[],board:null,ledger:null,spec:null,protocols:[]};function sb(e,t,n,s){let o=t??u1,r={packets:new Map(o.packets.map(g=>[g.path,g])),signed:new Map,board:o.board,ledger:o.ledger},i=[],a=[],d=[],c=new Set,l=new Set,p=[],u=[],m=[],f=new Map,h=new Map,S=new Map,y=0,A=0,x=0,R=(g,W)=>{let j=(Date.parse(W)-Date.parse(f.get(g)))/tb/24;h.set(g,Math.max(h.get(g)??0,j))},C=(g,W)=>(Date.parse(W)-Date.parse(g.date))/tb;function I(g,W){let{before:j,after:G,path:w}=g.packets[W],{commit:P,date:Se}=g,z=G?.packet??j.packet,b={id:E(z),commit:P,date:Se};if(a1(g,W,r,n)&&i.push({...b,id:E(j.packet)}),!G)return;let N=j!==null&&Q(j.packet);Q(z)&&!N&&(r.signed.set(w,G),!es(z)&&!z.specAnchors?.items.length&&u.push(b));let _=z.status?.value;_==="IN_PROGRESS"&&c.add(b.id),j?.packet.status?.value==="IN_PROGRESS"&&nb(G)>nb(j)&&l.add(b.id),_==="BLOCKED"&&!f.has(b.id)&&f.set(b.id,Se),_!=="BLOCKED"&&f.has(b.id)&&(R(b.id,Se),f.delete(b.id))}function v(g){let{commit:W,date:j}=g;g.board!==void 0&&(r.board=g.board),g.ledger!==void 0&&(r.ledger=g.ledger);for(let{path:w,after:P}of g.packets)P?r.packets.set(w,P.packet):r.packets.delete(w);if(g.specVersion!=null){let w=g.specVersion,P=r.ledger!==null&&$n(r.ledger,w).length>0;d.push({version:w,commit:W,signedThen:P})}if(g.packets.length===0&&g.board===void 0)return;let G=l1(r);for(let w of G)S.has(w)||S.set(w,{id:w,commit:W,date:j});for(let[w,P]of S)G.has(w)||(a.push({...P,hours:C(P,j),isOpen:!1}),S.delete(w))}function $(g){let W=g.packets.filter(({before:w,after:P})=>P?.packet.status?.value==="IN_PROGRESS"&&w?.packet.status?.value!=="IN_PROGRESS");if(W.length===0)return;let j=Ae([...r.packets.values()]),G=fe({packets:j,board:r.board});for(let{after:w}of W){let P=E(w.packet);Ze(G,P).length>0&&p.push({id:P,commit:g.commit,date:g.date})}}for(let g of e){y+=1;let[W,j]=p1(g,[...r.packets.values()],o,n);W==="unnamed"&&(x+=1),(W==="kept"||W==="left")&&(A+=1),W==="left"&&m.push({id:j,commit:g.commit,date:g.date});for(let G=0;G<g.packets.length;G++)I(g,G);v(g),$(g)}let F=s.toISOString();for(let g of f.keys())R(g,F);for(let g of S.values())a.push({...g,hours:C(g,F),isOpen:!0});return{commits:y,lockedEdits:i,lags:a,enrichments:d,started:[...c],clarified:[...l],startedBlocked:p,signedWithoutAnchor:u,blockedDays:[...h].map(([g,W])=>({id:g,days:W})),scopedCommits:A,outOfScope:m,unnamedCommits:x}}Xe();Ln();M();ee();dn();Ss();Gt();var $c=["Phase","Coder interaction","Governance","Validator interaction","Red flags","Besides"],Nc=10,m1=24,f1=e=>e.length>Nc?[...e.slice(0,Nc),`and ${e.length-Nc} more`]:[...e],xs=({id:e,commit:t,date:n})=>`${e} in ${t.slice(0,10)}, ${n.slice(0,10)}`,Ui=({from:e="tree",severity:t,notes:n=[],...s})=>({...s,from:e,severity:t??null,notes:f1(n)});function Zt(e,t,n,s=100){let o=n===0?100:100*t/n;return{...Ui(e),target:s===100?"100%":`${s}% or more`,value:Math.floor(o*10)/10,unit:"%",shown:n===0?"none to measure":`${t} of ${n} (${Math.floor(o)}%)`,met:n===0?null:o>=s}}var kn=(e,t)=>({...Ui(e),target:"0",value:t,unit:"count",shown:String(t),met:t===0}),zr=(e,t,...n)=>({...Ui({...e,from:"person"}),target:t,value:null,unit:"%",shown:"not in git",met:null,notes:n});function h1({snapshot:e,report:t,rules:n}){let s=new Set(is(n,e.config).map(({rule:r})=>r.id)),o=new Set(t.skipped.map(({rule:r})=>r));return{found:(...r)=>t.findings.filter(({rule:i,waived:a})=>!a&&r.includes(i)),silence:(...r)=>r.flatMap(i=>s.has(i)?o.has(i)?`${O(i)} was skipped: no such document`:[]:`${O(i)} is off`)}}function Ps(e,t,...n){let s=e.silence(...n);if(s.length>0)return{...zr(t,"0",...s),from:"tree",shown:"not judged",unit:"count"};let o=e.found(...n);return kn({...t,notes:o.map(({path:r,message:i})=>`${r??"-"}: ${i}`)},o.length)}function Wi(e,t,n,s,...o){let r=e.silence(...o);if(r.length>0)return{...zr(n,`${s}%`,...r),from:"tree",shown:"not judged"};let i=new Set(e.found(...o).flatMap(({workPacket:d,path:c})=>[d,c])),a=t.filter(d=>i.has(E(d))||i.has(d.path));return Zt({...n,notes:a.map(E)},t.length-a.length,t.length,s)}function g1({snapshot:{head:e},history:t},n,s){let o="Phase",r=[...new Set((e.board?.gates??[]).flatMap(u=>u.ids))],i=Ae(e.packets),{objection:a,decider:d}=fe({packets:i,board:e.board}),c=r.filter(u=>i.withId(d(u)??u).length>0),l=r.filter(u=>a(u)!==null),p=Lc({snapshot:{head:e},history:t});return[Zt({table:o,name:"Gate-critical packets are created",notes:r.filter(u=>!c.includes(u))},c.length,r.length),Zt({table:o,name:"Gate-critical packets are VALIDATED",notes:l},r.length-l.length,r.length),Ps(n,{table:o,name:"Board and packets that differ in status"},"board-status-agrees"),kn({table:o,name:"Unsigned enrichments",from:"history",notes:p},p.length),Ps(n,{table:o,name:"Signatures used twice"},"signature-used-once"),Wi(n,s,{table:o,name:"Packets with documented dependencies"},100,"dependencies-declared"),Ps(n,{table:o,name:"Stalled packets"},"work-not-stalled"),Ps(n,{table:o,name:"Faults of the phase gate on the board"},"board-shows-phase-gate")]}function Lc({snapshot:{head:e},history:t}){let n=o=>e.ledger!==null&&$n(e.ledger,o).length>0;return t.enrichments.filter(({version:o})=>!n(o)).map(({version:o,commit:r})=>`v${o} in ${r.slice(0,10)}`)}function y1({history:e},t){let n="Coder interaction",{started:s,clarified:o,scopedCommits:r,outOfScope:i,unnamedCommits:a}=e,d=t.filter(c=>c.verdicts.some(l=>l.passed));return[zr({table:n,name:"The coder never asks what to do"},"100%","Questions are not in git: ask the coder, and count the questions about WHAT"),Zt({table:n,name:"Packets that need no clarification in work",from:"history",notes:o},s.length-o.length,s.length,95),Zt({table:n,name:"Commits that stay in IN_SCOPE_PATHS",from:"history",notes:[...i.map(xs),`${a} commits of work name no packet and are not counted`]},r-i.length,r),Zt({table:n,name:"VALIDATED packets whose verdict stands for DONE_MEANS",notes:["Whether each item was checked, only the validator knows"]},d.length,t.length)]}function k1(e,t,n){let s="Governance",{snapshot:o,rules:r,history:i}=e,{enrichments:a,lockedEdits:d,lags:c}=i,l=Lc(e),p=a.filter(({signedThen:y})=>!y).map(({version:y})=>`v${y}: not recorded in the commit itself`),u=new Set(qr(o,r).flatMap(({path:y,verdict:A})=>A==="PASS"?y:[])),m=n.filter(Q),f=m.filter(y=>!u.has(y.path)),h=c.filter(({hours:y})=>y>m1),S=Math.max(0,...c.map(({hours:y})=>y));return[Zt({table:s,name:"Enrichments that the ledger records",from:"history",notes:[...l,...p]},a.length-l.length,a.length),Wi(t,n,{table:s,name:"Packets with a SPEC_ANCHOR in the Main Body"},100,"spec-anchor-in-main-body"),kn({table:s,name:"Edits of locked packets",from:"history",notes:d.map(xs)},d.length),Zt({table:s,name:"Signed packets that pass pre-work now",notes:[...f.map(E),"Whether pre-work was run before the handover is not in git"]},m.length-f.length,m.length),{...Ui({table:s,name:"Longest time in which board and packet differed",from:"history",notes:h.map(y=>`${xs(y)}: ${rb(y.hours)}${y.isOpen?", and still does":""}`)}),target:"24 hours or less",value:Math.round(S*10)/10,unit:"hours",shown:c.length===0?"never":rb(S),met:h.length===0}]}var rb=e=>`${Math.round(e*10)/10} hours`;function b1(e,t,n){let s="Validator interaction",o=n.filter(c=>c.verdicts.length>0),r=o.filter(c=>c.verdicts.some(l=>!l.passed)),{startedBlocked:i,started:a}=e.history,d=new Set(i.map(({id:c})=>c));return[Zt({table:s,name:"Judged packets without a FAIL",notes:[...r.map(E),"Whether a FAIL was for missing information, a person has to read in the report"]},o.length-r.length,o.length,95),Wi(t,n,{table:s,name:"Packets whose SPEC_ANCHOR can be found"},100,"spec-anchor-in-main-body"),Wi(t,n,{table:s,name:"Packets whose DONE_MEANS can be traced"},100,"done-means-testable"),Zt({table:s,name:"Packets started after their blockers",from:"history",notes:i.map(xs)},a.length-d.size,a.length)]}function S1(e,t,n){let s="Red flags",{history:o,snapshot:r}=e,{stalledDays:i}=r.config.limits,a=Lc(e),d=n.filter(l=>!l.specAnchors?.items.length).map(E),c=o.blockedDays.filter(({days:l})=>l>i);return[Ps(t,{table:s,name:"Board differs from packets",severity:"critical"},"board-status-agrees"),kn({table:s,name:"Packets signed without SPEC_ANCHOR",severity:"critical",from:"history",notes:o.signedWithoutAnchor.map(xs)},o.signedWithoutAnchor.length),kn({table:s,name:"Locked packets edited",severity:"critical",from:"history",notes:o.lockedEdits.map(xs)},o.lockedEdits.length),Ps(t,{table:s,name:"Signatures used twice",severity:"critical"},"signature-used-once"),kn({table:s,name:"Packets started with an open blocker",severity:"critical",from:"history",notes:o.startedBlocked.map(xs)},o.startedBlocked.length),kn({table:s,name:"Enrichments without a signature",severity:"high",from:"history",notes:a},a.length),zr({table:s,name:"Pre-work skipped",severity:"high"},"0","A run of pre-work leaves no trace in git; the score of every packet is under Governance"),Ps(t,{table:s,name:"Vague SCOPE or IN_SCOPE_PATHS",severity:"high"},"scope-clear","in-scope-paths-exact"),kn({table:s,name:"Packets without SPEC_ANCHOR",severity:"high",notes:d},d.length),kn({table:s,name:`Packets BLOCKED for more than ${i} days`,severity:"medium",from:"history",notes:[...c.map(({id:l,days:p})=>`${l}: ${Math.floor(p)} days`),...c.length>0?["Whether the user was asked, a person has to say"]:[]]},c.length)]}var w1=()=>zr({table:"Besides",name:"Commits that the gates refused"},"none","What a hook refuses never becomes a commit; `countersign replay` tells what would have been refused");function ob(e){let t=h1(e),{packets:n}=e.snapshot.head,s=n.filter(r=>!es(r)&&r.status?.value!=="SUPERSEDED"),o=s.filter(r=>r.status?.value==="VALIDATED");return[...g1(e,t,s),...y1(e,o),...k1(e,t,s),...b1(e,t,s),...S1(e,t,s),w1()]}Rn();Dt();var P1=400,Hi={yes:"met",no:"MISSED",none:"unknown"},ib=({met:e})=>e===null?Hi.none:e?Hi.yes:Hi.no,x1=(e,t)=>{let n=ib(e).padEnd(Hi.none.length);return e.met===null?t.yellow(n):e.met?t.green(n):t.red(n)},Ic=({name:e,severity:t})=>t===null?e:`${e} [${t}]`,ab=(e,{commits:t,isCut:n})=>{let s=r=>e.filter(i=>i.met===r).length,o=`${t} ${t===1?"commit":"commits"}${n?", older ones were not read":""}`;return`${s(!0)} met, ${s(!1)} missed, ${s(null)} unknown; measured over ${o}.`};function lb(e,t,n){let s=a=>Math.max(...e.map(d=>a(d).length)),[o,r]=[s(Ic),s(a=>a.shown)];return`${[...$c.flatMap(a=>[n.bold(a),...e.filter(d=>d.table===a).flatMap(d=>[`  ${x1(d,n)}  ${Ic(d).padEnd(o)}  ${d.shown.padEnd(r)}  target ${d.target}`,...d.met===!0?[]:d.notes.map(c=>`             ${J(c)}`)]),""]),ab(e,t)].join(`
`)}
`}var E1=e=>{let t=e.notes.map(s=>je(le(s,P1))).join("<br>");return`| ${[Ic(e),e.target,e.shown,e.met===!1?"**missed**":ib(e),t].join(" | ")} |`},cb=(e,t)=>`${[...$c.flatMap(n=>[`### ${n}`,"","| metric | target | value | stands | what stands behind it |","| --- | --- | --- | --- | --- |",...e.filter(s=>s.table===n).map(E1),""]),ab(e,t)].join(`
`)}
`;tc();Tt();Yt();var db=5e3;async function pb(e,t,n){let{snapshot:s,report:o,repository:r}=await Ne({...n,mode:"all",useCache:!0}),{records:i,start:a,isCut:d}=await ly(r,s.config,t),c=sb(i,a,s.config,n.now),l=ob({snapshot:s,report:o,rules:ue,history:c}),p={commits:i.length,isCut:d},u=e==="json"?`${JSON.stringify({now:n.now.toISOString(),...p,metrics:l},null,2)}
`:e==="markdown"?cb(l,p):lb(l,p,Ke($e(process.stdout)));return process.stdout.write(u),0}var ub=require("node:fs"),mb=require("node:path");Ia();ns();Sr();Be();er();var O1=(e,t)=>{try{return(0,ub.readFileSync)(e==="-"?0:(0,mb.resolve)(t,e))}catch(n){throw new Error(`cannot read \`${e}\``,{cause:n})}};function fb(e,t){let n=di(t.cwd,t.configFile),s={logSections:n.lock.logSections,limits:n.limits,read:En},o=e.map(r=>La(mt(r,Cs(O1(r,t.cwd)),s)));return process.stdout.write(`${JSON.stringify(o,null,2)}
`),0}er();_t();Yt();async function A1({cwd:e,configFile:t}){let n=await vt(e),{defaultBranch:s}=di(t===void 0?n.root:e,t),o=await hn(n,s);if(!o)throw new Error("there is no default branch to compare with; say what the work started from with --base");return o.ref}async function hb(e,t,n){let s=t.base??await A1(n),o={...n,useCache:!0,workPackets:[e],failOn:t.failOn},r=(await Ne({...o,mode:"range",base:s})).report,i=(await Ne({...o,mode:"staged"})).report,a=i.judged.paths>0?[r,i]:[r],d=t.format,c=a.every(l=>l.result==="pass");if(d==="json")process.stdout.write(`${JSON.stringify({id:e,passed:c,reports:a},null,2)}
`);else{let l=$e(process.stdout);process.stdout.write(a.map(p=>pc(p,d,l)).join(`
`)),d==="text"&&process.stdout.write(c?`✅ Post-work validation PASSED
`:`❌ Post-work validation FAILED
`)}return c?0:1}dn();M();ls();vi();Ss();Tt();Yt();function T1(e,t,n){let s=e.findings.filter(i=>i.workPacket===t||i.path===n),o=s.filter(i=>!i.waived),r=i=>o.filter(a=>a.severity===i).length;return{...e,workPackets:[t],findings:s,result:o.some(i=>as(i.severity,"high"))?"fail":"pass",counts:{critical:r("critical"),high:r("high"),medium:r("medium"),low:r("low"),waived:s.length-o.length}}}async function gb(e,t,n){let{snapshot:s,report:o}=await Ne({...n,mode:"all",useCache:!0}),r=Yr([e],s)[0],i=Kn(r,s,ue),a=T1(o,E(r),r.path),d=i.verdict==="PASS"&&a.result==="pass";if(t==="json")return process.stdout.write(`${JSON.stringify({id:e,passed:d,score:i,findings:a.findings},null,2)}
`),d?0:1;let c=$e(process.stdout),l=r.status?.value==="BLOCKED"?`${e} is BLOCKED: no work may start before it is READY_FOR_DEV
`:"",p=d?"✅ Pre-work validation PASSED":"❌ Pre-work validation FAILED",u=t==="markdown"?`${Pc([i],t)}
`:`${ak(i)}
${vn(a,c?Ke(!0):ft)}`;return process.stdout.write(`${u}${l}${p}
`),d?0:1}var eC=e=>{if(xe.includes(e))return e;throw new ka(`Allowed choices are ${xe.join(", ")}.`)},tC=e=>{if(/^[1-9][0-9]{0,8}$/.test(e))return Number(e);throw new ka("It has to be a whole number above 0.")},nn=(e=vy)=>new _s("--format <format>","how to print").choices([...e]).default("text"),MS=()=>new _s("--fail-on <severity>","fail from this severity on (default: the configuration, else high)").argParser(eC),qe=e=>({cwd:process.cwd(),now:Ai(e.now),...e.config===void 0?{}:{configFile:e.config}});function BS(e){let t=new xd("countersign").description("Holds the task-packet rubric by itself: locks, signatures, scope, blockers, board.").version(Kt,"-V, --version","print the version").helpOption("-h, --help","print help").helpCommand("help [command]","print help about a command").exitOverride().showHelpAfterError("(--help lists what there is)"),n=(s,o)=>t.command(s).description(o).option("--now <iso>","judge as of this time (default: the clock)").option("--config <file>","use this configuration instead of the one that binds").exitOverride();return n("check","judge the staged change, a range, or the whole tree").addOption(new _s("--staged","judge the index against HEAD").conflicts(["base","all"])).addOption(new _s("--base <rev>","judge what changed since the merge base with this revision").conflicts("all")).option("--head <rev>","with --base: judge this revision (default: HEAD)").option("--all","judge the working tree (the default)").option("--wp <id...>","work packets of the change").addOption(nn()).option("--output <file>","write the report into a file instead of standard output").addOption(MS()).action(async s=>e(await _y(s,qe(s)))),n("hook","what the Git hooks run").argument("<name>","pre-commit, prepare-commit-msg, commit-msg or pre-push").argument("[args...]","what Git hands to the hook").allowUnknownOption().action(async(s,o)=>e(await Dk([s,...o]))),n("parse","print what packets say, as JSON").argument("<files...>","packet files; - reads standard input").addOption(nn(["json"]).default("json")).action((s,o)=>e(fb(s,qe(o)))),n("score","score packets on the 13 criteria").argument("[ids...]","packet ids (default: every packet)").addOption(nn(["text","json","markdown"])).action(async(s,o)=>e(await ck(s,o.format,qe(o)))),n("pre-work","decide whether work on a packet may start").argument("<id>","packet id").addOption(nn(["text","json","markdown"])).action(async(s,o)=>e(await gb(s,o.format,qe(o)))),n("post-work","judge the work on a packet: commits since the base and what is staged").argument("<id>","packet id").option("--base <rev>","what the work started from (default: the default branch)").addOption(nn(["text","json","markdown","github"])).addOption(MS()).action(async(s,o)=>e(await hb(s,o,qe(o)))),n("pre-orchestration","decide whether packets may be written at all; runs the configured audit commands").addOption(nn(["text","json","markdown"])).action(async s=>e(await uk(s.format,qe(s)))),n("gates","the eight STOP gates of a packet: what is met, what is not, what a person must confirm").argument("<id>","packet id").option("--audit","run the configured audit commands too").addOption(nn(["text","json","markdown"])).action(async(s,o)=>e(await mk(s,o.format,o.audit===!0,qe(o)))),n("gate","decide whether a phase can close, and tell what it waits for").argument("<phase>","phase, as in `1` or `Phase 1`").addOption(nn(["text","json","markdown"])).action(async(s,o)=>e(await fk(s,o.format,qe(o)))),n("metrics","measure the tree and its history against the targets of the rubric").option("--commits <n>","read at most so many commits",tC,db).addOption(nn(["text","json","markdown"])).action(async s=>e(await pb(s.format,s.commits,qe(s)))),n("explain","tell why a rule is there, what breaks it and what mends it").argument("[rule]","rule id (default: list them)").action(s=>e(Ny(s))),n("new","write a draft packet and its entry on the board; asks on a terminal for what is not given").argument("<id>","packet id").option("--title <text>","what it is called").option("--risk <tier>","LOW, MEDIUM or HIGH").option("--risk-why <text>","why this tier").option("--what <text>","what is done").option("--why <text>","why it is done").option("--boundary <text>","what bounds it").option("--paths <file...>","files in scope").option("--out-of-scope <text...>","what is left for later").option("--tests <command...>","commands of the test plan").option("--done-means <text...>","what is true when it is done").option("--rollback <command>","how it is taken back").option("--files <file...>","files to open first").option("--terms <text...>","what to search for").option("--runs <command...>","commands to run first").option("--risks <text...>","what can go wrong").option("--anchors <section...>","sections of the spec").option("--blocked-by <id...>","packets that come first, or None").option("--blocks <id...>","packets that wait for it, or None").option("--effort <text>","estimate").action(async(s,o)=>{let{newCommand:r}=await Promise.resolve().then(()=>(Wb(),Bb));e(await r(s,o,qe(o)))}),n("sign","lock a packet with a new signature and record it in the ledger").argument("<id>","packet id").argument("<signature>","{username}{DDMMYYYYHHMM}, as the user gave it").option("--purpose <text>","purpose in the ledger (default: Task packet: <id>)").option("--used-by <text>","who uses it (default: Orchestrator)").option("--notes <text>","notes in the ledger").option("--reason <text>","why it is blocked, where a blocker is open").option("--eta <text>","until when it is blocked").action(async(s,o,r)=>{let{signCommand:i}=await Promise.resolve().then(()=>(lS(),aS));e(await i(s,o,r,qe(r)))}),n("variant","copy a signed packet into its next free variant, as a draft").argument("<id>","packet id").addOption(new _s("--reason <kind>","what the variant is").choices(qp).makeOptionMandatory()).requiredOption("--why <text>","why there is one").action(async(s,o)=>{let{variantCommand:r}=await Promise.resolve().then(()=>(dS(),cS));e(await r(s,o,qe(o)))}),n("status","take a packet one step further, in its file and on the board").argument("<id>","packet id").argument("<status>","IN_PROGRESS, BLOCKED, READY_FOR_DEV, DONE, VALIDATED, FAILED or SUPERSEDED").option("--reason <text>","why it is blocked").option("--eta <text>","until when it is blocked").action(async(s,o,r)=>{let{statusCommand:i}=await Promise.resolve().then(()=>(td(),rS));e(await i(s,o,r,qe(r)))}),n("board","show where the board has drifted from the packets").option("--fix","repair it once that is confirmed").option("--yes","confirm it").action(async s=>{let{boardCommand:o}=await Promise.resolve().then(()=>(yS(),gS));e(await o({fix:s.fix===!0,yes:s.yes===!0},qe(s)))}),n("replay","judge each commit of a history against its first parent: what the gates would have caught").argument("[range]","A..B, or a revision with all its history (default: HEAD)").addOption(nn(["text","json","markdown"])).addHelpText("after",`
Each commit is judged as of its own date (or --now), under the configuration of its first parent (or --config), and
is named by its message alone. Follows first parents: a merge is one commit. Whether a signature was used before is
searched in governance documents, not in every file. It is a report: the exit code is 0 whatever it finds.`).action(async(s,o)=>{let{replayCommand:r}=await Promise.resolve().then(()=>(FS(),DS)),{cwd:i,now:a,configFile:d}=qe(o),c={cwd:i,...s===void 0?{}:{range:s},...o.now===void 0?{}:{now:a},...d===void 0?{}:{configFile:d}};e(await r(o.format,c))}),n("init","install hooks, configuration and workflow into this repository").option("--dry-run","print what would be done and write nothing").action(async s=>e(await eb(s.dryRun===!0,qe(s)))),t}async function nC(e){let t=0,n=BS(s=>{t=s});if(e.length===0)return n.outputHelp(),0;try{await n.parseAsync([...e],{from:"user"})}catch(s){if(!(s instanceof Pd))throw s;return s.exitCode===0?0:2}return t}0&&(module.exports={program,runProgram});
