const importMetaUrl = require('node:url').pathToFileURL(__filename).href
"use strict";var fS=Object.create;var Hr=Object.defineProperty;var hS=Object.getOwnPropertyDescriptor;var gS=Object.getOwnPropertyNames;var yS=Object.getPrototypeOf,kS=Object.prototype.hasOwnProperty;var g=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(s){throw n=[s],s}};var Ke=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}},Hn=(e,t)=>{for(var n in t)Hr(e,n,{get:t[n],enumerable:!0})},Wc=(e,t,n,s)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of gS(t))!kS.call(e,o)&&o!==n&&Hr(e,o,{get:()=>t[o],enumerable:!(s=hS(t,o))||s.enumerable});return e};var Tt=(e,t,n)=>(n=e!=null?fS(yS(e)):{},Wc(t||!e||!e.__esModule?Hr(n,"default",{value:e,enumerable:!0}):n,e)),bS=e=>Wc(Hr({},"__esModule",{value:!0}),e);var Zs=Ke(Mi=>{var jr=class extends Error{constructor(t,n,s){super(s),Error.captureStackTrace(this,this.constructor),this.name=this.constructor.name,this.code=n,this.exitCode=t,this.nestedError=void 0}},Bi=class extends jr{constructor(t){super(1,"commander.invalidArgument",t),Error.captureStackTrace(this,this.constructor),this.name=this.constructor.name}};Mi.CommanderError=jr;Mi.InvalidArgumentError=Bi});var Kr=Ke(Ui=>{var{InvalidArgumentError:SS}=Zs(),Wi=class{constructor(t,n){switch(this.description=n||"",this.variadic=!1,this.parseArg=void 0,this.defaultValue=void 0,this.defaultValueDescription=void 0,this.argChoices=void 0,t[0]){case"<":this.required=!0,this._name=t.slice(1,-1);break;case"[":this.required=!1,this._name=t.slice(1,-1);break;default:this.required=!0,this._name=t;break}this._name.endsWith("...")&&(this.variadic=!0,this._name=this._name.slice(0,-3))}name(){return this._name}_collectValue(t,n){return n===this.defaultValue||!Array.isArray(n)?[t]:(n.push(t),n)}default(t,n){return this.defaultValue=t,this.defaultValueDescription=n,this}argParser(t){return this.parseArg=t,this}choices(t){return this.argChoices=t.slice(),this.parseArg=(n,s)=>{if(!this.argChoices.includes(n))throw new SS(`Allowed choices are ${this.argChoices.join(", ")}.`);return this.variadic?this._collectValue(n,s):n},this}argRequired(){return this.required=!0,this}argOptional(){return this.required=!1,this}};function wS(e){let t=e.name()+(e.variadic===!0?"...":"");return e.required?"<"+t+">":"["+t+"]"}Ui.Argument=Wi;Ui.humanReadableArgName=wS});var Ki=Ke(ji=>{var{humanReadableArgName:xS}=Kr(),Hi=class{constructor(){this.helpWidth=void 0,this.minWidthToWrap=40,this.sortSubcommands=!1,this.sortOptions=!1,this.showGlobalOptions=!1}prepareContext(t){this.helpWidth=this.helpWidth??t.helpWidth??80}visibleCommands(t){let n=t.commands.filter(o=>!o._hidden),s=t._getHelpCommand();return s&&!s._hidden&&n.push(s),this.sortSubcommands&&n.sort((o,r)=>o.name().localeCompare(r.name())),n}compareOptions(t,n){let s=o=>o.short?o.short.replace(/^-/,""):o.long.replace(/^--/,"");return s(t).localeCompare(s(n))}visibleOptions(t){let n=t.options.filter(o=>!o.hidden),s=t._getHelpOption();if(s&&!s.hidden){let o=s.short&&t._findOption(s.short),r=s.long&&t._findOption(s.long);!o&&!r?n.push(s):s.long&&!r?n.push(t.createOption(s.long,s.description)):s.short&&!o&&n.push(t.createOption(s.short,s.description))}return this.sortOptions&&n.sort(this.compareOptions),n}visibleGlobalOptions(t){if(!this.showGlobalOptions)return[];let n=[];for(let s=t.parent;s;s=s.parent){let o=s.options.filter(r=>!r.hidden);n.push(...o)}return this.sortOptions&&n.sort(this.compareOptions),n}visibleArguments(t){return t._argsDescription&&t.registeredArguments.forEach(n=>{n.description=n.description||t._argsDescription[n.name()]||""}),t.registeredArguments.find(n=>n.description)?t.registeredArguments:[]}subcommandTerm(t){let n=t.registeredArguments.map(s=>xS(s)).join(" ");return t._name+(t._aliases[0]?"|"+t._aliases[0]:"")+(t.options.length?" [options]":"")+(n?" "+n:"")}optionTerm(t){return t.flags}argumentTerm(t){return t.name()}longestSubcommandTermLength(t,n){return n.visibleCommands(t).reduce((s,o)=>Math.max(s,this.displayWidth(n.styleSubcommandTerm(n.subcommandTerm(o)))),0)}longestOptionTermLength(t,n){return n.visibleOptions(t).reduce((s,o)=>Math.max(s,this.displayWidth(n.styleOptionTerm(n.optionTerm(o)))),0)}longestGlobalOptionTermLength(t,n){return n.visibleGlobalOptions(t).reduce((s,o)=>Math.max(s,this.displayWidth(n.styleOptionTerm(n.optionTerm(o)))),0)}longestArgumentTermLength(t,n){return n.visibleArguments(t).reduce((s,o)=>Math.max(s,this.displayWidth(n.styleArgumentTerm(n.argumentTerm(o)))),0)}commandUsage(t){let n=t._name;t._aliases[0]&&(n=n+"|"+t._aliases[0]);let s="";for(let o=t.parent;o;o=o.parent)s=o.name()+" "+s;return s+n+" "+t.usage()}commandDescription(t){return t.description()}subcommandDescription(t){return t.summary()||t.description()}optionDescription(t){let n=[];if(t.argChoices&&n.push(`choices: ${t.argChoices.map(s=>JSON.stringify(s)).join(", ")}`),t.defaultValue!==void 0&&(t.required||t.optional||t.isBoolean()&&typeof t.defaultValue=="boolean")&&n.push(`default: ${t.defaultValueDescription||JSON.stringify(t.defaultValue)}`),t.presetArg!==void 0&&t.optional&&n.push(`preset: ${JSON.stringify(t.presetArg)}`),t.envVar!==void 0&&n.push(`env: ${t.envVar}`),n.length>0){let s=`(${n.join(", ")})`;return t.description?`${t.description} ${s}`:s}return t.description}argumentDescription(t){let n=[];if(t.argChoices&&n.push(`choices: ${t.argChoices.map(s=>JSON.stringify(s)).join(", ")}`),t.defaultValue!==void 0&&n.push(`default: ${t.defaultValueDescription||JSON.stringify(t.defaultValue)}`),n.length>0){let s=`(${n.join(", ")})`;return t.description?`${t.description} ${s}`:s}return t.description}formatItemList(t,n,s){return n.length===0?[]:[s.styleTitle(t),...n,""]}groupItems(t,n,s){let o=new Map;return t.forEach(r=>{let i=s(r);o.has(i)||o.set(i,[])}),n.forEach(r=>{let i=s(r);o.has(i)||o.set(i,[]),o.get(i).push(r)}),o}formatHelp(t,n){let s=n.padWidth(t,n),o=n.helpWidth??80;function r(p,u){return n.formatItem(p,s,u,n)}let i=[`${n.styleTitle("Usage:")} ${n.styleUsage(n.commandUsage(t))}`,""],a=n.commandDescription(t);a.length>0&&(i=i.concat([n.boxWrap(n.styleCommandDescription(a),o),""]));let d=n.visibleArguments(t).map(p=>r(n.styleArgumentTerm(n.argumentTerm(p)),n.styleArgumentDescription(n.argumentDescription(p))));if(i=i.concat(this.formatItemList("Arguments:",d,n)),this.groupItems(t.options,n.visibleOptions(t),p=>p.helpGroupHeading??"Options:").forEach((p,u)=>{let m=p.map(f=>r(n.styleOptionTerm(n.optionTerm(f)),n.styleOptionDescription(n.optionDescription(f))));i=i.concat(this.formatItemList(u,m,n))}),n.showGlobalOptions){let p=n.visibleGlobalOptions(t).map(u=>r(n.styleOptionTerm(n.optionTerm(u)),n.styleOptionDescription(n.optionDescription(u))));i=i.concat(this.formatItemList("Global Options:",p,n))}return this.groupItems(t.commands,n.visibleCommands(t),p=>p.helpGroup()||"Commands:").forEach((p,u)=>{let m=p.map(f=>r(n.styleSubcommandTerm(n.subcommandTerm(f)),n.styleSubcommandDescription(n.subcommandDescription(f))));i=i.concat(this.formatItemList(u,m,n))}),i.join(`
`)}displayWidth(t){return Uc(t).length}styleTitle(t){return t}styleUsage(t){return t.split(" ").map(n=>n==="[options]"?this.styleOptionText(n):n==="[command]"?this.styleSubcommandText(n):n[0]==="["||n[0]==="<"?this.styleArgumentText(n):this.styleCommandText(n)).join(" ")}styleCommandDescription(t){return this.styleDescriptionText(t)}styleOptionDescription(t){return this.styleDescriptionText(t)}styleSubcommandDescription(t){return this.styleDescriptionText(t)}styleArgumentDescription(t){return this.styleDescriptionText(t)}styleDescriptionText(t){return t}styleOptionTerm(t){return this.styleOptionText(t)}styleSubcommandTerm(t){return t.split(" ").map(n=>n==="[options]"?this.styleOptionText(n):n[0]==="["||n[0]==="<"?this.styleArgumentText(n):this.styleSubcommandText(n)).join(" ")}styleArgumentTerm(t){return this.styleArgumentText(t)}styleOptionText(t){return t}styleArgumentText(t){return t}styleSubcommandText(t){return t}styleCommandText(t){return t}padWidth(t,n){return Math.max(n.longestOptionTermLength(t,n),n.longestGlobalOptionTermLength(t,n),n.longestSubcommandTermLength(t,n),n.longestArgumentTermLength(t,n))}preformatted(t){return/\n[^\S\r\n]/.test(t)}formatItem(t,n,s,o){let i=" ".repeat(2);if(!s)return i+t;let a=t.padEnd(n+t.length-o.displayWidth(t)),d=2,l=(this.helpWidth??80)-n-d-2,p;return l<this.minWidthToWrap||o.preformatted(s)?p=s:p=o.boxWrap(s,l).replace(/\n/g,`
`+" ".repeat(n+d)),i+a+" ".repeat(d)+p.replace(/\n/g,`
${i}`)}boxWrap(t,n){if(n<this.minWidthToWrap)return t;let s=t.split(/\r\n|\n/),o=/[\s]*[^\s]+/g,r=[];return s.forEach(i=>{let a=i.match(o);if(a===null){r.push("");return}let d=[a.shift()],c=this.displayWidth(d[0]);a.forEach(l=>{let p=this.displayWidth(l);if(c+p<=n){d.push(l),c+=p;return}r.push(d.join(""));let u=l.trimStart();d=[u],c=this.displayWidth(u)}),r.push(d.join(""))}),r.join(`
`)}};function Uc(e){let t=/\x1b\[\d*(;\d*)*m/g;return e.replace(t,"")}ji.Help=Hi;ji.stripColor=Uc});var Yi=Ke(qi=>{var{InvalidArgumentError:PS}=Zs(),Gi=class{constructor(t,n){this.flags=t,this.description=n||"",this.required=t.includes("<"),this.optional=t.includes("["),this.variadic=/\w\.\.\.[>\]]$/.test(t),this.mandatory=!1;let s=ES(t);this.short=s.shortFlag,this.long=s.longFlag,this.negate=!1,this.long&&(this.negate=this.long.startsWith("--no-")),this.defaultValue=void 0,this.defaultValueDescription=void 0,this.presetArg=void 0,this.envVar=void 0,this.parseArg=void 0,this.hidden=!1,this.argChoices=void 0,this.conflictsWith=[],this.implied=void 0,this.helpGroupHeading=void 0}default(t,n){return this.defaultValue=t,this.defaultValueDescription=n,this}preset(t){return this.presetArg=t,this}conflicts(t){return this.conflictsWith=this.conflictsWith.concat(t),this}implies(t){let n=t;return typeof t=="string"&&(n={[t]:!0}),this.implied=Object.assign(this.implied||{},n),this}env(t){return this.envVar=t,this}argParser(t){return this.parseArg=t,this}makeOptionMandatory(t=!0){return this.mandatory=!!t,this}hideHelp(t=!0){return this.hidden=!!t,this}_collectValue(t,n){return n===this.defaultValue||!Array.isArray(n)?[t]:(n.push(t),n)}choices(t){return this.argChoices=t.slice(),this.parseArg=(n,s)=>{if(!this.argChoices.includes(n))throw new PS(`Allowed choices are ${this.argChoices.join(", ")}.`);return this.variadic?this._collectValue(n,s):n},this}name(){return this.long?this.long.replace(/^--/,""):this.short.replace(/^-/,"")}attributeName(){return this.negate?Hc(this.name().replace(/^no-/,"")):Hc(this.name())}helpGroup(t){return this.helpGroupHeading=t,this}is(t){return this.short===t||this.long===t}isBoolean(){return!this.required&&!this.optional&&!this.negate}},Vi=class{constructor(t){this.positiveOptions=new Map,this.negativeOptions=new Map,this.dualOptions=new Set,t.forEach(n=>{n.negate?this.negativeOptions.set(n.attributeName(),n):this.positiveOptions.set(n.attributeName(),n)}),this.negativeOptions.forEach((n,s)=>{this.positiveOptions.has(s)&&this.dualOptions.add(s)})}valueFromOption(t,n){let s=n.attributeName();if(!this.dualOptions.has(s))return!0;let o=this.negativeOptions.get(s).presetArg,r=o!==void 0?o:!1;return n.negate===(r===t)}};function Hc(e){return e.split("-").reduce((t,n)=>t+n[0].toUpperCase()+n.slice(1))}function ES(e){let t,n,s=/^-[^-]$/,o=/^--[^-]/,r=e.split(/[ |,]+/).concat("guard");if(s.test(r[0])&&(t=r.shift()),o.test(r[0])&&(n=r.shift()),!t&&s.test(r[0])&&(t=r.shift()),!t&&o.test(r[0])&&(t=n,n=r.shift()),r[0].startsWith("-")){let i=r[0],a=`option creation failed due to '${i}' in option flags '${e}'`;throw/^-[^-][^-]/.test(i)?new Error(`${a}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`):s.test(i)?new Error(`${a}
- too many short flags`):o.test(i)?new Error(`${a}
- too many long flags`):new Error(`${a}
- unrecognised flag format`)}if(t===void 0&&n===void 0)throw new Error(`option creation failed due to no flags found in '${e}'.`);return{shortFlag:t,longFlag:n}}qi.Option=Gi;qi.DualOptions=Vi});var Kc=Ke(jc=>{function OS(e,t){if(Math.abs(e.length-t.length)>3)return Math.max(e.length,t.length);let n=[];for(let s=0;s<=e.length;s++)n[s]=[s];for(let s=0;s<=t.length;s++)n[0][s]=s;for(let s=1;s<=t.length;s++)for(let o=1;o<=e.length;o++){let r=1;e[o-1]===t[s-1]?r=0:r=1,n[o][s]=Math.min(n[o-1][s]+1,n[o][s-1]+1,n[o-1][s-1]+r),o>1&&s>1&&e[o-1]===t[s-2]&&e[o-2]===t[s-1]&&(n[o][s]=Math.min(n[o][s],n[o-2][s-2]+1))}return n[e.length][t.length]}function AS(e,t){if(!t||t.length===0)return"";t=Array.from(new Set(t));let n=e.startsWith("--");n&&(e=e.slice(2),t=t.map(i=>i.slice(2)));let s=[],o=3,r=.4;return t.forEach(i=>{if(i.length<=1)return;let a=OS(e,i),d=Math.max(e.length,i.length);(d-a)/d>r&&(a<o?(o=a,s=[i]):a===o&&s.push(i))}),s.sort((i,a)=>i.localeCompare(a)),n&&(s=s.map(i=>`--${i}`)),s.length>1?`
(Did you mean one of ${s.join(", ")}?)`:s.length===1?`
(Did you mean ${s[0]}?)`:""}jc.suggestSimilar=AS});var Yc=Ke(Qi=>{var TS=require("node:events").EventEmitter,Ji=require("node:child_process"),Qt=require("node:path"),Gr=require("node:fs"),oe=require("node:process"),{Argument:RS,humanReadableArgName:_S}=Kr(),{CommanderError:zi}=Zs(),{Help:vS,stripColor:CS}=Ki(),{Option:Gc,DualOptions:NS}=Yi(),{suggestSimilar:Vc}=Kc(),Zi=class e extends TS{constructor(t){super(),this.commands=[],this.options=[],this.parent=null,this._allowUnknownOption=!1,this._allowExcessArguments=!1,this.registeredArguments=[],this._args=this.registeredArguments,this.args=[],this.rawArgs=[],this.processedArgs=[],this._scriptPath=null,this._name=t||"",this._optionValues={},this._optionValueSources={},this._storeOptionsAsProperties=!1,this._actionHandler=null,this._executableHandler=!1,this._executableFile=null,this._executableDir=null,this._defaultCommandName=null,this._exitCallback=null,this._aliases=[],this._combineFlagAndOptionalValue=!0,this._description="",this._summary="",this._argsDescription=void 0,this._enablePositionalOptions=!1,this._passThroughOptions=!1,this._lifeCycleHooks={},this._showHelpAfterError=!1,this._showSuggestionAfterError=!0,this._savedState=null,this._outputConfiguration={writeOut:n=>oe.stdout.write(n),writeErr:n=>oe.stderr.write(n),outputError:(n,s)=>s(n),getOutHelpWidth:()=>oe.stdout.isTTY?oe.stdout.columns:void 0,getErrHelpWidth:()=>oe.stderr.isTTY?oe.stderr.columns:void 0,getOutHasColors:()=>Xi()??(oe.stdout.isTTY&&oe.stdout.hasColors?.()),getErrHasColors:()=>Xi()??(oe.stderr.isTTY&&oe.stderr.hasColors?.()),stripColor:n=>CS(n)},this._hidden=!1,this._helpOption=void 0,this._addImplicitHelpCommand=void 0,this._helpCommand=void 0,this._helpConfiguration={},this._helpGroupHeading=void 0,this._defaultCommandGroup=void 0,this._defaultOptionGroup=void 0}copyInheritedSettings(t){return this._outputConfiguration=t._outputConfiguration,this._helpOption=t._helpOption,this._helpCommand=t._helpCommand,this._helpConfiguration=t._helpConfiguration,this._exitCallback=t._exitCallback,this._storeOptionsAsProperties=t._storeOptionsAsProperties,this._combineFlagAndOptionalValue=t._combineFlagAndOptionalValue,this._allowExcessArguments=t._allowExcessArguments,this._enablePositionalOptions=t._enablePositionalOptions,this._showHelpAfterError=t._showHelpAfterError,this._showSuggestionAfterError=t._showSuggestionAfterError,this}_getCommandAndAncestors(){let t=[];for(let n=this;n;n=n.parent)t.push(n);return t}command(t,n,s){let o=n,r=s;typeof o=="object"&&o!==null&&(r=o,o=null),r=r||{};let[,i,a]=t.match(/([^ ]+) *(.*)/),d=this.createCommand(i);return o&&(d.description(o),d._executableHandler=!0),r.isDefault&&(this._defaultCommandName=d._name),d._hidden=!!(r.noHelp||r.hidden),d._executableFile=r.executableFile||null,a&&d.arguments(a),this._registerCommand(d),d.parent=this,d.copyInheritedSettings(this),o?this:d}createCommand(t){return new e(t)}createHelp(){return Object.assign(new vS,this.configureHelp())}configureHelp(t){return t===void 0?this._helpConfiguration:(this._helpConfiguration=t,this)}configureOutput(t){return t===void 0?this._outputConfiguration:(this._outputConfiguration={...this._outputConfiguration,...t},this)}showHelpAfterError(t=!0){return typeof t!="string"&&(t=!!t),this._showHelpAfterError=t,this}showSuggestionAfterError(t=!0){return this._showSuggestionAfterError=!!t,this}addCommand(t,n){if(!t._name)throw new Error(`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);return n=n||{},n.isDefault&&(this._defaultCommandName=t._name),(n.noHelp||n.hidden)&&(t._hidden=!0),this._registerCommand(t),t.parent=this,t._checkForBrokenPassThrough(),this}createArgument(t,n){return new RS(t,n)}argument(t,n,s,o){let r=this.createArgument(t,n);return typeof s=="function"?r.default(o).argParser(s):r.default(s),this.addArgument(r),this}arguments(t){return t.trim().split(/ +/).forEach(n=>{this.argument(n)}),this}addArgument(t){let n=this.registeredArguments.slice(-1)[0];if(n?.variadic)throw new Error(`only the last argument can be variadic '${n.name()}'`);if(t.required&&t.defaultValue!==void 0&&t.parseArg===void 0)throw new Error(`a default value for a required argument is never used: '${t.name()}'`);return this.registeredArguments.push(t),this}helpCommand(t,n){if(typeof t=="boolean")return this._addImplicitHelpCommand=t,t&&this._defaultCommandGroup&&this._initCommandGroup(this._getHelpCommand()),this;let s=t??"help [command]",[,o,r]=s.match(/([^ ]+) *(.*)/),i=n??"display help for command",a=this.createCommand(o);return a.helpOption(!1),r&&a.arguments(r),i&&a.description(i),this._addImplicitHelpCommand=!0,this._helpCommand=a,(t||n)&&this._initCommandGroup(a),this}addHelpCommand(t,n){return typeof t!="object"?(this.helpCommand(t,n),this):(this._addImplicitHelpCommand=!0,this._helpCommand=t,this._initCommandGroup(t),this)}_getHelpCommand(){return this._addImplicitHelpCommand??(this.commands.length&&!this._actionHandler&&!this._findCommand("help"))?(this._helpCommand===void 0&&this.helpCommand(void 0,void 0),this._helpCommand):null}hook(t,n){let s=["preSubcommand","preAction","postAction"];if(!s.includes(t))throw new Error(`Unexpected value for event passed to hook : '${t}'.
Expecting one of '${s.join("', '")}'`);return this._lifeCycleHooks[t]?this._lifeCycleHooks[t].push(n):this._lifeCycleHooks[t]=[n],this}exitOverride(t){return t?this._exitCallback=t:this._exitCallback=n=>{if(n.code!=="commander.executeSubCommandAsync")throw n},this}_exit(t,n,s){this._exitCallback&&this._exitCallback(new zi(t,n,s)),oe.exit(t)}action(t){let n=s=>{let o=this.registeredArguments.length,r=s.slice(0,o);return this._storeOptionsAsProperties?r[o]=this:r[o]=this.opts(),r.push(this),t.apply(this,r)};return this._actionHandler=n,this}createOption(t,n){return new Gc(t,n)}_callParseArg(t,n,s,o){try{return t.parseArg(n,s)}catch(r){if(r.code==="commander.invalidArgument"){let i=`${o} ${r.message}`;this.error(i,{exitCode:r.exitCode,code:r.code})}throw r}}_registerOption(t){let n=t.short&&this._findOption(t.short)||t.long&&this._findOption(t.long);if(n){let s=t.long&&this._findOption(t.long)?t.long:t.short;throw new Error(`Cannot add option '${t.flags}'${this._name&&` to command '${this._name}'`} due to conflicting flag '${s}'
-  already used by option '${n.flags}'`)}this._initOptionGroup(t),this.options.push(t)}_registerCommand(t){let n=o=>[o.name()].concat(o.aliases()),s=n(t).find(o=>this._findCommand(o));if(s){let o=n(this._findCommand(s)).join("|"),r=n(t).join("|");throw new Error(`cannot add command '${r}' as already have command '${o}'`)}this._initCommandGroup(t),this.commands.push(t)}addOption(t){this._registerOption(t);let n=t.name(),s=t.attributeName();if(t.negate){let r=t.long.replace(/^--no-/,"--");this._findOption(r)||this.setOptionValueWithSource(s,t.defaultValue===void 0?!0:t.defaultValue,"default")}else t.defaultValue!==void 0&&this.setOptionValueWithSource(s,t.defaultValue,"default");let o=(r,i,a)=>{r==null&&t.presetArg!==void 0&&(r=t.presetArg);let d=this.getOptionValue(s);r!==null&&t.parseArg?r=this._callParseArg(t,r,d,i):r!==null&&t.variadic&&(r=t._collectValue(r,d)),r==null&&(t.negate?r=!1:t.isBoolean()||t.optional?r=!0:r=""),this.setOptionValueWithSource(s,r,a)};return this.on("option:"+n,r=>{let i=`error: option '${t.flags}' argument '${r}' is invalid.`;o(r,i,"cli")}),t.envVar&&this.on("optionEnv:"+n,r=>{let i=`error: option '${t.flags}' value '${r}' from env '${t.envVar}' is invalid.`;o(r,i,"env")}),this}_optionEx(t,n,s,o,r){if(typeof n=="object"&&n instanceof Gc)throw new Error("To add an Option object use addOption() instead of option() or requiredOption()");let i=this.createOption(n,s);if(i.makeOptionMandatory(!!t.mandatory),typeof o=="function")i.default(r).argParser(o);else if(o instanceof RegExp){let a=o;o=(d,c)=>{let l=a.exec(d);return l?l[0]:c},i.default(r).argParser(o)}else i.default(o);return this.addOption(i)}option(t,n,s,o){return this._optionEx({},t,n,s,o)}requiredOption(t,n,s,o){return this._optionEx({mandatory:!0},t,n,s,o)}combineFlagAndOptionalValue(t=!0){return this._combineFlagAndOptionalValue=!!t,this}allowUnknownOption(t=!0){return this._allowUnknownOption=!!t,this}allowExcessArguments(t=!0){return this._allowExcessArguments=!!t,this}enablePositionalOptions(t=!0){return this._enablePositionalOptions=!!t,this}passThroughOptions(t=!0){return this._passThroughOptions=!!t,this._checkForBrokenPassThrough(),this}_checkForBrokenPassThrough(){if(this.parent&&this._passThroughOptions&&!this.parent._enablePositionalOptions)throw new Error(`passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`)}storeOptionsAsProperties(t=!0){if(this.options.length)throw new Error("call .storeOptionsAsProperties() before adding options");if(Object.keys(this._optionValues).length)throw new Error("call .storeOptionsAsProperties() before setting option values");return this._storeOptionsAsProperties=!!t,this}getOptionValue(t){return this._storeOptionsAsProperties?this[t]:this._optionValues[t]}setOptionValue(t,n){return this.setOptionValueWithSource(t,n,void 0)}setOptionValueWithSource(t,n,s){return this._storeOptionsAsProperties?this[t]=n:this._optionValues[t]=n,this._optionValueSources[t]=s,this}getOptionValueSource(t){return this._optionValueSources[t]}getOptionValueSourceWithGlobals(t){let n;return this._getCommandAndAncestors().forEach(s=>{s.getOptionValueSource(t)!==void 0&&(n=s.getOptionValueSource(t))}),n}_prepareUserArgs(t,n){if(t!==void 0&&!Array.isArray(t))throw new Error("first parameter to parse must be array or undefined");if(n=n||{},t===void 0&&n.from===void 0){oe.versions?.electron&&(n.from="electron");let o=oe.execArgv??[];(o.includes("-e")||o.includes("--eval")||o.includes("-p")||o.includes("--print"))&&(n.from="eval")}t===void 0&&(t=oe.argv),this.rawArgs=t.slice();let s;switch(n.from){case void 0:case"node":this._scriptPath=t[1],s=t.slice(2);break;case"electron":oe.defaultApp?(this._scriptPath=t[1],s=t.slice(2)):s=t.slice(1);break;case"user":s=t.slice(0);break;case"eval":s=t.slice(1);break;default:throw new Error(`unexpected parse option { from: '${n.from}' }`)}return!this._name&&this._scriptPath&&this.nameFromFilename(this._scriptPath),this._name=this._name||"program",s}parse(t,n){this._prepareForParse();let s=this._prepareUserArgs(t,n);return this._parseCommand([],s),this}async parseAsync(t,n){this._prepareForParse();let s=this._prepareUserArgs(t,n);return await this._parseCommand([],s),this}_prepareForParse(){this._savedState===null?this.saveStateBeforeParse():this.restoreStateBeforeParse()}saveStateBeforeParse(){this._savedState={_name:this._name,_optionValues:{...this._optionValues},_optionValueSources:{...this._optionValueSources}}}restoreStateBeforeParse(){if(this._storeOptionsAsProperties)throw new Error(`Can not call parse again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);this._name=this._savedState._name,this._scriptPath=null,this.rawArgs=[],this._optionValues={...this._savedState._optionValues},this._optionValueSources={...this._savedState._optionValueSources},this.args=[],this.processedArgs=[]}_checkForMissingExecutable(t,n,s){if(Gr.existsSync(t))return;let o=n?`searched for local subcommand relative to directory '${n}'`:"no directory for search for local subcommand, use .executableDir() to supply a custom directory",r=`'${t}' does not exist
 - if '${s}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${o}`;throw new Error(r)}_executeSubCommand(t,n){n=n.slice();let s=!1,o=[".js",".ts",".tsx",".mjs",".cjs"];function r(l,p){let u=Qt.resolve(l,p);if(Gr.existsSync(u))return u;if(o.includes(Qt.extname(p)))return;let m=o.find(f=>Gr.existsSync(`${u}${f}`));if(m)return`${u}${m}`}this._checkForMissingMandatoryOptions(),this._checkForConflictingOptions();let i=t._executableFile||`${this._name}-${t._name}`,a=this._executableDir||"";if(this._scriptPath){let l;try{l=Gr.realpathSync(this._scriptPath)}catch{l=this._scriptPath}a=Qt.resolve(Qt.dirname(l),a)}if(a){let l=r(a,i);if(!l&&!t._executableFile&&this._scriptPath){let p=Qt.basename(this._scriptPath,Qt.extname(this._scriptPath));p!==this._name&&(l=r(a,`${p}-${t._name}`))}i=l||i}s=o.includes(Qt.extname(i));let d;oe.platform!=="win32"?s?(n.unshift(i),n=qc(oe.execArgv).concat(n),d=Ji.spawn(oe.argv[0],n,{stdio:"inherit"})):d=Ji.spawn(i,n,{stdio:"inherit"}):(this._checkForMissingExecutable(i,a,t._name),n.unshift(i),n=qc(oe.execArgv).concat(n),d=Ji.spawn(oe.execPath,n,{stdio:"inherit"})),d.killed||["SIGUSR1","SIGUSR2","SIGTERM","SIGINT","SIGHUP"].forEach(p=>{oe.on(p,()=>{d.killed===!1&&d.exitCode===null&&d.kill(p)})});let c=this._exitCallback;d.on("close",l=>{l=l??1,c?c(new zi(l,"commander.executeSubCommandAsync","(close)")):oe.exit(l)}),d.on("error",l=>{if(l.code==="ENOENT")this._checkForMissingExecutable(i,a,t._name);else if(l.code==="EACCES")throw new Error(`'${i}' not executable`);if(!c)oe.exit(1);else{let p=new zi(1,"commander.executeSubCommandAsync","(error)");p.nestedError=l,c(p)}}),this.runningCommand=d}_dispatchSubcommand(t,n,s){let o=this._findCommand(t);o||this.help({error:!0}),o._prepareForParse();let r;return r=this._chainOrCallSubCommandHook(r,o,"preSubcommand"),r=this._chainOrCall(r,()=>{if(o._executableHandler)this._executeSubCommand(o,n.concat(s));else return o._parseCommand(n,s)}),r}_dispatchHelpCommand(t){t||this.help();let n=this._findCommand(t);return n&&!n._executableHandler&&n.help(),this._dispatchSubcommand(t,[],[this._getHelpOption()?.long??this._getHelpOption()?.short??"--help"])}_checkNumberOfArguments(){this.registeredArguments.forEach((t,n)=>{t.required&&this.args[n]==null&&this.missingArgument(t.name())}),!(this.registeredArguments.length>0&&this.registeredArguments[this.registeredArguments.length-1].variadic)&&this.args.length>this.registeredArguments.length&&this._excessArguments(this.args)}_processArguments(){let t=(s,o,r)=>{let i=o;if(o!==null&&s.parseArg){let a=`error: command-argument value '${o}' is invalid for argument '${s.name()}'.`;i=this._callParseArg(s,o,r,a)}return i};this._checkNumberOfArguments();let n=[];this.registeredArguments.forEach((s,o)=>{let r=s.defaultValue;s.variadic?o<this.args.length?(r=this.args.slice(o),s.parseArg&&(r=r.reduce((i,a)=>t(s,a,i),s.defaultValue))):r===void 0&&(r=[]):o<this.args.length&&(r=this.args[o],s.parseArg&&(r=t(s,r,s.defaultValue))),n[o]=r}),this.processedArgs=n}_chainOrCall(t,n){return t?.then&&typeof t.then=="function"?t.then(()=>n()):n()}_chainOrCallHooks(t,n){let s=t,o=[];return this._getCommandAndAncestors().reverse().filter(r=>r._lifeCycleHooks[n]!==void 0).forEach(r=>{r._lifeCycleHooks[n].forEach(i=>{o.push({hookedCommand:r,callback:i})})}),n==="postAction"&&o.reverse(),o.forEach(r=>{s=this._chainOrCall(s,()=>r.callback(r.hookedCommand,this))}),s}_chainOrCallSubCommandHook(t,n,s){let o=t;return this._lifeCycleHooks[s]!==void 0&&this._lifeCycleHooks[s].forEach(r=>{o=this._chainOrCall(o,()=>r(this,n))}),o}_parseCommand(t,n){let s=this.parseOptions(n);if(this._parseOptionsEnv(),this._parseOptionsImplied(),t=t.concat(s.operands),n=s.unknown,this.args=t.concat(n),t&&this._findCommand(t[0]))return this._dispatchSubcommand(t[0],t.slice(1),n);if(this._getHelpCommand()&&t[0]===this._getHelpCommand().name())return this._dispatchHelpCommand(t[1]);if(this._defaultCommandName)return this._outputHelpIfRequested(n),this._dispatchSubcommand(this._defaultCommandName,t,n);this.commands.length&&this.args.length===0&&!this._actionHandler&&!this._defaultCommandName&&this.help({error:!0}),this._outputHelpIfRequested(s.unknown),this._checkForMissingMandatoryOptions(),this._checkForConflictingOptions();let o=()=>{s.unknown.length>0&&this.unknownOption(s.unknown[0])},r=`command:${this.name()}`;if(this._actionHandler){o(),this._processArguments();let i;return i=this._chainOrCallHooks(i,"preAction"),i=this._chainOrCall(i,()=>this._actionHandler(this.processedArgs)),this.parent&&(i=this._chainOrCall(i,()=>{this.parent.emit(r,t,n)})),i=this._chainOrCallHooks(i,"postAction"),i}if(this.parent?.listenerCount(r))o(),this._processArguments(),this.parent.emit(r,t,n);else if(t.length){if(this._findCommand("*"))return this._dispatchSubcommand("*",t,n);this.listenerCount("command:*")?this.emit("command:*",t,n):this.commands.length?this.unknownCommand():(o(),this._processArguments())}else this.commands.length?(o(),this.help({error:!0})):(o(),this._processArguments())}_findCommand(t){if(t)return this.commands.find(n=>n._name===t||n._aliases.includes(t))}_findOption(t){return this.options.find(n=>n.is(t))}_checkForMissingMandatoryOptions(){this._getCommandAndAncestors().forEach(t=>{t.options.forEach(n=>{n.mandatory&&t.getOptionValue(n.attributeName())===void 0&&t.missingMandatoryOptionValue(n)})})}_checkForConflictingLocalOptions(){let t=this.options.filter(s=>{let o=s.attributeName();return this.getOptionValue(o)===void 0?!1:this.getOptionValueSource(o)!=="default"});t.filter(s=>s.conflictsWith.length>0).forEach(s=>{let o=t.find(r=>s.conflictsWith.includes(r.attributeName()));o&&this._conflictingOption(s,o)})}_checkForConflictingOptions(){this._getCommandAndAncestors().forEach(t=>{t._checkForConflictingLocalOptions()})}parseOptions(t){let n=[],s=[],o=n;function r(l){return l.length>1&&l[0]==="-"}let i=l=>/^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(l)?!this._getCommandAndAncestors().some(p=>p.options.map(u=>u.short).some(u=>/^-\d$/.test(u))):!1,a=null,d=null,c=0;for(;c<t.length||d;){let l=d??t[c++];if(d=null,l==="--"){o===s&&o.push(l),o.push(...t.slice(c));break}if(a&&(!r(l)||i(l))){this.emit(`option:${a.name()}`,l);continue}if(a=null,r(l)){let p=this._findOption(l);if(p){if(p.required){let u=t[c++];u===void 0&&this.optionMissingArgument(p),this.emit(`option:${p.name()}`,u)}else if(p.optional){let u=null;c<t.length&&(!r(t[c])||i(t[c]))&&(u=t[c++]),this.emit(`option:${p.name()}`,u)}else this.emit(`option:${p.name()}`);a=p.variadic?p:null;continue}}if(l.length>2&&l[0]==="-"&&l[1]!=="-"){let p=this._findOption(`-${l[1]}`);if(p){p.required||p.optional&&this._combineFlagAndOptionalValue?this.emit(`option:${p.name()}`,l.slice(2)):(this.emit(`option:${p.name()}`),d=`-${l.slice(2)}`);continue}}if(/^--[^=]+=/.test(l)){let p=l.indexOf("="),u=this._findOption(l.slice(0,p));if(u&&(u.required||u.optional)){this.emit(`option:${u.name()}`,l.slice(p+1));continue}}if(o===n&&r(l)&&!(this.commands.length===0&&i(l))&&(o=s),(this._enablePositionalOptions||this._passThroughOptions)&&n.length===0&&s.length===0){if(this._findCommand(l)){n.push(l),s.push(...t.slice(c));break}else if(this._getHelpCommand()&&l===this._getHelpCommand().name()){n.push(l,...t.slice(c));break}else if(this._defaultCommandName){s.push(l,...t.slice(c));break}}if(this._passThroughOptions){o.push(l,...t.slice(c));break}o.push(l)}return{operands:n,unknown:s}}opts(){if(this._storeOptionsAsProperties){let t={},n=this.options.length;for(let s=0;s<n;s++){let o=this.options[s].attributeName();t[o]=o===this._versionOptionName?this._version:this[o]}return t}return this._optionValues}optsWithGlobals(){return this._getCommandAndAncestors().reduce((t,n)=>Object.assign(t,n.opts()),{})}error(t,n){this._outputConfiguration.outputError(`${t}
`,this._outputConfiguration.writeErr),typeof this._showHelpAfterError=="string"?this._outputConfiguration.writeErr(`${this._showHelpAfterError}
`):this._showHelpAfterError&&(this._outputConfiguration.writeErr(`
`),this.outputHelp({error:!0}));let s=n||{},o=s.exitCode||1,r=s.code||"commander.error";this._exit(o,r,t)}_parseOptionsEnv(){this.options.forEach(t=>{if(t.envVar&&t.envVar in oe.env){let n=t.attributeName();(this.getOptionValue(n)===void 0||["default","config","env"].includes(this.getOptionValueSource(n)))&&(t.required||t.optional?this.emit(`optionEnv:${t.name()}`,oe.env[t.envVar]):this.emit(`optionEnv:${t.name()}`))}})}_parseOptionsImplied(){let t=new NS(this.options),n=s=>this.getOptionValue(s)!==void 0&&!["default","implied"].includes(this.getOptionValueSource(s));this.options.filter(s=>s.implied!==void 0&&n(s.attributeName())&&t.valueFromOption(this.getOptionValue(s.attributeName()),s)).forEach(s=>{Object.keys(s.implied).filter(o=>!n(o)).forEach(o=>{this.setOptionValueWithSource(o,s.implied[o],"implied")})})}missingArgument(t){let n=`error: missing required argument '${t}'`;this.error(n,{code:"commander.missingArgument"})}optionMissingArgument(t){let n=`error: option '${t.flags}' argument missing`;this.error(n,{code:"commander.optionMissingArgument"})}missingMandatoryOptionValue(t){let n=`error: required option '${t.flags}' not specified`;this.error(n,{code:"commander.missingMandatoryOptionValue"})}_conflictingOption(t,n){let s=i=>{let a=i.attributeName(),d=this.getOptionValue(a),c=this.options.find(p=>p.negate&&a===p.attributeName()),l=this.options.find(p=>!p.negate&&a===p.attributeName());return c&&(c.presetArg===void 0&&d===!1||c.presetArg!==void 0&&d===c.presetArg)?c:l||i},o=i=>{let a=s(i),d=a.attributeName();return this.getOptionValueSource(d)==="env"?`environment variable '${a.envVar}'`:`option '${a.flags}'`},r=`error: ${o(t)} cannot be used with ${o(n)}`;this.error(r,{code:"commander.conflictingOption"})}unknownOption(t){if(this._allowUnknownOption)return;let n="";if(t.startsWith("--")&&this._showSuggestionAfterError){let o=[],r=this;do{let i=r.createHelp().visibleOptions(r).filter(a=>a.long).map(a=>a.long);o=o.concat(i),r=r.parent}while(r&&!r._enablePositionalOptions);n=Vc(t,o)}let s=`error: unknown option '${t}'${n}`;this.error(s,{code:"commander.unknownOption"})}_excessArguments(t){if(this._allowExcessArguments)return;let n=this.registeredArguments.length,s=n===1?"":"s",r=`error: too many arguments${this.parent?` for '${this.name()}'`:""}. Expected ${n} argument${s} but got ${t.length}.`;this.error(r,{code:"commander.excessArguments"})}unknownCommand(){let t=this.args[0],n="";if(this._showSuggestionAfterError){let o=[];this.createHelp().visibleCommands(this).forEach(r=>{o.push(r.name()),r.alias()&&o.push(r.alias())}),n=Vc(t,o)}let s=`error: unknown command '${t}'${n}`;this.error(s,{code:"commander.unknownCommand"})}version(t,n,s){if(t===void 0)return this._version;this._version=t,n=n||"-V, --version",s=s||"output the version number";let o=this.createOption(n,s);return this._versionOptionName=o.attributeName(),this._registerOption(o),this.on("option:"+o.name(),()=>{this._outputConfiguration.writeOut(`${t}
`),this._exit(0,"commander.version",t)}),this}description(t,n){return t===void 0&&n===void 0?this._description:(this._description=t,n&&(this._argsDescription=n),this)}summary(t){return t===void 0?this._summary:(this._summary=t,this)}alias(t){if(t===void 0)return this._aliases[0];let n=this;if(this.commands.length!==0&&this.commands[this.commands.length-1]._executableHandler&&(n=this.commands[this.commands.length-1]),t===n._name)throw new Error("Command alias can't be the same as its name");let s=this.parent?._findCommand(t);if(s){let o=[s.name()].concat(s.aliases()).join("|");throw new Error(`cannot add alias '${t}' to command '${this.name()}' as already have command '${o}'`)}return n._aliases.push(t),this}aliases(t){return t===void 0?this._aliases:(t.forEach(n=>this.alias(n)),this)}usage(t){if(t===void 0){if(this._usage)return this._usage;let n=this.registeredArguments.map(s=>_S(s));return[].concat(this.options.length||this._helpOption!==null?"[options]":[],this.commands.length?"[command]":[],this.registeredArguments.length?n:[]).join(" ")}return this._usage=t,this}name(t){return t===void 0?this._name:(this._name=t,this)}helpGroup(t){return t===void 0?this._helpGroupHeading??"":(this._helpGroupHeading=t,this)}commandsGroup(t){return t===void 0?this._defaultCommandGroup??"":(this._defaultCommandGroup=t,this)}optionsGroup(t){return t===void 0?this._defaultOptionGroup??"":(this._defaultOptionGroup=t,this)}_initOptionGroup(t){this._defaultOptionGroup&&!t.helpGroupHeading&&t.helpGroup(this._defaultOptionGroup)}_initCommandGroup(t){this._defaultCommandGroup&&!t.helpGroup()&&t.helpGroup(this._defaultCommandGroup)}nameFromFilename(t){return this._name=Qt.basename(t,Qt.extname(t)),this}executableDir(t){return t===void 0?this._executableDir:(this._executableDir=t,this)}helpInformation(t){let n=this.createHelp(),s=this._getOutputContext(t);n.prepareContext({error:s.error,helpWidth:s.helpWidth,outputHasColors:s.hasColors});let o=n.formatHelp(this,n);return s.hasColors?o:this._outputConfiguration.stripColor(o)}_getOutputContext(t){t=t||{};let n=!!t.error,s,o,r;return n?(s=a=>this._outputConfiguration.writeErr(a),o=this._outputConfiguration.getErrHasColors(),r=this._outputConfiguration.getErrHelpWidth()):(s=a=>this._outputConfiguration.writeOut(a),o=this._outputConfiguration.getOutHasColors(),r=this._outputConfiguration.getOutHelpWidth()),{error:n,write:a=>(o||(a=this._outputConfiguration.stripColor(a)),s(a)),hasColors:o,helpWidth:r}}outputHelp(t){let n;typeof t=="function"&&(n=t,t=void 0);let s=this._getOutputContext(t),o={error:s.error,write:s.write,command:this};this._getCommandAndAncestors().reverse().forEach(i=>i.emit("beforeAllHelp",o)),this.emit("beforeHelp",o);let r=this.helpInformation({error:s.error});if(n&&(r=n(r),typeof r!="string"&&!Buffer.isBuffer(r)))throw new Error("outputHelp callback must return a string or a Buffer");s.write(r),this._getHelpOption()?.long&&this.emit(this._getHelpOption().long),this.emit("afterHelp",o),this._getCommandAndAncestors().forEach(i=>i.emit("afterAllHelp",o))}helpOption(t,n){return typeof t=="boolean"?(t?(this._helpOption===null&&(this._helpOption=void 0),this._defaultOptionGroup&&this._initOptionGroup(this._getHelpOption())):this._helpOption=null,this):(this._helpOption=this.createOption(t??"-h, --help",n??"display help for command"),(t||n)&&this._initOptionGroup(this._helpOption),this)}_getHelpOption(){return this._helpOption===void 0&&this.helpOption(void 0,void 0),this._helpOption}addHelpOption(t){return this._helpOption=t,this._initOptionGroup(t),this}help(t){this.outputHelp(t);let n=Number(oe.exitCode??0);n===0&&t&&typeof t!="function"&&t.error&&(n=1),this._exit(n,"commander.help","(outputHelp)")}addHelpText(t,n){let s=["beforeAll","before","after","afterAll"];if(!s.includes(t))throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${s.join("', '")}'`);let o=`${t}Help`;return this.on(o,r=>{let i;typeof n=="function"?i=n({error:r.error,command:r.command}):i=n,i&&r.write(`${i}
`)}),this}_outputHelpIfRequested(t){let n=this._getHelpOption();n&&t.find(o=>n.is(o))&&(this.outputHelp(),this._exit(0,"commander.helpDisplayed","(outputHelp)"))}};function qc(e){return e.map(t=>{if(!t.startsWith("--inspect"))return t;let n,s="127.0.0.1",o="9229",r;return(r=t.match(/^(--inspect(-brk)?)$/))!==null?n=r[1]:(r=t.match(/^(--inspect(-brk|-port)?)=([^:]+)$/))!==null?(n=r[1],/^\d+$/.test(r[3])?o=r[3]:s=r[3]):(r=t.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/))!==null&&(n=r[1],s=r[3],o=r[4]),n&&o!=="0"?`${n}=${s}:${parseInt(o)+1}`:t})}function Xi(){if(oe.env.NO_COLOR||oe.env.FORCE_COLOR==="0"||oe.env.FORCE_COLOR==="false")return!1;if(oe.env.FORCE_COLOR||oe.env.CLICOLOR_FORCE!==void 0)return!0}Qi.Command=Zi;Qi.useColor=Xi});var Xc=Ke(ht=>{var{Argument:Jc}=Kr(),{Command:ea}=Yc(),{CommanderError:$S,InvalidArgumentError:zc}=Zs(),{Help:LS}=Ki(),{Option:Zc}=Yi();ht.program=new ea;ht.createCommand=e=>new ea(e);ht.createOption=(e,t)=>new Zc(e,t);ht.createArgument=(e,t)=>new Jc(e,t);ht.Command=ea;ht.Option=Zc;ht.Argument=Jc;ht.Help=LS;ht.CommanderError=$S;ht.InvalidArgumentError=zc;ht.InvalidOptionArgumentError=zc});var we,T,B=g(()=>{"use strict";we=["critical","high","medium","low"],T=e=>({...e,needs:e.needs??[],optIn:e.optIn??!1,onlyTouched:e.onlyTouched??!1,checkPacket:e.checkPacket??null,checkTree:e.checkTree??null,checkChange:e.checkChange??null})});function DS(e){let t=e.length;for(let n=0;n<e.length;n++){let s=e.charCodeAt(n);s<128||(t+=s>=55296&&s<=57343||s<2048?1:2)}return t}function FS(e){let t=0,n=0,s=-1,o=0,r=0;for(;;){let i=e.charCodeAt(t);if(i===32)n+=1;else if(i===9)n+=4-n%4;else{if(s<0&&(s=n),i===62)o+=1;else{sd.lastIndex=t,rd.lastIndex=t;let a=sd.exec(e)??rd.exec(e);if(!a)return{indent:s,quotes:o,items:r};r+=1,t+=a[0].length-1,n+=a[0].length-1}n+=1}t+=1}}function BS(e,t){let n=[],s=0;for(let o of ye(e)){let{indent:r,quotes:i,items:a}=FS(o);if(i+a!==0){for(;n.length>0&&n[n.length-1]>=r;)n.pop();if(s=Math.max(s,n.length+i+a),s>t)return s;for(let d=0;d<a;d++)n.push(r+d)}}return s}function Ft(e,t){let n=e.length*3>t.bytes?DS(e):0;return n>t.bytes?`${n} bytes, more than ${t.bytes}`:BS(e,t.depth)>t.depth?`containers nested deeper than ${t.depth}`:null}var en,IS,ye,sd,rd,Ne=g(()=>{"use strict";en=e=>new TextDecoder("utf-8").decode(e),IS=/\r\n|\n|\r/,ye=e=>e.split(IS);sd=/[-+*](?=[ \t]|$)/y,rd=/[0-9]{1,9}[.)](?=[ \t]|$)/y});function Rt(e){let t=ye(e.replace(/^\uFEFF/,""));return t.length>1&&t[t.length-1]===""?t.slice(0,-1):t}function Xs(e,t,n){let s=new Set,o=0;for(let r of e){for(;o<t.length&&!n(r,t[o]);)o+=1;if(o===t.length)return null;s.add(o),o+=1}return s}function WS(e,t,n){let s=(r,{start:i,end:a})=>{let d=new Map;for(let c=i;c<a;c++)d.set(r[c],d.has(r[c])?-1:c);return d},o=s(t,n.after);return[...s(e,n.before)].flatMap(([r,i])=>{let a=o.get(r)??-1;return i>=0&&a>=0?[[i,a]]:[]})}function US(e){let t=[],n=[];for(let[o,[,r]]of e.entries()){let i=0,a=t.length;for(;i<a;){let d=i+a>>1;e[t[d]][1]<r?i=d+1:a=d}n.push(i>0?t[i-1]:-1),t[i]=o}let s=[];for(let o=t[t.length-1]??-1;o>=0;o=n[o])s.push(e[o]);return s.reverse()}function HS(e,t,n){let{start:s,end:o}=n.before,{start:r,end:i}=n.after;for(;s<o&&r<i&&e[s]===t[r];)[s,r]=[s+1,r+1];for(;s<o&&r<i&&e[o-1]===t[i-1];)[o,i]=[o-1,i-1];return{before:{start:s,end:o},after:{start:r,end:i}}}function od(e,t,n,s){let o=HS(e,t,n),{before:r,after:i}=o;if(r.start===r.end&&i.start===i.end)return[];let a=r.start===r.end||i.start===i.end||s===jS?[]:US(WS(e,t,o));if(a.length===0)return[o];let d=[...a,[r.end,i.end]];return d.flatMap(([c,l],p)=>{let[u,m]=p>0?d[p-1]:[r.start-1,i.start-1],f={before:{start:u+1,end:c},after:{start:m+1,end:l}};return od(e,t,f,s+1)})}var MS,Vr,jS,qr,Yr=g(()=>{"use strict";Ne();MS=(e,t)=>e===t,Vr=(e,t)=>Xs(e,t,MS)!==null;jS=6;qr=(e,t)=>od(e,t,{before:{start:0,end:e.length},after:{start:0,end:t.length}},0)});function ce(e){let t=GS.exec(e);return t?{base:t[1],version:Number(t[2])}:{base:e,version:1}}function Jr(e,t){let{base:n}=ce(e),s=[...t].map(ce).filter(r=>r.base===n),o=Math.max(1,...s.map(r=>r.version));return`${n}-v${o+1}`}var ms,fs,jn,A,Kn,ke,ie,KS,ta,de,re,GS,M=g(()=>{"use strict";ms=["READY_FOR_DEV","IN_PROGRESS","BLOCKED","DONE","VALIDATED","FAILED","GAP","SUPERSEDED","STUB","DRAFT","UNKNOWN"],fs=["TASK_ID","STATUS","RISK_TIER","SCOPE","IN_SCOPE_PATHS","OUT_OF_SCOPE","TEST_PLAN","DONE_MEANS","ROLLBACK_HINT","BOOTSTRAP","FILES_TO_OPEN","SEARCH_TERMS","RUN_COMMANDS","RISK_MAP","SPEC_ANCHOR","USER_SIGNATURE","BLOCKED_BY","BLOCKS","EFFORT","AUTHORITY","VARIANT_OF","VARIANT_REASON","BLOCKED_REASON","ETA","BLOCKED_SINCE"],jn=["STATUS","AUTHORITY","BLOCKED_REASON","ETA","BLOCKED_SINCE"],A=e=>e.id?.value??Kn(e.path),Kn=e=>e.slice(e.lastIndexOf("/")+1).replace(/\.md$/i,""),ke=e=>e.signature?.reading.kind==="signed"?e.signature.reading.signature:null,ie=e=>ke(e)!==null,KS=["DRAFT","STUB","GAP"],ta=e=>e.status!==null&&KS.includes(e.status.value),de=e=>e.unreadable===null&&!ta(e)&&e.status?.value!=="SUPERSEDED",re="; where `<id>` was signed before, do so in a new variant of it",GS=/^(.*)-v([0-9]+)$/});var _e,xe,De=g(()=>{"use strict";_e=(e,t,n)=>({start:{line:e,column:t},end:{line:e,column:t+n}}),xe=_e(1,1,0)});function na(e,t,n){if(t<1||t>12||n<1)return!1;let o=[31,e%4===0&&e%100!==0||e%400===0?29:28,31,30,31,30,31,31,30,31,30,31];return n<=o[t-1]}function yn(e){let t=qS.exec(e)?.[1]??e,n=VS.exec(t);return n&&na(Number(n[1]),Number(n[2]),Number(n[3]))?n[0]:null}var VS,qS,hs=g(()=>{"use strict";VS=/^([0-9]{4})-([0-9]{2})-([0-9]{2})(?![\p{L}\p{N}_-])/u,qS=/^([0-9]{4}-[0-9]{2}-[0-9]{2})T[0-9]{2}:?[0-9]{2}/});function Ge(e){let t=e.trim(),n=YS.exec(t);if(!n)return{kind:"unsigned",text:t};let s=n[2],o=(a,d=2)=>Number(s.slice(a,a+d)),i=[[o(4,4),o(2),o(0),o(8),o(10),0],[2e3+o(4),o(2),o(0),o(6),o(8),o(10)]].find(JS);return i?{kind:"signed",signature:t,user:n[1],date:zS(i)}:{kind:"malformed",text:t}}var YS,JS,zS,q,Ze=g(()=>{"use strict";hs();YS=/^([A-Za-z](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)([0-9]{12})$/,JS=([e,t,n,s,o,r])=>e>=2e3&&e<=2099&&na(e,t,n)&&s<24&&o<60&&r<60,zS=e=>{let[t,n,s,o,r,i]=e.map(a=>String(a).padStart(2,"0"));return`${t}-${n}-${s}T${o}:${r}:${i}`};q=e=>e.toLowerCase()});function ia(e,t){let n=new Array(t+1).fill(void 0),s=r=>r.endLine-r.startLine,o=[...e.logSections,...e.regions].sort((r,i)=>s(i)-s(r));for(let r of o)n.fill(r,r.startLine,r.endLine+1);return n}function ud(e){let t=e.length-e.trimStart().length,n=e.indexOf(":"),o=e[t]==="|"||n<0?e.indexOf("|",t+1):n;return o<0?{label:sa(e),value:""}:{label:sa(e.slice(0,o)),value:sa(e.slice(o+1)).trim()}}function ZS(e,t,n,s){let o=new Set;for(let r of e.regions){if(!s.has(r.field))continue;let i=[];for(let a=r.startLine+1;a<=r.endLine;a++)n[a]===r&&i.push(a);if(s.mayBeNew(r.field))for(let a of i)o.add(a);else if(ud(t[r.startLine-1]??"").value===""){let a=i.find(d=>!gs(t[d-1]??""));a!==void 0&&o.add(a)}}return o}function XS(e){let t=e.map(()=>!1),n=!1;for(let[s,{blank:o,loose:r}]of e.entries())t[s]=n=o?n:r;n=!0;for(let s=e.length-1;s>=0;s--)n=e[s].blank?n:e[s].loose,t[s]||=n;return t}function ad({text:e,packet:t},n){let s=Rt(e);for(;s.length>0&&gs(s[s.length-1]);)s.pop();let o=ia(t,Math.max(s.length,t.lineCount)),r=ZS(t,s,o,n),i=s.map((d,c)=>{let l=c+1,p=o[l],u=Qs(p)?p.field:null,m=Qs(p)&&p.startLine===l&&n.has(p.field),f=p!==void 0&&!Qs(p),h=f||u!==null&&n.mayBeNew(u);return{text:d,number:l,field:u,inLog:f,loose:h,isLabel:m,blank:gs(d)}}),a=XS(i);return i.filter(({number:d})=>!r.has(d)).map(({text:d,number:c,field:l,inLog:p,loose:u,isLabel:m,blank:f})=>({key:`${f?"blank":m?"label":p?"log":"line"} ${m?ud(d).label:d}`,text:d,number:c,field:l,inLog:p,mayBeNew:u||f&&a[c-1]}))}function ld({text:e,packet:t}){let n=Rt(e),s=ia(t,Math.max(n.length,t.lineCount)),o=new Map;for(let[r,i]of n.entries()){let a=s[r+1];if(!Qs(a)||gs(i))continue;let{field:d}=a,c={key:i,text:i,number:r+1,field:d,inLog:!1,mayBeNew:!1},l=o.get(d);l?l.push(c):o.set(d,[c])}return o}function QS(e,t,n){let s=t.slice(e.before.start,e.before.end),o=n.slice(e.after.start,e.after.end),r=o.filter(l=>!l.mayBeNew);if(s.length===0&&r.length===0)return[];let i=[...new Set([...s,...r].flatMap(({field:l})=>l??[]))],a=new Set(o.map(({text:l})=>l));if(r.length===0&&s.every(({text:l})=>a.has(l))){let l=ra(s),p=o.find(({text:u})=>u===l);return[{kind:"value",fields:i,removed:null,added:null,place:dd(p)}]}let d=r[0]??n[e.after.start]??n[n.length-1];return[{kind:r.length===0&&s.every(({inLog:l,text:p})=>l||gs(p))?"log":"text",fields:i,removed:ra(s),added:ra(r),place:d?dd(d):xe}]}function oa(e,t){let n=Xs(e,t,(o,r)=>o.key===r.key);if(n&&t.every((o,r)=>o.mayBeNew||n.has(r)))return[];let s=o=>o.map(({key:r})=>r);return qr(s(e),s(t)).flatMap(o=>QS(o,e,t))}function aa(e,t,n,s){let o=e.packet.unreadable!==null||t.packet.unreadable!==null;if(n==="frozen"||o)return oa(cd(e.text),cd(t.text));let r=nw(s),i=n==="append"?oa(ad(e,id(s)),ad(t,id(s))):ow(e,t,r),a=new Set(i.flatMap(({fields:c})=>c)),d=r.filter(c=>!a.has(c));return[...i,...rw(e.packet,t.packet,d)]}function ow(e,t,n){let[s,o]=[ld(e),ld(t)];return n.filter(r=>!jn.includes(r)).flatMap(r=>oa(s.get(r)??[],o.get(r)??[]))}function md(e,t,n,s,o){if(aa(e,n,s,o).length>0)return!1;let r=Rt(n.text);if(Rt(e.text).join(`
`)===r.join(`
`))return!0;let i=Rt(t.text),a=ia(t.packet,Math.max(i.length,t.packet.lineCount)),d=c=>a[c+1]!==void 0&&!Qs(a[c+1]);return Vr(i.filter((c,l)=>d(l)),r)}var Qs,sa,gs,id,cd,ra,dd,_t,pd,ew,tw,nw,sw,rw,fd,la=g(()=>{"use strict";Yr();M();De();Ze();Qs=e=>e!==void 0&&"field"in e;sa=e=>e.replace(/[*_`]/g,"").trimEnd();gs=e=>e.trim()==="";id=e=>({has:t=>t==="STATUS"||e.mutableFields.includes(t),mayBeNew:t=>t!=="STATUS"&&e.mutableFields.includes(t)});cd=e=>Rt(e).map((t,n)=>({key:t,text:t,number:n+1,field:null,inLog:!1,mayBeNew:!1})),ra=e=>(e.find(({text:t})=>!gs(t))??e[0])?.text??null;dd=({number:e,text:t})=>_e(e,1,t.length);_t=e=>e&&e.items.map(({value:t})=>t),pd={TASK_ID:e=>e.id?.value,STATUS:e=>e.status?.text,RISK_TIER:e=>[e.riskTier?.value,e.riskJustification?.value],SCOPE:({scope:e})=>e&&[e.value.text,...ew(e.value)],IN_SCOPE_PATHS:e=>_t(e.inScopePaths),OUT_OF_SCOPE:e=>_t(e.outOfScope),TEST_PLAN:e=>_t(e.testPlan),DONE_MEANS:e=>_t(e.doneMeans),ROLLBACK_HINT:e=>e.rollbackHint?.value,BOOTSTRAP:e=>e.bootstrap!==null,FILES_TO_OPEN:e=>_t(e.filesToOpen),SEARCH_TERMS:e=>_t(e.searchTerms),RUN_COMMANDS:e=>_t(e.runCommands),RISK_MAP:e=>_t(e.riskMap),SPEC_ANCHOR:e=>_t(e.specAnchors),USER_SIGNATURE:e=>e.signature?.value,BLOCKED_BY:e=>_t(e.blockedBy),BLOCKS:e=>_t(e.blocks),EFFORT:e=>e.effort?.value,AUTHORITY:({authority:e})=>e&&[e.value.specVersions,e.value.citations],VARIANT_OF:e=>e.variantOf?.value,VARIANT_REASON:e=>e.variantReason?.value,BLOCKED_REASON:e=>e.blockedReason?.value,ETA:e=>e.eta?.value,BLOCKED_SINCE:e=>e.blockedSince?.value},ew=({what:e,why:t,boundary:n})=>[e,t,n].map(s=>s?.value),tw=(e,t,n)=>JSON.stringify([pd[e](t)])===JSON.stringify([pd[e](n)]),nw=e=>fs.filter(t=>(t==="AUTHORITY"||!jn.includes(t))&&!e.mutableFields.includes(t)),sw=(e,t)=>{let n=e.regions.find(s=>s.field===t)?.startLine??1;return _e(n,1,0)},rw=(e,t,n)=>n.filter(s=>!tw(s,e,t)).map(s=>({kind:"value",fields:[s],removed:null,added:null,place:sw(t,s)}));fd=e=>Rt(e).some(t=>/user[ _-]signature/i.test(t)&&t.split(/[^A-Za-z0-9_-]+/).some(n=>Ge(n).kind==="signed"))});function pw(e,t){return[0,...t.map(s=>s.index+s[0].length)].map((s,o)=>e.slice(s,t[o]?.index)+" ".repeat(t[o]?.[0].length??0)).join("")}function mw(e,t,n,s){let r=zr(n)===1&&zr(e)>1?`${e.slice(0,e.lastIndexOf("."))}.${n}`:n;return`${s.trim()||t}${r}`}function gd({value:e,place:t}){let n=Array.from(e.matchAll(iw)).filter(([d])=>aw.test(d)||hd.test(d)),s=n.find(([d])=>/spec/i.test(d)||hd.test(d)),o=s?s[0].replace(/\.md:.*$/,".md").replace(/[.:]+$/,""):null,r=s?s.index+s[0].length:-1,i=lw.reduce(dw,pw(e,n)),a=[];for(let d of i.matchAll(cw)){let c=(d[1]??"").trim(),l=d[2],p=i.slice(Math.max(0,d.index-24),d.index),u=uw.test(p)||r>=0&&i.slice(r,d.index).trim()==="";if(c===""&&(zr(l)<2||zr(l)===2&&!u&&d[4]===void 0)||/^[A-Z]?[0-9]+$/.test(l)&&c==="")continue;let m=f=>({value:{section:f,spec:o},place:t});a.push(m(`${c}${l}`)),d[4]!==void 0&&a.push(m(mw(l,c,d[4],d[3]??"")))}return a}var iw,aw,hd,lw,cw,dw,zr,uw,yd=g(()=>{"use strict";iw=/[\p{L}\p{N}_./\\:-]+/gu,aw=/\.md(?::[0-9-]*)?[.:]*$/,hd=/_v[0-9]+(?:\.[0-9]+)*[.:]*$/i,lw=[/\[[^[\]]*\]/g,/\(lines?\b[^()]*\)/gi,/\bv[0-9]+(?:\.[0-9]+)*/gi,/\b[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T[0-9:.]+Z?)?/g],cw=/(?:(?<!§)(§+)\s?)?(?<![\p{L}\p{N}_.])([A-Z]?[0-9]+(?:\.[0-9]+)*[A-Z]?)(?![\p{L}\p{N}_])(?:\s?(?:-|–|—|\.\.\.?|to|through|until)\s?(§*\s?)([A-Z]?[0-9]+(?:\.[0-9]+)*[A-Z]?)(?![\p{L}\p{N}_-]))?/gu,dw=(e,t)=>e.replace(t,n=>" ".repeat(n.length));zr=e=>e.split(".").length,uw=/(?:^|[;,(/|&+:?\uFFFD]|\b(?:and|sections?|sec\.?|spec|body|chapter|anchors?|per|see|in|of))\s*["*`_]*$/i});function fw(e){let t=[];for(let n=e.indexOf("`");n>=0;n=e.indexOf("`",n)){let s=n;for(;e[s]==="`";)s+=1;t.push({start:n,length:s-n}),n=s}return t}function hw(e){let t=e.replaceAll(`
`," ");return t.length>2&&t.startsWith(" ")&&t.endsWith(" ")&&t.trim()!==""?t.slice(1,-1):t}function Fe(e){let t=fw(e),n=new Map;for(let o=t.length-1;o>=0;o--){let{length:r}=t[o],i=n.get(r);i?i.push(o):n.set(r,[o])}let s=[];for(let o=0;o<t.length;o++){let r=t[o],i=n.get(r.length);for(;i.length>0&&i[i.length-1]<=o;)i.pop();let a=r.start>0&&e[r.start-1]==="\\",d=i[i.length-1];if(d===void 0||a)continue;let c=t[d],l=e.slice(r.start+r.length,c.start);s.push({start:r.start,end:c.start+c.length,code:hw(l)}),o=d}return s}function Zr(e,t){return[0,...t.map(s=>s.end)].map((s,o)=>e.slice(s,t[o]?.start)).join(" ")}function er(e){let t=Fe(e)[0];return t?.start===0?{code:t.code,rest:e.slice(t.end)}:null}function Xe(e){if(!e.some(({text:a})=>a.includes("<!--")))return e;let t=e.map(a=>a.text).join(`
`),n=Fe(t),s="",o=0,r=0;for(let a=t.indexOf("<!--");a>=0;){for(;r<n.length&&n[r].end<=a;)r+=1;let d=r<n.length&&n[r].start<a,c=d?-1:t.indexOf("-->",a+4);if(!d&&c<0)break;d?a=t.indexOf("<!--",n[r].end):(s+=t.slice(o,a)+gw(t.slice(a,c+3)),o=c+3,a=t.indexOf("<!--",o))}let i=(s+t.slice(o)).split(`
`);return e.map((a,d)=>Xr({...a,text:i[d]}))}function Xr(e){let t=e.text.trimStart(),n=e.column+e.text.length-t.length;return{text:t.trimEnd(),line:e.line,column:n}}function Qe(e){if(!e.text.slice(0,kd+4).includes(":"))return null;let t=/^\[[ xX]\]\s+/.exec(e.text)?.[0].length??0,n=e.text.slice(t),s=n.slice(0,kd).indexOf(":");if(s<1||n.startsWith("//",s+1))return null;let o=n.slice(0,s),r=Z(o);if(!new RegExp("^\\p{L}","u").test(r)||/[.!?;]\s/.test(r)||r.split(/\s+/).length>8)return null;let i=kw.exec(r),a=i&&i[1]!==""?i[1]:r,d=n.slice(s+1),c=Sw(o)?bw.exec(d)?.[0].length??0:0;return{key:vt(a),label:a,note:i&&i[1]!==""?i[2]:null,value:ve(e,t+s+1+c)}}function ys(e){let t=/^(["'])(.*)\1$/s.exec(e)??/^(\u201C)(.*)\u201D$/s.exec(e);return t?t[2]:e}var gw,ve,yw,Z,vt,kd,kw,bw,Sw,Qr,Te=g(()=>{"use strict";gw=e=>e.replace(/[^\n]/g," ");ve=(e,t,n)=>Xr({text:e.text.slice(t,n),line:e.line,column:e.column+t}),yw=/\*+|~~|(?<![\p{L}\p{N}_])_+(?=\S)|(?<=[^\s_])_+(?![\p{L}\p{N}_])|`+/gu,Z=e=>e.replace(yw,"").trim(),vt=e=>e.replace(/[*`~]/g,"").trim().replace(/^_+|_+$/g,"").toUpperCase().replace(/[\s_-]+/g,"_"),kd=90,kw=/^([^()]*?)\s*\(([^()]*)\)$/,bw=/^\s*(?:\*+|_+(?=\s|$|\*)|`+)/,Sw=e=>(e.match(/\*+/g)?.length??0)%2===1||(e.match(/`+/g)?.length??0)%2===1||/^_+[^_]/.test(e.replace(/_+$/,""));Qr=e=>e.replace(/^\[[ xX]\]\s+/,"").replace(/^[\u2705\u2714\u2611\u2713\u274C\u{1F534}\u{1F7E0}\u{1F7E1}\uFE0F]+\s*/u,"")});function Bt(e){let t=e[0],n=e[e.length-1];return{start:{line:t.line,column:t.column},end:{line:n.line,column:n.column+n.text.length}}}function to(e,t){let n=[],s=Fe(e.text),o=0,r=!1,i=0,a=0;for(let d=0;d<e.text.length;d++){for(;o<s.length&&s[o].end<=d;)o+=1;if(o<s.length&&d>=s[o].start)continue;let c=e.text[d];if(c==='"')r=!r;else{if(r)continue;c==="("?i+=1:c===")"?i=Math.max(0,i-1):c===t&&i===0&&(n.push(ve(e,a,d)),a=d+1)}}return(r||i>0)&&n.length===0?ww(e,t):[...n,ve(e,a)].filter(({text:d})=>d!=="")}function ww(e,t){let n=[],s=0;for(let o of e.text.split(t))n.push(ve(e,s,s+o.length)),s+=o.length+1;return n.filter(({text:o})=>o!=="")}function Pw(e){let t=[],n=0;for(let s of e.text.matchAll(xw))t.push(ve(e,n,s.index)),n=s.index+s[0].length;return[...t,ve(e,n)].filter(({text:s})=>s!=="")}function Ow(e,t){let n=to(e,";");if(n.length>1)return n;if(t==="sentences")return Pw(e);if(Ew(e.text))return Fe(e.text).map(o=>ve(e,o.start,o.end));let s=to(e,",");return s.every(({text:o})=>!/\s/.test(o)||/^["'`(]/.test(o)||/["'`]$/.test(o))?s:n}function ca(e,t,n){return e.flatMap(s=>t.has(s)?[]:s.type==="code"?s.lines.filter(({text:o})=>o!==""&&!/^#(?:\s|$)/.test(o)).map(no):s.type==="table"?s.rows.slice(1).flatMap(o=>{let r=o.filter(a=>a.text!=="");if(t.has(o)||r.length===0)return[];let i={start:r[0].place.start,end:r[r.length-1].place.end};return[{value:r.map(a=>a.text).join(" | "),place:i}]}):s.type!=="list"?[]:s.items.flatMap(o=>{if(t.has(o))return[];let[r,...i]=o.blocks;if(r?.type!=="paragraph")return ca(o.blocks,t,n);let a=so(r.lines,t);if(a.length===0)return[];let d=da(a);if(Aw(a[0]))return[];if(n&&Sd(d.value)){let c=ca(i,t,n);if(c.length>0)return c}return[d]}))}function ks(e,t,{separators:n,descend:s}){let o=ca(e.blocks,t,s),r=e.lines.filter(p=>!Sd(p.text)),i=o.length>0?r.filter(({text:p})=>p.includes(";")):r,a=i.length>0||o.length>0?i:Tw(e.blocks,t),l=[...(n==="sentences"&&a.length>1?[Rw(a)]:a).flatMap(p=>Ow(p,n)).map(no),...o].flatMap(p=>{let u=Qr(p.value);return u===""?[]:[{...p,value:u}]});return l.length===1&&Gn(l[0].value)?[]:l}function pa(e,t){return e.flatMap(n=>{if(t.has(n))return[];if(n.type==="paragraph"){let s=so(n.lines,t);return s.length===0?[]:[da(s)]}return n.type==="code"?n.lines.map(no):n.type==="list"?n.items.flatMap(s=>t.has(s)?[]:pa(s.blocks,t)):n.type==="table"?n.rows.filter(s=>!t.has(s)&&s.length>0).map(s=>({value:s.map(o=>o.text).join(" | "),place:{start:s[0].place.start,end:s[s.length-1].place.end}})):[]})}function kn(e,t){let n=e.lines.filter(({text:r})=>r!==""),s=[...n.length>0?[da(n)]:[],...pa(e.blocks,t)],o=s.map(r=>r.value).join(`
`).trim();return o===""?null:{value:o,place:{start:s[0].place.start,end:s[s.length-1].place.end}}}function tr(e,t){let n=e.lines.find(({text:r})=>r!=="")??xd(e.blocks,t);if(!n)return null;let s=n.text.search(/\\r?\\n|\\n/),o=s<0?n:ve(n,0,s);return o.text===""?null:o}function eo(e){if(!e.endsWith(")"))return e;let t=0;for(let n=e.length-1;n>=0;n--)if(e[n]===")"&&(t+=1),e[n]==="("&&(t-=1),!(t>0))return n>0&&/\s/.test(e[n-1])?e.slice(0,n).trimEnd():e;return e}function vw(e){let t=_w.exec(e);if(!t)return e;let n=e.slice(0,t.index),s=e.slice(t.index+t[0].length);return t[0].trim()!=="#"&&!bd.test(n)&&!n.endsWith("/")&&bd.test(s)?e:n}function Pd(e){let t=$w(e),n=er(t);if(n)return n.code.trim().replaceAll("\\","/");let s=/^(["'])([^"']+)\1/.exec(t);if(s)return s[2].trim().replaceAll("\\","/");let o=/^(\*\*|__)(.+)\1$/.exec(t),r=o?o[2]:t;for(let i=eo(r);i!==r;i=eo(r))r=i;r=vw(r);for(let i=eo(r);i!==r;i=eo(r))r=i;return Nw(ys(r.replace(Cw,"$1").trim()))}function Ed(e){let t=er(e);return t&&t.rest.trim()===""?t.code.trim():ys(e.trim())}function Od(e,t){let n=c=>{let l=e.parts.get(c);return l?kn(l,t):null},s=kn(e,t),o=n("WHAT"),r=n("WHY"),i=n("BOUNDARY")??Lw(e,t);if([s,o,r,i].flatMap(c=>c?[c]:[]).length===0)return null;let d=[o,r,i].flatMap(c=>c&&!s?.value.includes(c.value)?[c.value]:[]);return{text:[...s?[s.value]:[],...d].join(`
`),what:o,why:r,boundary:i}}function Lw(e,t){return[...e.lines.map(no),...pa(e.blocks,t)].find(s=>/^\W*(?:boundary|bounded by|out of bounds)\b/i.test(s.value))??null}var Gn,da,no,so,xw,Ew,Sd,Aw,Tw,Rw,wd,xd,ua,bd,_w,Cw,Nw,$w,ro=g(()=>{"use strict";Te();Gn=e=>/^(?:none|n\/?a|nil|nothing|not applicable|-|–|—)[.!]?(?:\s*\(.*\))?$/i.test(Z(e));da=e=>({value:e.map(t=>t.text).join(" "),place:Bt(e)}),no=e=>({value:e.text,place:Bt([e])}),so=(e,t)=>e.filter(n=>!t.has(n));xw=/(?<=[.!?])\s+(?=[\p{Lu}`"*[(])/gu;Ew=e=>{let t=Fe(e);return t.length>1&&/^(?:\s|[,;]|and)*$/.test(Zr(e,t))};Sd=e=>/:$/.test(Z(e)),Aw=e=>{let t=Qe(e);return t!==null&&t.value.text===""&&/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(t.label)};Tw=(e,t)=>e.flatMap(n=>n.type==="paragraph"?so(n.lines,t):[]);Rw=e=>({...e[0],text:e.map(t=>t.text).join(" ")}),wd=(e,t)=>e.lines.some(({text:n})=>n!=="")||kn(e,t)!==null;xd=(e,t)=>{for(let n of e)if(!t.has(n)){if(n.type==="paragraph"||n.type==="code"){let s=so(n.lines,t).find(({text:o})=>o!=="");if(s)return s}if(n.type==="list")for(let s of n.items){let o=t.has(s)?null:xd(s.blocks,t);if(o)return o}}return null};ua=e=>({value:Z(e.text),place:Bt([e])}),bd=/\.[A-Za-z0-9]{1,10}$/,_w=/\s(?:-|–|—|#)\s/;Cw=/(\.md)(?:[\s,]+§*[A-Z]?[0-9]+(?:\.[0-9]+)+)+$/,Nw=e=>/\\(?![_*])/.test(e)?e.replaceAll("\\","/"):e.replaceAll("\\","");$w=e=>{let t=e.search(/(?:\\r)?\\n(?:(?:\\r)?\\n|\s*#)/);return(t<0?e:e.slice(0,t)).trim()}});function Ad(e){let t="";for(let n=0;n<e.length;n++){let s=e[n];if(t!=="")s===t&&(t="");else if(s==='"'||s==="'")e.includes(s,n+1)&&(t=s);else if(s==="#"&&n>0&&/\s/.test(e[n-1]))return e.slice(0,n).trimEnd()}return e}function Td(e,t){let n=t?-1:e.findIndex(r=>Bw(r.text)),s=[],o=null;for(let r of n<0?e:e.slice(0,n)){let i=Fw.test(r.text)?"":Ad(r.text.replace(/^\$\s+/,""));if(i===""||Dw.test(i)){o=null;continue}let a=Bt([r]),d=o?{value:`${o.value} ${i}`,place:{start:o.place.start,end:a.end}}:{value:i,place:a};o&&s.pop(),o=d.value.endsWith("\\")?{value:d.value.slice(0,-1).trimEnd(),place:d.place}:null,s.push(o??d)}return s}function Ww(e){let[t=""]=e.split(/\s/,1);return(Mw.has(t)||/^\.{0,2}\/[\w./-]+$/.test(t)||/^\$env:|^[A-Z_]+=\S/.test(e))&&!/[.!?]$/.test(e)}function Uw(e){let t=Qr(e.text),n=ve(e,e.text.length-t.length);return to(n,";").flatMap(s=>{let o=Bt([s]);if(er(s.text)){let a=Fe(s.text);return(/^[\s,;&]*$/.test(Zr(s.text,a))?a:a.slice(0,1)).map(c=>({value:c.code.trim(),place:o})).filter(({value:c})=>c!=="")}let i=Z(Ad(s.text)).replace(/^\$\s+/,"");return Ww(i)?[{value:i,place:o}]:[]})}function Rd(e){let t=e.findIndex(s=>ma(s.text)!==null),n=(t<0?e:e.slice(0,t)).flatMap(Uw);return t<0?n:[...n,...Td(e.slice(t+1),!1)]}function _d(e,t){return e.flatMap(n=>{if(t.has(n))return[];if(n.type==="code"){let s=n.place.start.line+n.lines.length;return Td(n.lines,!n.fenced||n.place.end.line>s)}return n.type==="paragraph"?Rd(n.lines.filter(s=>!t.has(s))):n.type!=="list"?[]:n.items.flatMap(s=>t.has(s)?[]:_d(s.blocks,t))})}var Iw,Dw,ma,Fw,Bw,Mw,vd,fa=g(()=>{"use strict";Te();ro();Iw=/^(`{1,2})[^\w\s`]?[A-Za-z]{1,12}$/,Dw=/^`{1,2}$/,ma=e=>Iw.exec(e)?.[1]??null,Fw=/^(?:#|\/\/|REM\s)/;Bw=e=>/^(?:#{2,6}\s|[-*+]\s+\*\*|\*\*[A-Z_ ]+\*\*\s*:)/.test(e);Mw=new Set("ansible awk bash bazel biome brew bun bundle cargo cat cd chmod cmake composer cp cross curl cypress deno diff docker docker-compose dotnet echo env eslint ffmpeg find flutter gcc gem gh git go gradle grep helm java jest jq just kubectl ls make mix mkdir mocha mv mvn mypy ninja node npm npx nx ollama perl php phpunit pip pip3 playwright pnpm poetry powershell prettier psql pwsh pylint pytest python python3 rake rg rm rspec ruby ruff rustc rustup sbt sed sh sqlite3 sqlx swift task terraform test tox tsc turbo uv vite vitest wasm-pack wget xcodebuild yarn zsh".split(" "));vd=(e,t)=>[...Rd(e.lines),..._d(e.blocks,t)].filter(({value:n})=>!Gn(n))});function sr(e){if(e.length>Kw)return"";let t=e.replace(jw,"").replace(/[\s:]+$/,"");for(let n=t.replace(Cd,"");n!==t;n=t.replace(Cd,""))t=n;return vt(t)}function bs(e,t){let n=Nd(e);return t.some(s=>s.trim()!==""&&n.includes(Nd(s)))}var Hw,$d,Ld,Mt,nr,Id,ha,Dd,jw,Kw,Cd,Gw,Nd,oo=g(()=>{"use strict";Te();Hw={TASK_ID:["TASK_ID","WP_ID"],STATUS:["STATUS"],RISK_TIER:["RISK_TIER"],SCOPE:["SCOPE"],IN_SCOPE_PATHS:["IN_SCOPE_PATHS"],OUT_OF_SCOPE:["OUT_OF_SCOPE"],TEST_PLAN:["TEST_PLAN"],DONE_MEANS:["DONE_MEANS","ACCEPTANCE_CRITERIA"],ROLLBACK_HINT:["ROLLBACK_HINT","ROLLBACK"],BOOTSTRAP:["BOOTSTRAP"],FILES_TO_OPEN:["FILES_TO_OPEN"],SEARCH_TERMS:["SEARCH_TERMS"],RUN_COMMANDS:["RUN_COMMANDS"],RISK_MAP:["RISK_MAP"],SPEC_ANCHOR:["SPEC_ANCHOR","SPEC_ANCHORS"],USER_SIGNATURE:["USER_SIGNATURE","USER_SIGNATURE_LOCKED"],BLOCKED_BY:["BLOCKED_BY","BLOCKER","BLOCKERS","BLOCKER(S)","DEPENDS_ON","DEPENDENCIES","REQUIRES","BUILD_ORDER_DEPENDS_ON"],BLOCKS:["BLOCKS","BUILD_ORDER_BLOCKS"],EFFORT:["EFFORT","EFFORT_ESTIMATE","ESTIMATED_EFFORT"],AUTHORITY:["AUTHORITY"],VARIANT_OF:["VARIANT_OF","BASE_WP_ID"],VARIANT_REASON:["VARIANT_REASON"],BLOCKED_REASON:["BLOCKED_REASON","REASON"],ETA:["ETA"],BLOCKED_SINCE:["BLOCKED_SINCE"]},$d=new Map(Object.entries(Hw).flatMap(([e,t])=>t.map(n=>[n,e]))),Ld=new Map([["SCOPE",new Map([["WHAT","WHAT"],["WHY","WHY"],["BOUNDARY","BOUNDARY"],["BOUNDARIES","BOUNDARY"],["SCOPE_BOUNDARY","BOUNDARY"]])],["RISK_TIER",new Map([["LEVEL","LEVEL"],["TIER","LEVEL"],["JUSTIFICATION","JUSTIFICATION"],["RATIONALE","JUSTIFICATION"],["RISK_JUSTIFICATION","JUSTIFICATION"],["RISK_TIER_JUSTIFICATION","JUSTIFICATION"]])]]),Mt=e=>$d.get(e)??null,nr=(e,t)=>Ld.get(e)?.get(t)??null,Id=e=>$d.has(e)||[...Ld.values()].some(t=>t.has(e)),ha=new Set(["SCOPE","BOOTSTRAP","AUTHORITY","RISK_TIER"]),Dd=new Set(["TASK_ID","STATUS","USER_SIGNATURE","EFFORT","VARIANT_OF","ETA","BLOCKED_SINCE"]),jw=/^(?:[^\p{L}\p{N}`*_[(]+|[0-9]+(?:\.[0-9]+)*[.)]?\s+)+/u,Kw=200,Cd=/\s*(?:\([^()]*\)|\[[^[\]]*\])$/;Gw=/(?<![\p{L}\p{N}_])WP-[A-Za-z0-9._-]+/gu,Nd=e=>` ${e.replace(Gw," ").toUpperCase().replace(/[^\p{L}\p{N}]+/gu," ").trim()} `});function Fd(e,t=[]){for(let n of e){let s=n.type==="heading";if(s||n.type==="paragraph")for(let o of n.lines)t.push({line:o,heading:s});if(n.type==="list")for(let o of n.items)Fd(o.blocks,t)}return t}function Vw(e){let t=[],n=null;for(let s of Fd(e)){let o=s.heading?null:ma(s.line.text);o?n={line:s.line,marks:o}:n&&s.line.text===n.marks?(t.push(n.line,s.line),n=null):n&&Bd(s)&&(n=null)}return t}function Md(e,t){return e.flatMap(n=>{if(n.type==="list")return n.items.flatMap(i=>Md(i.blocks,!0));if(n.type!=="code"||!n.fenced||!t)return[];let{start:s,end:o}=n.place,r=s.line+n.lines.length;return o.line>r?[]:[{line:s.line,column:s.column,lastLine:r}]})}function Jw(e,t){let n=Yw.exec(e)[0],s=e.slice(n.length);return/^(?:```|~~~)/.test(s)||Bd({line:{text:s,line:t,column:1},heading:n.includes("#")})}function Xw(e,t){if(t.column>Zw)return 0;let n=Math.min(e.length,t.lastLine+zw);for(let s=t.lastLine+1;s<=n;s++){let o=e[s-1];if(qw.test(o))return s;if(Jw(o,s))return 0}return 0}function Wd(e,t){let n=Vw(t),s=Md(t,!1);if(n.length+s.length===0)return null;let o=ye(e),r=new Map;for(let{line:i,column:a}of n){let d=o[i-1],c=/^`+/.exec(d.slice(a-1))?.[0].length??0;o[i-1]=`${d.slice(0,a-1)}\`\`\`${d.slice(a-1+c)}`}for(let i of s){let a=Xw(o,i);for(let d=i.line+1;d<=a;d++){let c=o[d-1],l=i.column-1-(c.length-c.trimStart().length);l<=0||(o[d-1]=" ".repeat(l)+c,r.set(d,l))}}return n.length+r.size>0?{text:o.join(`
`),shifts:r}:null}var Bd,qw,Yw,zw,Zw,Ud=g(()=>{"use strict";fa();oo();Te();Ne();Bd=({line:e,heading:t})=>{let n=Qe(e);return n!==null&&Mt(n.key)!==null||t&&Mt(sr(e.text))!==null};qw=/^\s*(`{3,}|~{3,})\s*$/,Yw=/^\s*(?:[-*+]|[0-9]{1,9}[.)]|#{1,6})?\s*/;zw=200,Zw=12});var Qw,ex,he,tn=g(()=>{"use strict";Qw=/(?<![\p{L}\p{N}_])WP-[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?/gu,ex=/\.md$/i,he=e=>Array.from(e.matchAll(Qw),t=>({id:t[0].replace(ex,""),index:t.index}))});function sx(e){let t={indent:-1,head:{text:"",line:0,column:1},children:[]},n=[t];for(let s of e){if(nx(s))continue;let o=/^\s*-(?:\s|$)/.test(s.text),r=tx(s)+(o?.5:0);for(;n.length>1&&n[n.length-1].indent>=r;)n.pop();let i={indent:r,head:Xr(s),children:[]};n[n.length-1].children.push(i),n.push(i)}return t.children}function rx(e){let t=e.slice(0,100).indexOf(":");if(t<1||/^[[{#]/.test(e))return 0;let n=/^\s+|^$/.exec(e.slice(t+1));return n?t+1+n[0].length:0}function io(e,t){let n=jd([e]),s=t[t.length-1]?.place.end??n.place.end;return{place:{start:n.place.start,end:s},blocks:e.text===""?t:[n,...t]}}function ga(e){let t=e[0];if(!t)return[];let n={start:t.place.start,end:e[e.length-1].place.end};return[{type:"list",ordered:!1,items:e,place:n}]}function ax(e){let t=[],n=1;for(let s of e.text.slice(1,-1).split(",")){let o=ve(e,n,n+s.length);o.text!==""&&t.push(ix({...o,text:ys(o.text)})),n+=s.length+1}return t}function Gd(e){let t=/^-\s*/.exec(e.head.text)?.[0].length??0,n=ve(e.head,t),s=rx(n.text),o=s>0?ve(n,s):n,r=ga(e.children.map(Gd));if(s>0&&/^[|>][+-]?[0-9]?$/.test(o.text)){let d=Kd(e.children),c=d.length===0?null:jd(d),l=c&&o.text.startsWith("|")?[{...c,type:"code",fenced:!0,info:"",lines:d}]:null;return io({...n,text:`${Hd(n.text)}:`},l??(c?[c]:[]))}if(s>0&&o.text.startsWith("[")&&o.text.endsWith("]"))return io({...n,text:`${Hd(n.text)}:`},ga(ax(o)));let i=ys(ox(o.text).trim()),a=n.text.slice(0,s).replace(/["']/g," ").trimStart();return io({...n,text:s>0?`${a}${i}`.trim():i},r)}function Vd(e){let[t]=ga(sx(e.lines).map(Gd));return t??{type:"break",place:e.place}}var tx,nx,Hd,ox,jd,Kd,ix,qd=g(()=>{"use strict";Te();tx=e=>e.text.length-e.text.trimStart().length,nx=e=>/^\s*(?:#|$)/.test(e.text);Hd=e=>e.slice(0,e.indexOf(":")).replace(/["']/g,"").trim(),ox=e=>/^["'[]/.test(e)?e:e.replace(/\s#.*$/,""),jd=e=>{let t=e[e.length-1],n={start:{line:e[0].line,column:e[0].column},end:{line:t.line,column:t.column+t.text.length}};return{type:"paragraph",lines:e,place:n}},Kd=e=>e.flatMap(t=>[t.head,...Kd(t.children)]),ix=e=>io(e,[])});function ao(e,t){let n=s=>({...s,column:Math.max(1,s.column-(t.get(s.line)??0))});return e.map(s=>s.type==="paragraph"||s.type==="heading"?{...s,lines:Xe(s.lines).filter(({text:o})=>o!=="")}:s.type==="list"?{...s,items:s.items.map(o=>({...o,blocks:ao(o.blocks,t)}))}:s.type==="code"&&t.size>0?{...s,lines:s.lines.map(n)}:s.type==="table"?{...s,rows:s.rows.map(o=>o.map(r=>({...r,text:lx(r.text)})))}:s.type==="yaml"?Vd(s):s)}function cx(e,t){let n={heading:null,blocks:[],children:[],endLine:t},s=[n];for(let o of e){if(o.type!=="heading"){s[s.length-1].blocks.push(o);continue}for(;s.length>1&&s[s.length-1].heading.depth>=o.depth;)s.pop().endLine=o.place.start.line-1;let r={heading:o,blocks:[],children:[],endLine:t};s[s.length-1].children.push(r),s.push(r)}return n}function Yd(e){let t=e.lines[0];if(!t)return null;let n=Qe(t);if(n&&Id(n.key))return n;let s={text:"",line:t.line,column:t.column+t.text.length};return{key:sr(ka(e)),label:t.text,note:null,value:s}}function px(e,t){let n=Mt(e.key);return!n||n===t?.field?null:!t||ha.has(t.field)||dx.test(e.label)?n:null}function Jd(e,t,n){let s=n[n.length-1],o=t[t.length-1]??e;return{start:{line:e.line,column:e.column},end:s?s.place.end:ux(o)}}function mx(e){let t=[];for(let n of e){let s=Qe(n),o=t[t.length-1];s||!o?t.push({key:s,head:n,lines:[n]}):o.lines.push(n)}return t}function zd(e,t,n){let s={occurrences:[],logSections:[],taken:new Set,logLines:[]},o=e.find(P=>P.type==="heading"),r=P=>P===o&&P.depth===1,i=(P,_,L,D,v)=>{let{log:I,logTitles:F}=P,k={field:_,place:L,keyLines:D,parts:new Map,log:I,logTitles:F,holes:[],...v};return s.occurrences.push(k),P.owner?.holes.push(ya(L)),k};function a(P,_){let{heading:L}=P;if(!L){S(P.blocks,_);for(let J of P.children)a(J,_);return}_.log&&s.logLines.push(...L.lines);let D=Yd(L),v=D&&_.owner?nr(_.owner.field,D.key):null;if(D&&v)return u(P,D,v,_.owner,_);let I=D?Mt(D.key):null;if(D&&I&&I!==_.owner?.field)return p(P,D,I,_);let F=ka(L),k={..._,logTitles:_.log?`${_.logTitles} / ${F}`:""};if(_.log||I||r(L)||!bs(F,t))return d(P,k);let Y={title:Z(F),startLine:L.place.start.line,endLine:P.endLine};s.logSections.push(Y),_.owner?.holes.push({startLine:Y.startLine,endLine:Y.endLine}),s.logLines.push(...L.lines),d(P,{owner:null,log:Y,logTitles:F})}let d=(P,_)=>{S(P.blocks,_);for(let L of P.children)a(L,_)};function c(P,_){return P.children.filter(({heading:L})=>{let D=Yd(L),v=D?Mt(D.key):null;return v&&v!==_||D&&nr(_,D.key)?!1:v!==null||!bs(ka(L),t)})}let l=(P,_)=>{let L=P.blocks.findIndex(I=>I.type==="break"),D=L<0?P.blocks:P.blocks.slice(0,L),v=c(P,_).flatMap(I=>[I.heading,...l(I,_)]);return[...D,...v]};function p(P,_,L,D){let v=P.heading,I=l(P,L),F=I[I.length-1]?.place.end??v.place.end,k={start:v.place.start,end:F},Y=_.value.text===""?[]:[_.value],J=i(D,L,k,ya(v.place),{lines:Y,blocks:I}),z=P.blocks.findIndex(w=>w.type==="break"),x={...D,owner:J};S(z<0?P.blocks:P.blocks.slice(0,z),x),z>=0&&S(P.blocks.slice(z),D);for(let w of P.children)a(w,x)}function u(P,_,L,D,v){let I=_.value.text===""?[]:[_.value],F=l(P,D.field),k=F[F.length-1]?.place.end??P.heading.place.end;m(D,L,{lines:I,blocks:F,place:{start:P.heading.place.start,end:k}}),d(P,v)}function m(P,_,L){P.parts.has(_)||P.parts.set(_,L)}function f(P,_,L,D){let v=mx(P),I=D,F=!1;for(let[k,{key:Y,head:J,lines:z}]of v.entries()){if(!Y)continue;let x=k===v.length-1,w=[Y.value,...z.slice(1)].filter(({text:U})=>U!==""),Ae=[L.owner,I].find(U=>U&&nr(U.field,Y.key));if(Ae){let U=x?_:[];F||=x,m(Ae,nr(Ae.field,Y.key),{lines:w,blocks:U,place:Jd(J,z,U)}),U.length>0&&S(U,{...L,owner:Ae});continue}let X=px(Y,L.owner);if(!X){I=null;continue}let y=Dd.has(X)&&Y.value.text!=="",N=x?_:[],R=y?w.slice(0,1):w,W=Jd(J,y?z.slice(0,1):z,N),K={startLine:J.line,endLine:(z[z.length-1]??J).line};I=i(L,X,W,K,{lines:R,blocks:N});for(let U of z)s.taken.add(U);F||=x,N.length>0&&S(N,{...L,owner:I})}return{current:I,tookRest:F}}function h(P,_,L){if(!P[P.length-1]?.text.slice(-12).replace(/[*_`\s]+$/,"").endsWith(":"))return[];let v=L;for(;v<_.length&&["list","code","table"].includes(_[v].type);)v+=1;return _.slice(L,v)}function S(P,_){let L=null;for(let D=0;D<P.length;D++){let v=P[D];if(v.type==="paragraph"){_.log&&s.logLines.push(...v.lines);let I=h(v.lines,P,D+1),F=I.map(J=>({...J})),{current:k,tookRest:Y}=f(v.lines,F,_,L);if(L=k,Y){for(let J of I)s.taken.add(J);D+=I.length}}else v.type==="list"?L=b(v.items,_,L):v.type==="table"?O(v.rows,_):v.type==="heading"&&_.log&&s.logLines.push(...v.lines)}}function b(P,_,L){let D=L;for(let v of P){let I=v.blocks[0];if(I?.type!=="paragraph"){S(v.blocks,_);continue}_.log&&s.logLines.push(...I.lines);let F=v.blocks.slice(1),{current:k,tookRest:Y}=f(I.lines,F,_,D);D=k,Y?s.taken.add(v):S(F,_)}return D}function O(P,_){if(!(_.owner&&!ha.has(_.owner.field)))for(let L of P){let[D,v]=L;if(L.length!==2||!D||!v)continue;let{line:I,column:F}=D.place.start,k={...D,key:sr(Z(D.text)),label:D.text,note:null},Y=Mt(k.key);if(!Y||Y===_.owner?.field)continue;let J={start:{line:I,column:F},end:v.place.end},z={text:v.text,line:v.place.start.line,column:v.place.start.column};i(_,Y,J,ya(J),{lines:v.text===""?[]:[z],blocks:[]}),s.taken.add(L)}}return a(cx(e,n),{owner:null,log:null,logTitles:""}),s}var lx,ka,dx,ya,ux,Zd=g(()=>{"use strict";oo();qd();Te();lx=e=>Xe([{text:e,line:1,column:1}]).map(t=>t.text).join("");ka=e=>e.lines.map(t=>t.text).join(" ");dx=/^[A-Z][A-Z0-9]*(?:[ _-][A-Z0-9]+)*$/;ya=e=>({startLine:e.start.line,endLine:e.end.line}),ux=e=>({line:e.line,column:e.column+e.text.length})});var nn=Ke((sC,Xd)=>{Xd.exports={get readBlocks(){return require("./remark.js").readBlocks}}});function gt(e){return Array.from(e.matchAll(gx),n=>Qd(n[1])).find(n=>n!==null)??Qd(e)??"UNKNOWN"}var fx,hx,Qd,gx,Ss=g(()=>{"use strict";Te();fx=[["READY FOR DEVELOPMENT","READY_FOR_DEV"],["READY FOR DEV","READY_FOR_DEV"],["READY","READY_FOR_DEV"],["IN PROGRESS","IN_PROGRESS"],["INPROGRESS","IN_PROGRESS"],["BLOCKED","BLOCKED"],["DONE","DONE"],["COMPLETED","DONE"],["COMPLETE","DONE"],["VALIDATED","VALIDATED"],["FAILED","FAILED"],["FAIL","FAILED"],["GAP","GAP"],["SUPERSEDED","SUPERSEDED"],["STUB","STUB"],["DRAFT","DRAFT"]],hx=e=>Z(e).toUpperCase().replace(/[^\p{L}\p{N}]+/gu," ").trim(),Qd=e=>{let t=hx(e);return fx.find(([n])=>t===n||t.startsWith(`${n} `))?.[1]??null},gx=/\[([^[\]]*)\]/g});var Ct,ba,Sa=g(()=>{"use strict";M();Ct=e=>e?e.items.map(t=>t.value):[],ba=e=>({path:e.path,id:e.id?.value??null,status:e.status?.value??null,riskTier:e.riskTier?.value??null,riskJustification:e.riskJustification?.value??null,scope:e.scope?.value.text??null,inScopePaths:Ct(e.inScopePaths),outOfScope:Ct(e.outOfScope),testPlan:Ct(e.testPlan),doneMeans:Ct(e.doneMeans),rollbackHint:e.rollbackHint?.value??null,filesToOpen:Ct(e.filesToOpen),searchTerms:Ct(e.searchTerms),runCommands:Ct(e.runCommands),riskMap:Ct(e.riskMap),specAnchors:Ct(e.specAnchors),signature:ke(e),signatureRaw:e.signature?.raw??null,blockedBy:Ct(e.blockedBy),blocks:Ct(e.blocks),effort:e.effort?.value??null,variantOf:e.variantOf?.value??null,duplicates:e.duplicates.filter(({agrees:t})=>!t).map(({field:t,place:n,first:s})=>({field:t,line:n.start.line,first:s.start.line}))})});function bx(e){let t=kx.exec(e.value);if(!t)return{tier:e,justification:null};let n=t[2].replace(/^[\s:,;(–—-]+/,"").replace(/\)$/,""),s=new RegExp("\\p{L}","u").test(n)?{value:n,place:e.place}:null;return{tier:{value:t[1].toUpperCase(),place:e.place},justification:s}}function wx(e,t,n){let s=kn(e,n);if(!s||s.value===t.text)return null;let o=s.value.startsWith(t.text)?s.value.slice(t.text.length).trim():s.value;return o===""?null:{value:o,place:s.place}}function Ox(e){let t=Z(e.value).replace(/\([^()]*\)/g,i=>" ".repeat(i.length)),n=he(t);return n.length===0||n[0].index>0?[]:(n.slice(1).map((i,a)=>t.slice(n[a].index+n[a].id.length,i.index)).every(i=>/^(?:\.md)?[\s,;&+/|"'\]]*(?:and|[-–—:]\s[^.]{0,40})?[\s,;&+/|"'[]*$/i.test(i))?n:n.slice(0,1)).map(({id:i})=>({value:i,place:e.place}))}function Ax(e,t){let n=Qe({text:e.value,...e.place.start});return n&&Mt(n.key)===t?{...e,value:n.value.text}:e}function ap(e,t,n){let s=e.flatMap(d=>{let c=t(d,n);return c?[{occurrence:d,reading:c}]:[]}),o=s.find(({reading:d})=>d.complete)??s[0];if(!o)return{winner:null,duplicates:[]};let r=({occurrence:d,reading:c})=>c.complete||wd(d,n),a=s.slice(s.indexOf(o)+1).filter(r).map(({occurrence:d,reading:c})=>({field:d.field,place:d.place,first:o.occurrence.place,agrees:c.same===o.reading.same}));return{winner:o.reading,duplicates:a}}function ws(e,t){let n=e.occurrences.filter(i=>i.field===t),s=n.filter(({log:i})=>i===null);if(s.length>0||jn.includes(t))return s;let o=n.filter(({logTitles:i})=>bs(i,["APPROVED","APPROVAL"]));return o.length>0?o:t==="USER_SIGNATURE"?n:t==="BLOCKED_BY"||t==="BLOCKS"?n.filter(({log:i})=>bs(i?.title??"",["NOTES"])):[]}function Tx(e,t){let n=e.occurrences.filter(({field:i})=>i==="USER_SIGNATURE"),s=ws(e,"USER_SIGNATURE"),o=i=>ip(i,t)?.complete===!0;if(s.some(o))return s;let r=new Set(s);return[...s,...n.filter(i=>!r.has(i)&&o(i))]}function _x(e){let{field:t,place:n,keyLines:s,parts:o,holes:r}=e,i={startLine:n.start.line,endLine:n.end.line},d=[...o.values()].map(({place:l})=>({startLine:l.start.line,endLine:l.end.line})).filter(l=>l.endLine>i.endLine||l.startLine<i.startLine);return[...t==="BOOTSTRAP"?[s]:Rx(i,r),...d].map(l=>({field:t,...l}))}function lp(e){let t=[];if(!/[0-9]{12}/.test(e.text))return t;let n=-1,s=0;for(let o of e.text.matchAll(vx)){for(;s<o.index;s++)e.text[s]==="["&&(n=s),e.text[s]==="]"&&(n=-1);if(Ge(o[0]).kind!=="signed")continue;let r=_e(e.line,e.column+o.index,o[0].length);t.push({mention:{value:o[0],place:r},cited:n>=0})}return t}function xa(e,t=[]){for(let n of e){if(n.type==="paragraph"||n.type==="heading")for(let s of n.lines)t.push(s);if(n.type==="list")for(let s of n.items)xa(s.blocks,t);if(n.type==="table")for(let s of n.rows.flat())t.push({text:s.text,line:s.place.start.line,column:s.place.start.column})}return t}function Cx(e){let t=Qe(e);if(t?.key!=="VERDICT")return[];let n=Z(t.value.text);return n===""?[]:[{passed:/^[^\p{L}]*PASS(?:ED)?(?![\p{L}\p{N}_]|\s*[|/])/iu.test(n),text:n,place:Bt([e])}]}function Nx(e){let n=ap(e,co,new Set).winner;if(!n)return null;let s=e.flatMap(d=>[...d.lines,...xa(d.blocks)]),r=s.filter(d=>/spec/i.test(d.text)).flatMap(d=>d.text.match(/(?<=_|\b)v[0-9]+(?:\.[0-9]+)+/gi)??[]),i=s.flatMap(lp).filter(({cited:d})=>d);return{value:{text:n.value.value,specVersions:[...new Set(r)],citations:[...new Set(i.map(({mention:d})=>d.value))]},place:e[0].place}}function $x(e){let n=e.find(o=>o.type==="heading")?.lines.find(({text:o})=>he(o).length>0),s=n?he(n.text)[0]:void 0;return n&&s?{value:s.id,place:_e(n.line,n.column+s.index,s.id.length)}:null}function Lx(e,t){let n=e[0];if(!n)return null;let s=e.flatMap(o=>Ix(o,t));return{place:n.place,items:s.flatMap(gd)}}function Nt(e,t,n){let s=t.replace(/^\uFEFF/,""),o=ye(s).length,r=Ft(s,n.limits);if(r!==null)return rp(e,r,o);let i=n.read??op.readBlocks,a=i(s),d=Wd(s,a),c=d?ao(i(d.text),d.shifts):ao(a,new Map),l=zd(c,n.logSections,o),{taken:p}=l,u=[],m=(v,I,F=ws(l,v))=>{let k=ap(F,I,p);return u.push(...k.duplicates),k.winner?.value??null},f=m("TASK_ID",ep),h=f??$x(c),S=m("RISK_TIER",Sx),b=Tx(l,p),O=m("VARIANT_OF",ep),P={status:m("STATUS",yx),scope:m("SCOPE",Ex),inScopePaths:m("IN_SCOPE_PATHS",tp),outOfScope:m("OUT_OF_SCOPE",wa),testPlan:m("TEST_PLAN",np),doneMeans:m("DONE_MEANS",wa),rollbackHint:m("ROLLBACK_HINT",co),filesToOpen:m("FILES_TO_OPEN",tp),searchTerms:m("SEARCH_TERMS",Px),runCommands:m("RUN_COMMANDS",np),riskMap:m("RISK_MAP",wa),signature:m("USER_SIGNATURE",ip,b),blockedBy:m("BLOCKED_BY",sp),blocks:m("BLOCKS",sp),effort:m("EFFORT",lo),variantReason:m("VARIANT_REASON",co),blockedReason:m("BLOCKED_REASON",co),eta:m("ETA",lo),blockedSince:m("BLOCKED_SINCE",lo)},_=ws(l,"AUTHORITY"),L=new Set([...fs.flatMap(v=>ws(l,v)),...b]),D=xa(c).flatMap(v=>lp(v));return{...rp(e,"",o),unreadable:null,...P,id:h,idFromTitle:f===null&&h!==null,riskTier:S?.tier??null,riskJustification:S?.justification??null,bootstrap:ws(l,"BOOTSTRAP")[0]?.place??null,specAnchors:Lx(ws(l,"SPEC_ANCHOR"),p),authority:Nx(_),variantOf:O?.value===h?.value?null:O,duplicates:u.sort((v,I)=>v.place.start.line-I.place.start.line),logSections:l.logSections,regions:l.occurrences.filter(v=>L.has(v)).flatMap(_x),verdicts:l.logLines.flatMap(Cx),signatureMentions:D.filter(({cited:v})=>!v).map(({mention:v})=>v)}}var op,rr,po,uo,ep,lo,co,yx,kx,Sx,xx,ip,tp,Px,wa,np,Ex,sp,Rx,vx,Ix,rp,xs=g(()=>{"use strict";M();De();Ze();yd();fa();oo();Ud();tn();Te();Zd();op=Tt(nn(),1);Ss();Ne();ro();Sa();rr=(e,t,n)=>({value:{place:e.place,items:t},complete:t.length>0||Gn(kn(e,n)?.value??""),same:JSON.stringify(t.map(s=>s.value))}),po=e=>Z(e).toLowerCase().replace(/\s+/g," "),uo=(e,t)=>e?{value:e,complete:!0,same:t}:null,ep=(e,t)=>{let n=tr(e,t),s=n?he(n.text)[0]:void 0;if(!n||!s)return null;let o=_e(n.line,n.column+s.index,s.id.length);return uo({value:s.id,place:o},s.id)},lo=(e,t)=>{let n=tr(e,t),s=n?ua(n):null;return s&&s.value!==""?uo(s,po(s.value)):null},co=(e,t)=>{let n=kn(e,t);return uo(n,po(n?.value??""))},yx=(e,t)=>{let n=lo(e,t)?.value;if(!n)return null;let s=gt(n.value);return{value:{value:s,text:n.value,place:n.place},complete:!0,same:s}},kx=new RegExp("^[^\\p{L}{<]*(\\p{L}+)(?!\\p{L}|\\s*[|/])(.*)$","su");Sx=(e,t)=>{let n=e.parts.get("LEVEL"),s=tr(n??e,t),o=e.parts.get("JUSTIFICATION");if(!s)return null;let r=bx(ua(s)),i={lines:e.lines.slice(1),blocks:e.blocks},a=o?kn(o,t):r.justification??(n?null:wx(i,s,t)),d={tier:r.tier,justification:a},c=a===null?"":po(a.value);return{value:d,complete:!0,same:`${r.tier.value} ${c}`}};xx=/^[A-Za-z][A-Za-z_-]*[0-9]{12}(?![A-Za-z0-9])/,ip=(e,t)=>{let n=tr(e,t);if(!n)return null;let s=Z(n.text),o=xx.exec(s)?.[0]??s,r=Ge(o),i=Bt([n]);if(s==="")return null;let a=o.toLowerCase();return{value:{value:o,raw:n.text,reading:r,place:i},complete:r.kind==="signed",same:a}},tp=(e,t)=>{let s=ks(e,t,{separators:"commas",descend:!0}).map(o=>({...o,value:Pd(o.value)})).filter(({value:o})=>o!=="");return rr(e,s,t)},Px=(e,t)=>{let n=ks(e,t,{separators:"commas",descend:!0});return rr(e,n.map(s=>({...s,value:Ed(s.value)})),t)},wa=(e,t)=>rr(e,ks(e,t,{separators:"sentences",descend:!1}),t),np=(e,t)=>rr(e,vd(e,t),t),Ex=(e,t)=>{let n=Od(e,t);return n?uo({value:n,place:e.place},po(n.text)):null};sp=(e,t)=>{let n=ks(e,t,{separators:"commas",descend:!0});return rr(e,n.map(s=>Ax(s,e.field)).flatMap(Ox),t)};Rx=(e,t)=>{let n=[],s=e.startLine;for(let o of[...t].sort((r,i)=>r.startLine-i.startLine))if(o.startLine>e.endLine||(o.startLine>s&&n.push({startLine:s,endLine:Math.min(o.startLine-1,e.endLine)}),s=Math.max(s,o.endLine+1),s>e.endLine))break;return s<=e.endLine?[...n,{startLine:s,endLine:e.endLine}]:n};vx=/(?<![A-Za-z0-9_-])[A-Za-z][A-Za-z_-]*[0-9]{12}(?![A-Za-z0-9])/g;Ix=(e,t)=>{let n=e.lines.map(o=>({value:o.text,place:Bt([o])})),s=ks({lines:[],blocks:e.blocks},t,{separators:"commas",descend:!0});return[...n,...s]},rp=(e,t,n)=>({path:e,unreadable:t,lineCount:n,id:null,idFromTitle:!1,status:null,riskTier:null,riskJustification:null,scope:null,inScopePaths:null,outOfScope:null,testPlan:null,doneMeans:null,rollbackHint:null,bootstrap:null,filesToOpen:null,searchTerms:null,runCommands:null,riskMap:null,specAnchors:null,signature:null,blockedBy:null,blocks:null,effort:null,authority:null,variantOf:null,variantReason:null,blockedReason:null,eta:null,blockedSince:null,duplicates:[],logSections:[],regions:[],verdicts:[],signatureMentions:[]})});function sn(e,t,n,s=1/0){let o={line:t.line,column:t.column},r=n,i=Vn((e[r-1]??"").slice(0,s-1));for(;i===""&&r>t.line;)r-=1,i=Vn(e[r-1]??"");let a=r===t.line&&i.length<t.column;return{start:o,end:a?o:{line:r,column:i.length+1}}}function or(e,t,n){let s=(e[t-1]??"").slice(n-1),o=s.replace(/^[ \t]+/,"");return{text:Vn(o),line:t,column:n+s.length-o.length}}function Vn(e){let t=e.length;for(;t>0&&(e[t-1]===" "||e[t-1]==="	");)t-=1;return e.slice(0,t)}function Pa(e,t,n){let s=[or(n,e.start.line,e.start.column)];for(let o=e.start.line+1;o<=t;o++)s.push(or(n,o,1));return s}function Ea(e){let t=/^#{1,6}(?=[ \t]|$)/.exec(e.text);if(!t)return null;let s=e.text.slice(t[0].length).replace(/^[ \t]+/,""),o=s.length;for(;o>0&&s[o-1]==="#";)o-=1;let r=o<s.length&&(o===0||s[o-1]===" "||s[o-1]==="	");return{text:Vn(r?s.slice(0,o):s),line:e.line,column:e.column+e.text.length-s.length}}function Oa(e,t,n){let s=t;for(;s>=e&&Vn(n[s-1]??"")==="";)s-=1;return Array.from({length:Math.max(0,s-e+1)},(o,r)=>or(n,e+r,1))}var cp=g(()=>{"use strict"});function et(e){let t=e.column+e.rest,n=e.index;for(;ar(e.text[n]);n++)t+=e.text[n]==="	"?Ve-t%Ve:1;return{width:t-e.column,end:n}}function ir(e,t){let n=t;for(;n>0;)if(e.rest>0){let s=Math.min(n,e.rest);e.rest-=s,e.column+=s,n-=s}else if(ar(e.text[e.index]))e.rest=e.text[e.index]==="	"?Ve-e.column%Ve:1,e.index+=1;else return}function Ta(e,t){let n=e.length;for(;ar(e[n-1]);)n-=1;let s=t;e[s]==="|"&&(s+=1);let o=[],r=s,i=a=>{let d=r,c=a;for(;d<c&&ar(e[d]);)d+=1;for(;c>d&&ar(e[c-1]);)c-=1;o.push({start:d,end:c})};for(;s<n;s++)e[s]==="\\"&&(e[s+1]==="|"||e[s+1]==="\\")?s+=1:e[s]==="|"&&(i(s),r=s+1);return(r<n||o.length===0)&&i(Math.max(r,n)),o}function Mx(e){let t=e.replace(/^\uFEFF/,"").replaceAll("\0","�"),n=ye(t),s=[],o=[],r=null,i=0,a=!1,d=()=>o[o.length-1]?.blocks??s,c=y=>d().push(y),l=()=>{a=!0};function p(){if(!r)return;let y=sn(n,r.start,r.last);if(r.kind==="paragraph"&&c({type:"paragraph",lines:Pa(y,r.last,n),place:y}),r.kind==="quote"&&c({type:"quote",place:y}),r.kind==="html"&&c({type:"html",place:y}),r.kind==="indented"&&c({type:"code",fenced:!1,info:"",lines:Oa(r.start.line,r.last,n),place:y}),r.kind==="fence"){let N=Oa(r.start.line+1,r.closed?r.last-1:r.last,n),R=n[r.start.line-1].slice(r.start.column-1);c({type:"code",fenced:!0,info:R.slice(r.mark.length).trim(),lines:N,place:y})}r.kind==="table"&&c(u(r.start,r.last)),r=null}function u(y,N){let R=[];for(let W=y.line;W<=N;W++){if(W===y.line+1)continue;let K=n[W-1],U=W===y.line?y.column-1:K.length-K.replace(/^[ \t]+/,"").length,j=le=>({line:W,column:le+1}),H={start:j(U),end:j(U)};R.push(Ta(K,U).map(le=>{let at=K.slice(le.start,le.end).replaceAll("\\|","|");return{text:at,place:at===""?H:{start:j(le.start),end:j(le.end)}}}))}return{type:"table",rows:R,place:sn(n,y,N)}}function m(y){for(;o.length>y;){let N=o.pop(),R=N.blocks[N.blocks.length-1],W=R?{start:N.start,end:R.place.end}:sn(n,N.start,N.start.line);N.list.items.push({place:W,blocks:N.blocks});let K=d(),U=K[K.length-1],j=f(N.list);U&&U.type==="list"&&U.items===N.list.items?K[K.length-1]=j:K.push(j)}}let f=({ordered:y,start:N,items:R})=>({type:"list",ordered:y,items:R,place:{start:N,end:R[R.length-1].place.end}});function h(y,N,R){let{width:W,end:K}=et(y);if(W>=Ve)return!1;let U=y.text.slice(K),j=mo.exec(U),H=j?null:mp.exec(U),le=j?1:H?.[0].length??0,at=j?j[0]:H?.[2]??"";if(le===0||j&&fo(U)||R&&(R.marker!==at||R.ordered===(j!==null))||H&&N&&H[1]!=="1"||N&&rn(U.slice(le))==="")return!1;let $={line:y.line,column:K+1};ir(y,W),y.index+=le,y.column+=le;let se=et(y),C=se.end>=y.text.length,G=C||se.width>Ve?1:se.width;C||ir(y,G);let pe=R??{ordered:H!==null,marker:at,start:$,items:[]},Pe=W+le+G;return o.push({list:pe,start:$,size:Pe,blocks:[],startsBlank:C,wasBlank:!1}),!0}function S(y){for(let N=0;N<o.length;N++){let R=o[N],{width:W,end:K}=et(y);if(K>=y.text.length){R.wasBlank||=R.startsBlank,ir(y,R.size);continue}let U=R.wasBlank||W<R.size;if(R.wasBlank=!1,R.startsBlank=!1,!U){ir(y,R.size);continue}return b(y,R.list)?(p(),m(N),h(y,!1,R.list),{matched:N+1,fresh:!0}):{matched:N,fresh:!1}}return{matched:o.length,fresh:!1}}function b(y,N){let{width:R,end:W}=et(y),K=y.text.slice(W,W+12),U=mo.exec(K)?.[0]??mp.exec(K)?.[2],j=mo.test(K);return R<Ve&&U===N.marker&&j!==N.ordered&&!(j&&fo(y.text.slice(W)))}function O(y){let N=n[y];if(N===void 0)return null;let R={text:N,line:y+1,index:0,column:0,rest:0};for(let W of o){if(et(R).width<W.size)return null;ir(R,W.size)}return et(R).width>=Ve?null:Aa(R)}function P(y,N){let R=rn(n[N]??"");if(!fp.test(R)||!/[|:]/.test(R))return!1;let W=O(N);return W===null||mo.test(W)?!1:!Bx.test(W)||/^(?:<|\|[ \t]*\|)/.test(y)||rn(y)==="|"?(l(),!1):Ta(y,0).length===Ta(W,0).length}function _(y,N){if(!y.startsWith("<"))return null;let R=pp.find(([W])=>W.test(y));return R?{end:R[1]}:(!N&&/^<\/?[A-Za-z]/.test(y)&&rn(y).endsWith(">")&&!/^<[A-Za-z][A-Za-z0-9-]*:/.test(y)&&l(),null)}function L(y,N){if(!y.startsWith("["))return!1;let R=/^\[((?:[^[\]\\]|\\.)*)\](.?)/.exec(y);if(!R)return/^\[[^\]]*\[/.test(y)||l(),!1;if(R[2]!==":"||rn(R[1])==="")return!1;let W=rn(y.slice(R[0].length)),K=/^[^\s<()\\\x00-\x1f\x7f]+(?=[ \t]|$)/.exec(W)?.[0];if(K===void 0||R[1].length>900)return l(),!1;let U=rn(W.slice(K.length));return U!==""?(/^["'(]/.test(U)&&l(),!1):(rn(n[N]??"")!==""&&l(),!0)}function D(y,N,R){let{width:W,end:K}=et(y),U=y.text.slice(K),{line:j}=y,H={line:j,column:K+1},le=(C,G=null)=>(p(),R&&m(v),G&&c(G),r=C,!0);if(W>=Ve)return N?!1:le({kind:"indented",start:dp(y),last:j});let at=Ea(or(n,j,K+1));if(at){let C=/^#+/.exec(U)[0].length,G=at.text===""?[]:[at];return le(null,{type:"heading",depth:C,lines:G,place:sn(n,H,j)})}if(fo(U))return le(null,{type:"break",place:sn(n,H,j)});let $=/^[`~]/.test(U)?up.exec(U):null;if($)return le({kind:"fence",start:H,last:j,mark:$[1]??$[3],closed:!1});let se=_(U,N&&!R);return se?(le({kind:"html",start:dp(y),last:j,end:se.end}),se.end?.test(Wx(U))&&p(),!0):P(U,j)?(R&&l(),le({kind:"table",start:H,last:j+1})):N?!1:L(U,j)?le(null,{type:"definition",place:sn(n,H,j)}):le({kind:"paragraph",start:H,last:j})}let v=0;function I(y){if(r?.kind==="fence"){r.last=y.line;let{width:N,end:R}=et(y),W=y.text.slice(R),K=N<Ve&&W[0]===r.mark[0]?/^(?:`+|~+)(?=[ \t]*$)/.exec(W)?.[0]:void 0;return K&&K.length>=r.mark.length&&(r.closed=!0,p()),!0}return r?.kind!=="html"||r.end===null&&Aa(y)===""?!1:(r.last=y.line,r.end?.test(y.text.slice(y.index))&&p(),!0)}function F(y){let{matched:N,fresh:R}=S(y);v=N;let W=N===o.length&&!R;if(W&&I(y))return;let K=W&&(r?.kind==="paragraph"||r?.kind==="indented");if(k(y,R,K,N)==="done")return;let U=Aa(y);if(U==="")return J();let j=v<o.length;if(r?.kind==="quote"){l();return}if(r?.kind==="paragraph")return x(y,U,j);if(j&&(et(y).width>=Ve&&l(),p(),m(v)),r?.kind==="indented"){if(et(y).width>=Ve){r.last=y.line;return}p()}if(r?.kind==="table")return w(y,U);D(y,!1,!1)}function k(y,N,R,W){let K=N;for(;;){let{width:U,end:j}=et(y);if(U>=Ve)return"on";if(y.text[j]===">")return r?.kind==="quote"&&!K&&v===o.length?r.last=y.line:(p(),K||m(W),r={kind:"quote",start:{line:y.line,column:j+1},last:y.line}),"done";let H=o.length;if(!K){let at={...y};if(!Y(at,R))return"on";p(),m(W)}let le=K?H:o.length;if(!h(y,R,null))return"on";v=le+1,K=!0}}function Y(y,N){let R=h(y,N,null);return R&&o.pop(),R}function J(){r?.kind!=="indented"&&p()}let z=y=>/^<\/?[A-Za-z]/.test(y)&&!pp.some(([N])=>N.test(y));function x(y,N,R){let W=r;if(!R&&et(y).width<Ve?/^(?:=+|-+)(?=[ \t]*$)/.exec(N):null){let U=sn(n,W.start,y.line),j=Pa(U,y.line-1,n);r=null,c({type:"heading",depth:N[0]==="="?1:2,lines:j,place:U});return}R&&(z(N)||fp.test(rn(N)))&&l(),D(y,!0,R)||(W.last=y.line)}function w(y,N){/^[<>=|:]/.test(N)&&!N.startsWith("|")&&l();let R=r;et(y).width>=Ve||!Ae(N)?(p(),D(y,!1,!1)):R.last=y.line}let Ae=y=>!Ea({text:y,line:0,column:1})&&!fo(y)&&!(/^[`~]/.test(y)&&up.test(y));function X(){if(!/^---[ \t]*$/.test(n[0]??""))return;let y=n.findIndex((R,W)=>W>0&&/^---[ \t]*$/.test(R));if(y<0)return n.length>1?l():void 0;let N=n.slice(1,y).map((R,W)=>({text:R,line:W+2,column:1}));s.push({type:"yaml",lines:N,place:sn(n,{line:1,column:1},y+1)}),i=y+1}X();for(let y=i;y<n.length&&!a;y++)r?.kind==="table"&&y+1<=r.last||F({text:n[y],line:y+1,index:0,column:0,rest:0});return a?null:(p(),m(0),s)}var hp,Ve,ar,dp,rn,Aa,Dx,pp,Fx,up,mo,mp,Bx,fp,fo,Wx,bn,lr=g(()=>{"use strict";cp();hp=Tt(nn(),1);Ne();Ve=4,ar=e=>e===" "||e==="	";dp=e=>({line:e.line,column:e.index+1}),rn=e=>Vn(e.replace(/^[ \t]+/,"")),Aa=e=>e.text.slice(et(e).end),Dx="address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h1|h2|h3|h4|h5|h6|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul",pp=[[/^<(?:pre|script|style|textarea)(?=[ \t>]|$)/i,/<\/(?:pre|script|style|textarea)>/i],[/^<!--/,/-->/],[/^<\?/,/\?>/],[/^<![A-Za-z]/,/>/],[/^<!\[CDATA\[/,/\]\]>/],[new RegExp(`^</?(?:${Dx})(?=[ \\t>]|/>|$)`,"i"),null]],Fx=/^(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/,up=/^(`{3,})([^`]*)$|^(~{3,})(.*)$/,mo=/^[-+*](?=[ \t]|$)/,mp=/^([0-9]{1,9})([.)])(?=[ \t]|$)/,Bx=/^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/,fp=/^[-:|][-:| \t]*$/,fo=e=>/^[-*_]/.test(e)&&Fx.test(e);Wx=e=>e.startsWith("<!--")?e.slice(2):e.startsWith("<?")?e.slice(1):e,bn=e=>Mx(e)??(0,hp.readBlocks)(e)});function ho({base:e,change:t,config:n}){let s=new Map(e.packets.map(o=>[o.path,o]));return t.files.flatMap(o=>{let{path:r,before:i,after:a}=o,d=e.files.get(r);if(Ux(d,a))return[];let c=Wt(i),l=d?s.get(r):c!==null?jx(r,c,e,n):null;return!l||!Hx(l,c)?[]:[{file:o,packet:l,id:A(l),signature:ke(l)}]})}function jx(e,t,n,s){let{packet:o}=$e(e,t,s);return n.packets.some(i=>ie(i)&&A(i)===A(o))?o:null}function Ps(...e){let t=new Map;for(let n of e.flat().map(A)){let{base:s}=ce(n),o=t.get(s);o?o.push(n):t.set(s,[n])}return(n,s)=>`${n.slice(0,n.lastIndexOf("/")+1)}${Jr(s,t.get(ce(s).base)??[])}.md`}var Ux,Wt,$e,Hx,Kx,go,Sn,tt=g(()=>{"use strict";la();M();xs();lr();Ux=(e,t)=>e?.oid===t?.oid&&e?.mode===t?.mode,Wt=e=>e&&e.mode.startsWith("100")?e.text:null,$e=(e,t,n)=>({text:t,packet:Nt(e,t,{logSections:n.lock.logSections,limits:n.limits,read:bn})}),Hx=(e,t)=>e.unreadable===null?ie(e):t!==null&&fd(t);Kx=e=>/^[\w./@+-]+$/.test(e),go=e=>Kx(e)?e:`'${e.replaceAll("'","'\\''")}'`,Sn=(e,t,n)=>{let s=t.files.has(e)?t.name:`$(git merge-base HEAD ${t.name})`;return`\`git restore --source=${n.kind==="commit"?"HEAD":s} --staged --worktree -- ${go(e)}\``}});var wn,Ut,Gx,Vx,yo,qx,Ra=g(()=>{"use strict";M();wn=e=>e?[e.value]:[],Ut=e=>e?.items.map(({value:t})=>t)??[],Gx={TASK_ID:e=>wn(e.id),RISK_TIER:e=>[...wn(e.riskTier),...wn(e.riskJustification)],SCOPE:({scope:e})=>e?[e.value.text]:[],IN_SCOPE_PATHS:e=>Ut(e.inScopePaths),OUT_OF_SCOPE:e=>Ut(e.outOfScope),TEST_PLAN:e=>Ut(e.testPlan),DONE_MEANS:e=>Ut(e.doneMeans),ROLLBACK_HINT:e=>wn(e.rollbackHint),FILES_TO_OPEN:e=>Ut(e.filesToOpen),SEARCH_TERMS:e=>Ut(e.searchTerms),RUN_COMMANDS:e=>Ut(e.runCommands),RISK_MAP:e=>Ut(e.riskMap),SPEC_ANCHOR:({specAnchors:e})=>e?.items.map(({value:t})=>t.spec===null?t.section:`${t.section} ${t.spec}`)??[],USER_SIGNATURE:e=>wn(e.signature),BLOCKED_BY:e=>Ut(e.blockedBy),BLOCKS:e=>Ut(e.blocks),EFFORT:e=>wn(e.effort),AUTHORITY:({authority:e})=>e?[...e.value.specVersions,...e.value.citations]:[],VARIANT_OF:e=>wn(e.variantOf),VARIANT_REASON:e=>wn(e.variantReason)},Vx=e=>e==="AUTHORITY"||!jn.includes(e),yo=e=>fs.filter(Vx).flatMap(t=>(Gx[t]?.(e)??[]).map(n=>`${t}: ${qx(n)}
`)).join("").normalize("NFC"),qx=e=>e.replaceAll("\\","\\\\").replace(/\r\n|\n|\r/g,"\\n")});function E(e){let t=e.slice(0,320).replace(/\s+/g," ").trim();return`\`${(t.length>80?`${t.slice(0,80).trimEnd()}…`:t).replaceAll("`","'")}\``}var Q=g(()=>{"use strict"});var nt,Es,ko,qn,_a=g(()=>{"use strict";nt={READY_FOR_DEV:"Ready for Dev",IN_PROGRESS:"In Progress",BLOCKED:"Blocked",DONE:"Done",VALIDATED:"Validated",FAILED:"Failed",GAP:"Gap",SUPERSEDED:"Superseded",STUB:"Stub",DRAFT:"Draft",UNKNOWN:"Unknown"},Es={READY_FOR_DEV:"🔴",IN_PROGRESS:"🟠",BLOCKED:"🟡",GAP:"🟡",STUB:"🟡",DRAFT:"🟡",DONE:"✅",VALIDATED:"✅"},ko=/[\u{1F534}\u{1F7E0}\u{1F7E1}\u2705]/u,qn=(e,t,n)=>ko.test(e)?`${n} ${Es[t]??""}`.trimEnd():n});function Yx(e){let t=[0];for(let n of e.matchAll(/\r\n|\n|\r/g))t.push(n.index+n[0].length);return t[t.length-1]===e.length?t:[...t,e.length]}function xn(e,t){let n=Yx(e),s=Ca(e),o=({line:c,column:l})=>c>n.length?e.length:Math.min(n[c-1]+l-1,e.length),r=t.map(c=>({from:o(c.start),to:o(c.end),text:c.text})).sort((c,l)=>c.from-l.from),i=e!==""&&!/[\r\n]$/.test(e),a=0;return r.map(({from:c,to:l,text:p})=>{if(c<a)throw new Error("Two edits of one text overlap");let u=e.slice(a,c);a=l;let m=i&&c===e.length&&p.endsWith(`
`);return u+(m?`
${p.slice(0,-1)}`:p).replaceAll(`
`,s)}).join("")+e.slice(a)}var yt,va,bo,Be,Yn,Ca,be,So,st,Os=g(()=>{"use strict";Ne();yt=(e,t)=>({...e,text:t}),va=(e,t)=>({start:e.end,end:e.end,text:t}),bo=e=>({line:e,column:1}),Be=(e,t)=>({start:bo(e),end:bo(e),text:t.map(n=>`${n}
`).join("")}),Yn=(e,t)=>({start:bo(e),end:bo(t+1),text:""});Ca=e=>/\r\n|\n|\r/.exec(e)?.[0]??`
`;be=e=>ye(e),So=(e,t)=>(e[t.start.line-1]??"").slice(t.start.column-1,t.end.column-1),st=e=>e.replace(/\s+/g," ").trim()});function cr(e,t,n,s,o){let r=$e(e.packet.path,xn(e.text,t),n);if(!s(r.packet))throw $a(e.packet,`${o} cannot be written in the form that it has`);return r}function Jx(e,t){let n=e.replace(/[^\p{L}]/gu,"");return n!==n.toUpperCase()?new RegExp("\\p{L}-\\p{L}","u").test(e)?nt[t].replace("for","For").replaceAll(" ","-"):nt[t]:/ /.test(e.trim())?nt[t].toUpperCase():t}function zx(e,t){let[,n,s,o]=/^([*_`]*)(.*?)([*_`]*)$/s.exec(e),r=/^\[[^[\]]*\]$/.test(s),i=r?s.slice(1,-1):s,a=qn(i,t,Jx(i.replace(/\[.*$/s,""),t));return`${n}${r?`[${a}]`:a}${o}`}function wo(e,t,n){let{packet:s,text:o}=e;if(!s.status)throw $a(s,"it has no STATUS");if(s.status.value===t)return e;let r=So(be(o),s.status.place),i=a=>a.status?.value===t;return cr(e,[yt(s.status.place,zx(r,t))],n,i,"STATUS")}function Zx(e,t,n){let s=/^\s*\|/.exec(e);return s?`${s[0]} ${t} | ${n.replaceAll("|","\\|")} |`:`${yp.exec(e)[0]}${t}: ${n}`}function Xx(e,t){let n=e[t]??"";return n.trim()!==""&&gp(n)>gp(e[t-1])?t:t+1}function La(e,t){let{packet:n,text:s}=e;if(!n.status)throw $a(n,"it has no STATUS beside which the new field could stand");let o=be(s),{line:r}=n.status.place.start,i=o[r-1];return Be(Xx(o,r),t.map(([a,d])=>Zx(i,a,d)))}function dr(e,t,n,s){let o=st(n),r=Na[t](e.packet);if(r?.value===o)return e;let i=e.packet.regions.find(d=>d.field===t),a=r?yt(r.place,o):i?Ia(e,i.startLine,o):La(e,[[t,o]]);return cr(e,[a],s,d=>Na[t](d)!==null,t)}function Ia({text:e},t,n){let s=(be(e)[t-1]??"").trimEnd(),o={line:t,column:s.length+1};return{start:o,end:o,text:` ${n}`}}function kp(e,{reason:t,eta:n,since:s},o){return[["BLOCKED_SINCE",s],["ETA",n],["BLOCKED_REASON",t]].reduce((i,[a,d])=>dr(i,a,d,o),wo(e,"BLOCKED",o))}function bp(e,t,n){return["BLOCKED_REASON","ETA","BLOCKED_SINCE"].filter(o=>Na[o](e.packet)).reduce((o,r)=>dr(o,r,"None",n),wo(e,t,n))}function Sp(e,t,n){let{packet:s}=e,o=s.regions.find(({field:a})=>a==="USER_SIGNATURE"),r=s.signature?yt(s.signature.place,t):o?Ia(e,o.startLine,t):La(e,[["USER_SIGNATURE",t]]);return cr(e,[r],n,a=>ke(a)===t,"USER_SIGNATURE")}function Qx(e,t,n){let{packet:s,text:o}=e,r=be(o),i=s.regions.filter(({field:m})=>m==="AUTHORITY"),a=i.flatMap(({startLine:m,endLine:f})=>Array.from({length:f-m+1},(h,S)=>m+S)),d=m=>/\[approv|^\W*approv(?:al|ed)\b/i.test(m)&&!/^\s*#/.test(m),c=a.find(m=>d(r[m-1]??""));if(c!==void 0&&!/^\s*\|/.test(r[c-1]))return Ia(e,c,t);if(!s.authority||a.length===0){let m=i[0]&&/^\s*#/.test(r[i[0].startLine-1]??"")?i[0]:null;return m?Be(m.endLine+1,["",`- Approval: ${t}`]):La(e,[["AUTHORITY",[n,t].filter(Boolean).join(", ")]])}let{place:l}=s.authority;if(l.start.line===l.end.line)return va(l,` ${t}`);let p=a.map(m=>r[m-1]??"").find(m=>/^\s*[-*+]\s/.test(m)),u=p?yp.exec(p)[0]:"";return Be(l.end.line+1,[...u?[]:[""],`${u}Approval: ${t}`])}function wp(e,t,n,s){let o=q(t),r=a=>a.authority?.value.citations.some(d=>q(d)===o)===!0;if(r(e.packet))return e;let i=Qx(e,`[Approved: ${t}]`,n);return cr(e,[i],s,r,`the approval ${E(t)} in AUTHORITY`)}function xp(e,t,n){let{blocks:s}=e.packet,o=m=>m.blocks?.items.some(({value:f})=>f===t)===!0;if(!s||o(e.packet))return e;let r=s.items.at(-1),{line:i}=s.place.start,a=be(e.text)[i-1]??"",[d,c]=eP.exec(a)??["",""],l={start:{line:i,column:a.length-d.length+1},end:{line:i,column:a.length+1}},p=`${/\s$/.test(a.slice(0,a.length-d.length))?"":" "}${t}${c?" |":""}`,u=r?va(r.place,`, ${t}`):yt(l,p);return cr(e,[u],n,o,"BLOCKS")}var $a,yp,gp,Na,eP,Pp,As=g(()=>{"use strict";tt();M();Ss();Q();Ze();_a();Os();$a=(e,t)=>new Error(`\`${e.path}\` cannot be edited: ${t}. Nothing was written; edit it by hand`);yp=/^\s*(?:[-*+]\s+|[0-9]+[.)]\s+)?(?:\[[ xX]\]\s+)?/;gp=e=>e.length-e.trimStart().length;Na={BLOCKED_REASON:e=>e.blockedReason,ETA:e=>e.eta,BLOCKED_SINCE:e=>e.blockedSince,VARIANT_OF:e=>e.variantOf,VARIANT_REASON:e=>e.variantReason};eP=/(?:none|n\/a|-)?\s*(\|?)\s*$/i;Pp=e=>{let t=gt(e);return t==="UNKNOWN"?null:t}});function tP({packet:e,text:t}){let n=e.regions.filter(({field:i})=>!Ep.includes(i)),s=be(t),o=e.logSections.filter(({startLine:i,endLine:a})=>!n.some(d=>d.startLine>=i&&d.endLine<=a)).flatMap(({startLine:i,endLine:a})=>Da(i+1,a).filter(d=>(s[d-1]??"").trim()!=="")),r=e.regions.filter(({field:i})=>Ep.includes(i)).flatMap(({startLine:i,endLine:a})=>Da(i,a));return new Set([...o,...r])}function sP({packet:e,text:t}){let n=e.regions.filter(({field:o})=>o==="TASK_ID"||o==="TEST_PLAN"),s=be(t).findIndex(o=>/^\s{0,3}#\s/.test(o))+1;return[...s>0?[s]:[],...n.flatMap(({startLine:o,endLine:r})=>Da(o,r))]}function rP(e){let t=Ca(e),n=be(e.trimEnd()),s=o=>o!==void 0&&o.trim()==="";return n.filter((o,r)=>!(s(o)&&s(n[r-1]))).join(t)+t}function Rp(e,{id:t,path:n,kind:s,why:o},r){let i=A(e.packet),a=ke(e.packet)??"",d=be(e.text),c=tP(e),l=S=>!c.has(S.start.line),p=[...[...c].map(S=>Yn(S,S)),...nP(d,sP(e),i,t).filter(l)],u=oP(xn(e.text,p),a),m=wo($e(n,rP(u),r),"DRAFT",r),f=dr(m,"VARIANT_REASON",`${s}: ${o}`,r),h=dr(f,"VARIANT_OF",i,r);if(A(h.packet)!==t||Op(h.packet,[t,i])!==Op(e.packet,[i]))throw new Error(`\`${e.packet.path}\` cannot be copied safely: its contract would read otherwise`);if(ke(h.packet)!==null)throw new Error(`\`${e.packet.path}\` cannot be copied safely: the copy would be signed`);return h}var Tp,Ep,Da,nP,Op,Ap,oP,Fa=g(()=>{"use strict";tt();M();tn();Ra();As();Os();Tp=["correction","evolution"],Ep=["BLOCKED_REASON","ETA","BLOCKED_SINCE","VARIANT_OF","VARIANT_REASON"],Da=(e,t)=>Array.from({length:Math.max(0,t-e+1)},(n,s)=>e+s);nP=(e,t,n,s)=>[...new Set(t)].flatMap(o=>he(e[o-1]??"").filter(({id:r})=>r===n).map(({index:r})=>yt({start:{line:o,column:r+1},end:{line:o,column:r+1+n.length}},s)));Op=(e,t)=>t.reduce((n,s)=>n.replaceAll(s,"<id>"),yo({...e,id:null,signature:null,variantOf:null,variantReason:null,authority:null}));Ap=e=>e.replace(/[^A-Za-z0-9_]/g,"\\$&"),oP=(e,t)=>t===""?e:e.replace(new RegExp(`[ \\t]*\\[approved:\\s*${Ap(t)}\\s*\\]`,"gi"),"").replace(new RegExp(Ap(t),"gi"),"pending")});var Ht,Ts=g(()=>{"use strict";Ht="0.1.0"});function qe(e){let t=new Map;for(let s of e){let o=A(s),r=t.get(o);r?r.push(s):t.set(o,[s])}let n=new Map(e.map(s=>[s.path,s]));return{all:e,withId:s=>t.get(s)??[],at:s=>n.get(s)??null}}function _p(e){let t=null,n=()=>{if(t)return t;t=new Set;for(let s of e.keys())for(let o=s.lastIndexOf("/");o>0;o=s.lastIndexOf("/",o-1)){let r=s.slice(0,o);if(t.has(r))break;t.add(r)}return t};return{has:s=>e.has(s),isDirectory:s=>e.get(s)?.mode==="160000"||n().has(s.replace(/\/+$/,""))}}var Pn=g(()=>{"use strict";M()});function vp(e,t,n,s){let o=Np(t,n);return e.flatMap(({rule:r,severity:i})=>{if(Ba(r,t).length>0||$p(r,t))return[];let a=r.checkPacket?t.packets.filter(c=>s(r,c)).flatMap(c=>r.checkPacket(c,o).map(l=>({rule:r,severity:i,packet:c,problem:l}))):[],d=r.checkTree?r.checkTree(o).map(c=>({rule:r,severity:i,packet:null,problem:c})):[];return[...a,...d]})}function cP(e,t){let n=Np(t.head,t);return e.flatMap(({rule:s,severity:o})=>!s.checkChange||Ba(s,t.head).length>0||$p(s,t.head)?[]:s.checkChange(n).map(r=>({rule:s,severity:o,packet:null,problem:r})))}function dP(e){let t=e.base.ledger?.rows??[],n=e.now.toISOString().slice(0,10),s=new Map,o=r=>s.set(r,(s.get(r)??0)+1);for(let r of t)o(q(r.signature.value));for(let r of e.base.packets)o(q(ke(r)??""));return t.flatMap(({waiver:r,reading:i,signature:a})=>{let d=i.kind==="signed"&&s.get(q(a.value))===1;return r&&d&&(r.until===null||r.until>=n)?[r]:[]})}function uP(e,t,n){let{rule:s,problem:o,severity:r}=e,i=Lp(e),a=Ma(e),d=i===null?void 0:o.place,c=(o.remedy??s.remedy).replaceAll("<id>",()=>a??"<id>").replaceAll("<path>",()=>i??"<path>");return{rule:s.id,severity:r,message:o.message,path:i,line:d?.start.line??(i===null?null:1),column:d?.start.column??(i===null?null:1),endLine:d?.end.line??(i===null?null:1),endColumn:d?.end.column??(i===null?null:1),workPacket:a,waived:pP(e,t),remedy:c,url:n.ruleUrl(s.id)}}function fP(e){let t=e.filter(s=>!s.waived),n=s=>t.filter(o=>o.severity===s).length;return{critical:n("critical"),high:n("high"),medium:n("medium"),low:n("low"),waived:e.length-t.length}}function on(e,t,n){let s={...e,head:aP(e.head,e.base)},o=pr(t,s.config),r=s.mode==="all",i=new Set(s.change.files.map(f=>f.path)),a=(f,h)=>r||f.needs.length>0&&!f.onlyTouched||i.has(h.path),d=!r&&lP(e.head,e.before)?[]:o,c=new Set(r?[]:vp(d,s.before,s,a).map(Cp)),l=[...vp(d,s.head,s,a).filter(f=>f.problem.always||!c.has(Cp(f))),...r?[]:cP(o,s)],p=dP(s),u=l.map(f=>uP(f,p,n)).sort(mP),m=o.flatMap(({rule:f})=>{let h=Ba(f,s.head);return h.length>0?[{rule:f.id,missing:[...h]}]:[]});return{schemaVersion:1,tool:{name:"countersign",version:n.version},mode:s.mode,base:n.baseName,head:n.headName,workPackets:[...new Set(s.change.workPackets.map(f=>f.id))],result:hP(u,n.failOn),judged:{packets:s.head.packets.length,paths:r?s.head.files.size:s.change.files.length,rules:o.length-m.length},counts:fP(u),findings:u,skipped:m}}var iP,Np,aP,lP,Ba,$p,pr,Ma,Lp,Cp,pP,xo,mP,Po,Jn,hP,En=g(()=>{"use strict";M();B();Ze();Pn();iP=["board","ledger","spec"],Np=(e,t)=>({packets:qe(e.packets),...e.board?{board:e.board}:{},...e.ledger?{ledger:e.ledger}:{},...e.spec?{spec:e.spec}:{},paths:_p(e.files),tree:e,base:t.base,change:t.change,statusSince:t.statusSince??{},now:t.now,config:t.config}),aP=(e,t)=>({...e,board:e.board??(t.board&&{...t.board,unreadable:null,entries:[],gates:[],lastUpdated:null}),ledger:e.ledger??(t.ledger&&{...t.ledger,unreadable:null,hasTable:!1,rows:[]}),spec:e.spec??(t.spec&&{pointer:null,files:[]})}),lP=(e,t)=>e.packets===t.packets&&e.board===t.board&&e.ledger===t.ledger&&e.spec===t.spec&&e.protocols===t.protocols&&[e.board,e.ledger,e.spec?.pointer].every(n=>n?.unreadable==null),Ba=(e,t)=>e.needs.filter(n=>iP.includes(n)&&t[n]===null),$p=(e,t)=>e.needs.includes("board")&&t.board?.unreadable!=null||e.needs.includes("ledger")&&t.ledger?.unreadable!=null,pr=(e,t)=>e.flatMap(n=>{let o=t.rules[n.id]??(n.optIn?"off":n.severity);return o==="off"?[]:[{rule:n,severity:o}]});Ma=({packet:e,problem:t})=>t.packet!==void 0?t.packet:e?A(e):null,Lp=({packet:e,problem:t})=>t.path!==void 0?t.path:e?.path??null,Cp=e=>JSON.stringify([e.rule.id,Ma(e)??Lp(e),e.problem.subject??null]);pP=(e,t)=>t.some(({rule:n,packet:s})=>n===e.rule.id&&(s==="*"||s===Ma(e)));xo=e=>e??"",mP=(e,t)=>Po(xo(e.path),xo(t.path))||(e.line??0)-(t.line??0)||(e.column??0)-(t.column??0)||we.indexOf(e.severity)-we.indexOf(t.severity)||Po(e.rule,t.rule)||Po(xo(e.workPacket),xo(t.workPacket))||Po(e.message,t.message),Po=(e,t)=>e<t?-1:e>t?1:0,Jn=(e,t)=>we.indexOf(e)<=we.indexOf(t);hP=(e,t)=>e.some(n=>!n.waived&&Jn(n.severity,t))?"fail":"pass"});var gP,V,jt=g(()=>{"use strict";gP=/[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g,V=e=>e.replace(gP,t=>`\\u{${t.codePointAt(0).toString(16)}}`)});function ue(e,t){if(e.length<=t)return e;let n=/[\ud800-\udbff]/.test(e[t-2])?t-2:t-1;return`${e.slice(0,n)}…`}var yP,kP,bP,Ip,Dp,Wa,SP,Fp,Le,wP,xP,rt,zn=g(()=>{"use strict";jt();yP=e=>e.replaceAll("##[","##\\[").replace(/^\s*::/,t=>`\\${t}`),kP=e=>yP(V(e)),bP=e=>e.split(/\r\n|\n|\r/).map(kP).join(`
`),Ip=e=>e.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A"),Dp=e=>Ip(bP(e)),Wa=e=>Ip(V(e)).replaceAll(":","%3A").replaceAll(",","%2C"),SP=/[\\`*_{}[\]<>&!#@|~$^]|:(?=[:/])|(?<=www)\./gi,Fp=e=>e.replace(SP,t=>`&#${t.charCodeAt(0)};`),Le=e=>`<code>${Fp(V(e))}</code>`,wP=/[@#]|:\/\/|:[\w+-]+:|www\.|gh-\d|[0-9a-f]{7}/i,xP=e=>wP.test(e)?Le(e):Fp(e),rt=e=>e.split("`").map((t,n)=>t===""?"":n%2===1?Le(t):xP(V(t))).join("")});var Ie,ee,kt=g(()=>{"use strict";Ie={paths:{packets:["docs/task_packets/**/WP-*.md","!docs/task_packets/**/stubs/**","!docs/task_packets/**/README.md"],board:"docs/TASK_BOARD.md",ledger:"docs/SIGNATURE_AUDIT.md",specPointer:"docs/SPEC_CURRENT.md",specs:["**/*Master_Spec_v*.md"],protocols:["docs/*_PROTOCOL.md"]},lock:{mode:"append",mutableFields:["BLOCKED_REASON","ETA","BLOCKED_SINCE"],logSections:["NOTES","ERRATA","VALIDATION","REPORT","EVIDENCE","STATUS_HANDOFF","HANDOFF","IMPLEMENTATION","SKELETON","HYGIENE","WAIVERS","HISTORY"]},scope:{packetsFrom:"base",allowPatterns:!1,alwaysAllowed:[]},signers:{},limits:{bytes:1048576,depth:100,inScopePaths:{min:5,max:20},outOfScope:{min:3,max:8},testPlan:{min:2,max:6},doneMeans:{min:3,max:8},filesToOpen:{min:5,max:15},searchTerms:{min:10,max:20},riskMap:{min:3,max:8},enrichmentLines:20,enrichmentSections:3,boardDays:7,stalledDays:14,waiverNoticeDays:7,vagueVerbs:["improve","enhance","make better","clean up"],vagueDoneWords:["works","work","properly","correctly","as expected","better","good","well","fine","nicely"],postWorkCommand:"just post-work",riskTiers:["LOW","MEDIUM","HIGH"]},gates:{supplyChain:[],seconds:300},rules:{},failOn:"high",defaultBranch:null},ee="countersign.config.json"});function VP(e,t){let{severity:n,rule:s,waived:o}=e,r=jP(n,t)(n.padEnd(8)),i=o?t.dim(" (waived)"):"",a=GP(e);return[`  ${r}  ${V(e.message)}${i}`,`            ${t.dim(a?`${V(a)}  ${s}`:s)}`,...o?[]:[`            ${V(e.remedy)}`]]}function YP(e){let{packets:t,paths:n,rules:s}=e.judged,o=e.mode!=="all"&&n===0,r=Ua(n,e.mode==="all"?"path":"changed path"),i=e.workPackets.length>0?` for ${e.workPackets.map(V).join(", ")}`:"",a=`Judged ${r}${i}, ${Ua(t,"packet")}, ${Ua(s,"rule")}`;return o?`There is nothing to judge: ${qP[e.mode]} is empty`:a}function On(e,t=lt){let n=KP(e.findings).flatMap(([r,i])=>[t.bold(V(r)),...i.flatMap(a=>VP(a,t)),""]),s=e.result==="pass"?t.green(`✔ Passed: ${qp(e)}`):t.red(`✖ Failed: ${qp(e)}`);return`${[...n,...JP(e).map(t.dim),`${s}. ${YP(e)}.`].join(`
`)}
`}var fr,lt,jP,Ua,KP,GP,qp,qP,JP,Zn=g(()=>{"use strict";B();jt();fr=e=>e,lt={bold:fr,dim:fr,red:fr,yellow:fr,green:fr},jP=(e,t)=>e==="critical"||e==="high"?t.red:e==="medium"?t.yellow:t.dim,Ua=(e,t)=>`${e} ${t}${e===1?"":"s"}`,KP=e=>{let t=new Map;for(let n of e){let s=n.workPacket??n.path??"The change",o=t.get(s);o?o.push(n):t.set(s,[n])}return[...t]},GP=({path:e,line:t,column:n})=>e===null?"":`${e}${t===null?"":`:${t}:${n}`}`;qp=e=>{let t=we.filter(n=>e.counts[n]>0).map(n=>`${e.counts[n]} ${n}`);return e.counts.waived>0&&t.push(`${e.counts.waived} waived`),t.join(", ")||"nothing found"},qP={staged:"the staged change",range:"the change",all:"the tree"};JP=e=>{let t=new Map;for(let{rule:n,missing:s}of e.skipped){let o=s.join(" and ");t.set(o,[...t.get(o)??[],n])}return[...t].map(([n,s])=>`Skipped ${s.join(", ")}: the repository has no ${n}`)}});var Yp,Jp=g(()=>{"use strict";M();Q();B();Ze();Yp=T({id:"authority-traceable",summary:"AUTHORITY names the version of the spec and cites an approval that the ledger records.",severity:"medium",gate:"packet",source:"Rubric §1 Pillar 2 (signature reference in authority), Pillar 5 (spec version in authority)",remedy:`Write the spec file with its version and \`[Approved: …]\` with a signature of the ledger into AUTHORITY of \`<path>\`${re}`,needs:["ledger"],onlyTouched:!0,checkPacket(e,{ledger:t}){if(!de(e))return[];let{authority:n,specAnchors:s}=e;if(!n)return[{message:"Missing AUTHORITY, expected a spec version and an approval",subject:"AUTHORITY"}];let{place:o,value:r}=n,i=s?.items.some(({value:p})=>/v[0-9]/i.test(p.spec??"")),a=r.specVersions.length>0||i?[]:[{message:"Missing spec version in AUTHORITY, expected one such as `v01.02`",place:o,subject:"spec version"}],d=r.citations[0];if(d===void 0)return[...a,{message:"Missing approval in AUTHORITY, expected `[Approved: …]`",place:o,subject:"approval"}];let c=new Set(t.rows.map(p=>q(p.signature.value)));if(r.citations.some(p=>c.has(q(p))))return a;let l=`Unexpected approval ${E(d)}, expected one that ${t.path} records`;return[...a,{message:l,place:o,subject:"approval"}]}})});function te(e){let t=zp.get(e);if(t)return t;let n=new Map;for(let s of e.entries){let o=n.get(s.id);o?o.push(s):n.set(s.id,[s])}return zp.set(e,n),n}var zp,bt,Ha,Me=g(()=>{"use strict";zp=new WeakMap;bt=(e,t)=>{let n=te(e).get(t)??[];return n.find(s=>s.status!=="UNKNOWN")??n[0]??null},Ha=(e,t)=>e===t||e==="DRAFT"&&(t==="GAP"||t==="STUB")||t==="DRAFT"&&(e==="GAP"||e==="STUB")});function ZP(e){let t=new Map;for(let n of e){let{base:s,version:o}=ce(n),r=t.get(s);(r===void 0||ce(r).version<o||r===s)&&t.set(s,n)}return t}function Xp(e,t,n){if(t.some(r=>r.unreadable!==null))return"has a packet that cannot be read";if(n){if(n.unreadable!==null)return`should stand on ${n.path}, which cannot be read`;let r=ja(n,e);if(r.length===0)return`is not on ${n.path}`;let i=r.filter(d=>d.status!=="UNKNOWN");if(i.length===0)return`has no status on ${n.path}`;let a=i.find(d=>d.status!=="VALIDATED");if(a)return`is \`${a.status}\` on ${n.path}`}let s=t.find(r=>r.status?r.status.value!=="VALIDATED":!n);if(!s)return null;let o=s.status?`\`${s.status.value}\``:"without a status";return n?`is \`VALIDATED\` on ${n.path} but ${o} in its packet`:`is ${o}`}function Se({packets:e,board:t}){let n=[...e.all.map(A),...t?te(t).keys():[]],s=new Set(n),o=ZP(n),r=new Map,i=new Map,a=b=>o.get(ce(b).base)??null,d=b=>s.has(b)?b:ce(b).base===b?a(b):null,c=b=>{let O=ja(t,b).find(P=>P.status!=="UNKNOWN");return O?O.status==="SUPERSEDED":e.withId(b).some(P=>P.status?.value==="SUPERSEDED")},l=b=>{if(!r.has(b)){let O=d(b);r.set(b,O!==null&&c(O)?a(O):O)}return r.get(b)},p=b=>[...e.withId(b).flatMap(O=>Zp(O.blockedBy?.items??[],O.path)),...ja(t,b).flatMap(O=>Zp(O.blockedBy,t.path))].filter(zP()),u=b=>({via:b,reason:t?`is neither a packet nor on ${t.path}`:"is no packet"});function m(b){let O=[],P=L=>{let D=Xp(L,e.withId(L),t);i.set(L,{via:L,reason:D??"waits for itself"}),D===null&&O.push({id:L,blockers:p(L),next:0})},_=L=>i.set(O.pop().id,L);for(i.has(b)||P(b);O.length>0;){let L=O.at(-1),D=L.blockers[L.next],v=D&&l(D.id);D?v==null?_(u(D.id)):i.has(v)?i.get(v)!==null?_(i.get(v)):L.next++:P(v):_(null)}return i.get(b)}let f=(b,{via:O,reason:P})=>O===b?P:`${O===l(b)?"stands for its newest variant":"waits for"} \`${O}\`, which ${P}`;function h(b){let O=l(b);if(O===null)return u(b).reason;let P=Xp(O,e.withId(O),t);return P===null?null:f(b,{via:O,reason:P})}function S(b){let O=l(b),P=O===null?u(b):m(O);return P===null?{resolved:!0}:{resolved:!1,via:P.via,reason:f(b,P)}}return{knows:b=>d(b)!==null,bearer:d,decider:l,declaredBy:p,objection:h,resolve:S}}var Zp,zP,ja,ct,St,dt=g(()=>{"use strict";Me();M();Zp=(e,t)=>e.map(({value:n,place:s})=>({id:n,path:t,place:s})),zP=()=>{let e=new Set;return({id:t})=>e.size<e.add(t).size};ja=(e,t)=>e?te(e).get(t)??[]:[];ct=(e,t)=>e.declaredBy(t).flatMap(n=>{let s=e.resolve(n.id);return s.resolved?[]:[{...n,reason:s.reason}]}),St=(e,t,n)=>{let s=o=>{let i=(o.status&&o.status.value!=="UNKNOWN"?o.status.value:null)??(t&&bt(t,A(o))?.status);return i!=null&&n.includes(i)};return[...new Set(e.all.filter(s).map(A))]}});function Oo(e){let t=Fe(e);return[0,...t.map(s=>s.end)].map((s,o)=>e.slice(s,t[o]?.start)).join(" ")}function Ao(e,t=Qp){let n=e.map(s=>s.trim()).flatMap(s=>s?t(s):[]);return n.length>0?new RegExp(`(?<![\\p{L}\\p{N}_])(?:${n.join("|")})(?![\\p{L}\\p{N}_])`,"iu"):null}function eu(e){let[t="",...n]=e.split(/\s+/).map(Qp);return[t.endsWith("e")?`${t.slice(0,-1)}(?:e|es|ed|ing)`:`${t}(?:s|ed|ing)?`,...n].join("\\s+(?:\\S+\\s+){0,4}?")}var Qp,To=g(()=>{"use strict";Te();Qp=e=>e.replace(/[.*+?^${}()|[\]\\/]/g,"\\$&")});function r0(e){let t=Oo(e);return!/[\p{L}\p{N}]/u.test(t)?Fe(e).reduce((s,o)=>`${s}${o.code}
`,t):t}function Ka(e,t=()=>!1){let n=r0(e),s=XP.exec(n);return[...s?[{text:s[0],index:s.index}]:[],...su(n)].filter(r=>!t(r.text)).sort((r,i)=>r.index-i.index)[0]?.text??null}function an(e){if(hr(e))return e.trim();let t=e.replace(/'[^'\n]*'/g,n=>" ".repeat(n.length));return su(t).sort((n,s)=>n.index-s.index)[0]?.text??null}var XP,QP,e0,t0,tu,n0,s0,su,nu,o0,i0,hr,gr=g(()=>{"use strict";Te();To();XP=/(?<![\p{L}\p{N}_-])(?:[Tt][Bb][Dd]|TK|TODO)(?![\p{L}\p{N}_-])/u,QP=/(?<![$@])\{([^{}\n]{1,80})\}/g,e0=/(?<![\p{L}\p{N}_)\]>])<([^<>\n]{1,80})>/gu,t0=new RegExp("\\p{L}","u"),tu=/^\s*(?:\.{2,}|…)\s*$/,n0=new RegExp("^\\p{L}[\\p{L}\\p{N} _.,/|'&-]*$","u"),s0=/^(?:a|b|br|code|del|details|div|em|hr|i|img|ins|kbd|li|mark|ol|p|pre|s|small|span|strong|sub|summary|sup|table|td|th|tr|u|ul)$/i,su=e=>[...Array.from(e.matchAll(QP)).filter(([,t])=>t0.test(t)||tu.test(t)).map(t=>({text:t[0],index:t.index})),...Array.from(e.matchAll(e0)).filter(([,t])=>n0.test(t)&&!s0.test(t)||tu.test(t)).map(t=>({text:t[0],index:t.index}))];nu=/^(?:tbd|tk|todo|\?+|\.{2,}|…|<[^<>\n]{1,80}>|\{[^{}\n]{1,80}\})$/i,o0=200,i0=/^["'`*\s]+|["'`*\s.:;]+$/g,hr=e=>e.length<o0&&(nu.test(e.trim())||nu.test(e.replace(i0,"")))});var a0,ru,ou,iu=g(()=>{"use strict";dt();Me();gr();B();a0=/^(?:n\/?a|none|unknown|unclear|-+)?$/i,ru=e=>e!==null&&!a0.test(e.value.trim())&&!hr(e.value),ou=T({id:"blocked-explained",summary:"What is BLOCKED says why and until when, on the board or in its packet.",severity:"medium",gate:"board",source:"Rubric §1 Pillar 3; §2 For TASK_BOARD Maintenance",remedy:"Write `Reason:` and `ETA:` below the entry of `<id>` on the board, or BLOCKED_REASON and ETA into its packet",needs:["packets","board"],checkTree({packets:e,board:t}){let n=t.entries.filter(s=>s.status==="BLOCKED").map(s=>s.id);return[...new Set([...n,...St(e,t,["BLOCKED"])])].flatMap(s=>{let o=te(t).get(s)??[],r=e.withId(s),i=[...[...o.map(d=>d.reason),...r.map(d=>d.blockedReason)].some(ru)?[]:["reason"],...[...o.map(d=>d.eta),...r.map(d=>d.eta)].some(ru)?[]:["ETA"]],a=o[0]?{path:t.path,place:o[0].place}:{path:r[0].path,place:r[0].status.place};return i.map(d=>({message:`Missing ${d} of blocked \`${s}\`, expected why it waits and until when`,...a,packet:s,subject:d}))})}})});var au,lu=g(()=>{"use strict";dt();Me();B();au=T({id:"blocked-needs-blocker",summary:"A packet is BLOCKED only while a blocker is open or a reason is given.",severity:"medium",gate:"blockers",source:"Rubric §2 For Dependency Tracking (BLOCKED used correctly); §1 Pillar 3",remedy:"Set `<id>` to READY_FOR_DEV in packet and board, or write down what it still waits for",needs:["packets","tree"],checkTree({packets:e,tree:{board:t}}){if(t&&t.unreadable!==null)return[];let n=Se({packets:e,board:t});return St(e,t,["BLOCKED"]).filter(s=>{let o=[...e.withId(s).map(r=>r.blockedReason),...((t&&te(t).get(s))??[]).map(r=>r.reason)];return ct(n,s).length===0&&o.every(r=>!r?.value.trim())}).map(s=>{let o=e.withId(s)[0];return{message:"Unexpected status `BLOCKED` with no open blocker and no reason, expected `READY_FOR_DEV`",path:o.path,...o.status?{place:o.status.place}:{},packet:s,subject:"STATUS"}})}})});var cu,du=g(()=>{"use strict";dt();B();cu=T({id:"blocked-while-waiting",summary:"A packet that waits for a blocker is BLOCKED, not READY_FOR_DEV.",severity:"critical",gate:"blockers",source:"Rubric §1 Pillar 4, Blocking Rules; §3 Gate 7",remedy:"Set `<id>` to BLOCKED in packet and board; it is ready when the blocker is VALIDATED in both",needs:["packets","tree"],checkTree({packets:e,tree:{board:t}}){if(t&&t.unreadable!==null)return[];let n=Se({packets:e,board:t});return St(e,t,["READY_FOR_DEV"]).flatMap(s=>ct(n,s).map(({id:o,reason:r,path:i,place:a})=>({message:`Unexpected status \`READY_FOR_DEV\` while blocker \`${o}\` ${r}, expected \`BLOCKED\``,path:i,place:a,packet:s,subject:o})))}})});var pu,uu=g(()=>{"use strict";dt();M();B();pu=T({id:"blockers-known",summary:"Every id in BLOCKED_BY, BLOCKS and the blockers of the board is a packet or an entry of the board.",severity:"high",gate:"blockers",source:"Rubric §2 For Dependency Tracking; §2 For TASK_BOARD Maintenance (no orphaned blockers)",remedy:"Write the id of the packet in full, or put what it waits for on the board as a GAP",needs:["packets","tree"],checkTree({packets:e,tree:{board:t}}){if(t&&t.unreadable!==null)return[];let{knows:n}=Se({packets:e,board:t}),s=(o,r,i,a)=>o.filter(({value:d})=>!n(d)).map(({value:d,place:c})=>({message:`Unexpected ${r} \`${d}\`, expected the id of a packet or of an entry of the board`,path:a,place:c,packet:i,subject:d}));return[...e.all.flatMap(o=>[...s(o.blockedBy?.items??[],"blocker",A(o),o.path),...s(o.blocks?.items??[],"blocked packet",A(o),o.path)]),...(t?.entries??[]).flatMap(o=>s(o.blockedBy,"blocker",o.id,t.path))]}})});var yr=Ke((r$,yu)=>{"use strict";var mu="[^\\\\/]",l0="(?=.)",fu="[^/]",Ga="(?:\\/|$)",hu="(?:^|\\/)",Va=`\\.{1,2}${Ga}`,c0="(?!\\.)",d0=`(?!${hu}${Va})`,p0=`(?!\\.{0,1}${Ga})`,u0=`(?!${Va})`,m0="[^.\\/]",f0=`${fu}*?`,h0="/",gu={DOT_LITERAL:"\\.",PLUS_LITERAL:"\\+",QMARK_LITERAL:"\\?",SLASH_LITERAL:"\\/",ONE_CHAR:l0,QMARK:fu,END_ANCHOR:Ga,DOTS_SLASH:Va,NO_DOT:c0,NO_DOTS:d0,NO_DOT_SLASH:p0,NO_DOTS_SLASH:u0,QMARK_NO_DOT:m0,STAR:f0,START_ANCHOR:hu,SEP:h0},g0={...gu,SLASH_LITERAL:"[\\\\/]",QMARK:mu,STAR:`${mu}*?`,DOTS_SLASH:"\\.{1,2}(?:[\\\\/]|$)",NO_DOT:"(?!\\.)",NO_DOTS:"(?!(?:^|[\\\\/])\\.{1,2}(?:[\\\\/]|$))",NO_DOT_SLASH:"(?!\\.{0,1}(?:[\\\\/]|$))",NO_DOTS_SLASH:"(?!\\.{1,2}(?:[\\\\/]|$))",QMARK_NO_DOT:"[^.\\\\/]",START_ANCHOR:"(?:^|[\\\\/])",END_ANCHOR:"(?:[\\\\/]|$)",SEP:"\\"},y0={__proto__:null,alnum:"a-zA-Z0-9",alpha:"a-zA-Z",ascii:"\\x00-\\x7F",blank:" \\t",cntrl:"\\x00-\\x1F\\x7F",digit:"0-9",graph:"\\x21-\\x7E",lower:"a-z",print:"\\x20-\\x7E ",punct:"\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",space:" \\t\\r\\n\\v\\f",upper:"A-Z",word:"A-Za-z0-9_",xdigit:"A-Fa-f0-9"};yu.exports={DEFAULT_MAX_EXTGLOB_RECURSION:0,MAX_LENGTH:1024*64,POSIX_REGEX_SOURCE:y0,REGEX_BACKSLASH:/\\(?![*+?^${}(|)[\]])/g,REGEX_NON_SPECIAL_CHARS:/^[^@![\].,$*+?^{}()|\\/]+/,REGEX_SPECIAL_CHARS:/[-*+?.^${}(|)[\]]/,REGEX_SPECIAL_CHARS_BACKREF:/(\\?)((\W)(\3*))/g,REGEX_SPECIAL_CHARS_GLOBAL:/([-*+?.^${}(|)[\]])/g,REGEX_REMOVE_BACKSLASH:/(?:\[.*?[^\\]\]|\\(?=.))/g,REPLACEMENTS:{__proto__:null,"***":"*","**/**":"**","**/**/**":"**"},CHAR_0:48,CHAR_9:57,CHAR_UPPERCASE_A:65,CHAR_LOWERCASE_A:97,CHAR_UPPERCASE_Z:90,CHAR_LOWERCASE_Z:122,CHAR_LEFT_PARENTHESES:40,CHAR_RIGHT_PARENTHESES:41,CHAR_ASTERISK:42,CHAR_AMPERSAND:38,CHAR_AT:64,CHAR_BACKWARD_SLASH:92,CHAR_CARRIAGE_RETURN:13,CHAR_CIRCUMFLEX_ACCENT:94,CHAR_COLON:58,CHAR_COMMA:44,CHAR_DOT:46,CHAR_DOUBLE_QUOTE:34,CHAR_EQUAL:61,CHAR_EXCLAMATION_MARK:33,CHAR_FORM_FEED:12,CHAR_FORWARD_SLASH:47,CHAR_GRAVE_ACCENT:96,CHAR_HASH:35,CHAR_HYPHEN_MINUS:45,CHAR_LEFT_ANGLE_BRACKET:60,CHAR_LEFT_CURLY_BRACE:123,CHAR_LEFT_SQUARE_BRACKET:91,CHAR_LINE_FEED:10,CHAR_NO_BREAK_SPACE:160,CHAR_PERCENT:37,CHAR_PLUS:43,CHAR_QUESTION_MARK:63,CHAR_RIGHT_ANGLE_BRACKET:62,CHAR_RIGHT_CURLY_BRACE:125,CHAR_RIGHT_SQUARE_BRACKET:93,CHAR_SEMICOLON:59,CHAR_SINGLE_QUOTE:39,CHAR_SPACE:32,CHAR_TAB:9,CHAR_UNDERSCORE:95,CHAR_VERTICAL_LINE:124,CHAR_ZERO_WIDTH_NOBREAK_SPACE:65279,extglobChars(e){return{"!":{type:"negate",open:"(?:(?!(?:",close:`))${e.STAR})`},"?":{type:"qmark",open:"(?:",close:")?"},"+":{type:"plus",open:"(?:",close:")+"},"*":{type:"star",open:"(?:",close:")*"},"@":{type:"at",open:"(?:",close:")"}}},globChars(e){return e===!0?g0:gu}}});var Ro=Ke(ot=>{"use strict";var{REGEX_BACKSLASH:k0,REGEX_REMOVE_BACKSLASH:b0,REGEX_SPECIAL_CHARS:S0,REGEX_SPECIAL_CHARS_GLOBAL:w0}=yr();ot.isObject=e=>e!==null&&typeof e=="object"&&!Array.isArray(e);ot.hasRegexChars=e=>S0.test(e);ot.isRegexChar=e=>e.length===1&&ot.hasRegexChars(e);ot.escapeRegex=e=>e.replace(w0,"\\$1");ot.toPosixSlashes=e=>e.replace(k0,"/");ot.isWindows=()=>{if(typeof navigator<"u"&&navigator.platform){let e=navigator.platform.toLowerCase();return e==="win32"||e==="windows"}return typeof process<"u"&&process.platform?process.platform==="win32":!1};ot.removeBackslashes=e=>e.replace(b0,t=>t==="\\"?"":t);ot.escapeLast=(e,t,n)=>{let s=e.lastIndexOf(t,n);return s===-1?e:e[s-1]==="\\"?ot.escapeLast(e,t,s-1):`${e.slice(0,s)}\\${e.slice(s)}`};ot.removePrefix=(e,t={})=>{let n=e;return n.startsWith("./")&&(n=n.slice(2),t.prefix="./"),n};ot.wrapOutput=(e,t={},n={})=>{let s=n.contains?"":"^",o=n.contains?"":"$",r=`${s}(?:${e})${o}`;return t.negated===!0&&(r=`(?:^(?!${r}).*$)`),r};ot.basename=(e,{windows:t}={})=>{let n=e.split(t?/[\\/]/:"/"),s=n[n.length-1];return s===""?n[n.length-2]:s}});var Ou=Ke((i$,Eu)=>{"use strict";var ku=Ro(),{CHAR_ASTERISK:qa,CHAR_AT:x0,CHAR_BACKWARD_SLASH:_s,CHAR_COMMA:P0,CHAR_DOT:Ya,CHAR_EXCLAMATION_MARK:Ja,CHAR_FORWARD_SLASH:Pu,CHAR_LEFT_CURLY_BRACE:za,CHAR_LEFT_PARENTHESES:_o,CHAR_LEFT_SQUARE_BRACKET:E0,CHAR_PLUS:O0,CHAR_QUESTION_MARK:bu,CHAR_RIGHT_CURLY_BRACE:A0,CHAR_RIGHT_PARENTHESES:Su,CHAR_RIGHT_SQUARE_BRACKET:T0}=yr(),wu=e=>e===Pu||e===_s,xu=e=>{e.isPrefix!==!0&&(e.depth=e.isGlobstar?1/0:1)},R0=(e,t)=>{let n=t||{},s=e.length-1,o=n.parts===!0||n.tokens===!0||n.scanToEnd===!0,r=[],i=[],a=[],d=e,c=-1,l=0,p=0,u=!1,m=!1,f=!1,h=!1,S=!1,b=!1,O=!1,P=!1,_=!1,L=!1,D=0,v,I,F={value:"",depth:0,isGlob:!1},k=()=>c>=s,Y=()=>d.charCodeAt(c+1),J=()=>(v=I,d.charCodeAt(++c));for(;c<s;){I=J();let X;if(I===_s){O=F.backslashes=!0,I=J(),I===za&&(b=!0);continue}if(b===!0||I===za){for(D++;k()!==!0&&(I=J());){if(I===_s){O=F.backslashes=!0,J();continue}if(I===za){D++;continue}if(b!==!0&&I===Ya&&(I=J())===Ya){if(u=F.isBrace=!0,f=F.isGlob=!0,L=!0,o===!0)continue;break}if(b!==!0&&I===P0){if(u=F.isBrace=!0,f=F.isGlob=!0,L=!0,o===!0)continue;break}if(I===A0&&(D--,D===0)){b=!1,u=F.isBrace=!0,L=!0;break}}if(o===!0)continue;break}if(I===Pu){if(r.push(c),i.push(F),F={value:"",depth:0,isGlob:!1},L===!0)continue;if(v===Ya&&c===l+1){l+=2;continue}p=c+1;continue}if(n.noext!==!0&&(I===O0||I===x0||I===qa||I===bu||I===Ja)===!0&&Y()===_o){if(f=F.isGlob=!0,h=F.isExtglob=!0,L=!0,I===Ja&&c===l&&(_=!0),o===!0){let N=0;for(;k()!==!0&&(I=J());){if(I===_s){O=F.backslashes=!0,J();continue}if(I===_o){N++;continue}if(I===Su&&--N===0){L=!0;break}}continue}break}if(I===qa){if(v===qa&&(S=F.isGlobstar=!0),f=F.isGlob=!0,L=!0,o===!0)continue;break}if(I===bu){if(f=F.isGlob=!0,L=!0,o===!0)continue;break}if(I===E0){for(;k()!==!0&&(X=J());){if(X===_s){O=F.backslashes=!0,J();continue}if(X===T0){m=F.isBracket=!0,f=F.isGlob=!0,L=!0;break}}if(o===!0)continue;break}if(n.nonegate!==!0&&I===Ja&&c===l){P=F.negated=!0,l++;continue}if(n.noparen!==!0&&I===_o){if(f=F.isGlob=!0,o===!0){let y=1;for(;k()!==!0&&(I=J());){if(I===_s){O=F.backslashes=!0,J();continue}if(I===_o){y++;continue}if(I===Su&&--y===0){L=!0;break}}continue}break}if(f===!0){if(L=!0,o===!0)continue;break}}n.noext===!0&&(h=!1,f=!1);let z=d,x="",w="";l>0&&(x=d.slice(0,l),d=d.slice(l),p-=l),z&&f===!0&&p>0?(z=d.slice(0,p),w=d.slice(p)):f===!0?(z="",w=d):z=d,z&&z!==""&&z!=="/"&&z!==d&&wu(z.charCodeAt(z.length-1))&&(z=z.slice(0,-1)),n.unescape===!0&&(w&&(w=ku.removeBackslashes(w)),z&&O===!0&&(z=ku.removeBackslashes(z)));let Ae={prefix:x,input:e,start:l,base:z,glob:w,isBrace:u,isBracket:m,isGlob:f,isExtglob:h,isGlobstar:S,negated:P,negatedExtglob:_};if(n.tokens===!0&&(Ae.maxDepth=0,wu(I)||i.push(F),Ae.tokens=i),n.parts===!0||n.tokens===!0){let X;for(let R=0;R<r.length;R++){let W=X!==void 0?X+1:l,K=r[R],U=e.slice(W,K);n.tokens&&(R===0&&l!==0?(i[R].isPrefix=!0,i[R].value=x):i[R].value=U,xu(i[R]),Ae.maxDepth+=i[R].depth),K>=l&&(a.push(U),X=K)}let y=X!==void 0?X+1:l,N=e.slice(y);a.push(N),n.tokens&&X&&X+1<e.length&&(i[i.length-1].value=N,xu(i[i.length-1]),Ae.maxDepth+=i[i.length-1].depth),Ae.slashes=r,Ae.parts=a}return Ae};Eu.exports=R0});var _u=Ke((a$,Ru)=>{"use strict";var kr=yr(),pt=Ro(),{MAX_LENGTH:vo,POSIX_REGEX_SOURCE:_0,REGEX_NON_SPECIAL_CHARS:v0,REGEX_SPECIAL_CHARS_BACKREF:C0,REPLACEMENTS:Au}=kr,N0=(e,t)=>{if(typeof t.expandRange=="function")return t.expandRange(...e,t);e.sort();let n=`[${e.join("-")}]`;try{new RegExp(n)}catch{return e.map(o=>pt.escapeRegex(o)).join("..")}return n},vs=(e,t)=>`Missing ${e}: "${t}" - use "\\\\${t}" to match literal characters`,Tu=e=>{let t=[],n=0,s=0,o=0,r="",i=!1;for(let a of e){if(i===!0){r+=a,i=!1;continue}if(a==="\\"){r+=a,i=!0;continue}if(a==='"'){o=o===1?0:1,r+=a;continue}if(o===0){if(a==="[")n++;else if(a==="]"&&n>0)n--;else if(n===0){if(a==="(")s++;else if(a===")"&&s>0)s--;else if(a==="|"&&s===0){t.push(r),r="";continue}}}r+=a}return t.push(r),t},$0=e=>{let t=!1;for(let n of e){if(t===!0){t=!1;continue}if(n==="\\"){t=!0;continue}if(/[?*+@!()[\]{}]/.test(n))return!1}return!0},Xa=e=>{let t=e.trim(),n=!0;for(;n===!0;)n=!1,/^@\([^\\()[\]{}|]+\)$/.test(t)&&(t=t.slice(2,-1),n=!0);if($0(t))return t.replace(/\\(.)/g,"$1")},L0=e=>{let t=e.map(Xa).filter(Boolean);for(let n=0;n<t.length;n++)for(let s=n+1;s<t.length;s++){let o=t[n],r=t[s],i=o[0];if(!(!i||o!==i.repeat(o.length)||r!==i.repeat(r.length))&&(o===r||o.startsWith(r)||r.startsWith(o)))return!0}return!1},Za=(e,t=!0)=>{if(e[0]!=="+"&&e[0]!=="*"||e[1]!=="(")return;let n=0,s=0,o=0,r=!1;for(let i=1;i<e.length;i++){let a=e[i];if(r===!0){r=!1;continue}if(a==="\\"){r=!0;continue}if(a==='"'){o=o===1?0:1;continue}if(o!==1){if(a==="["){n++;continue}if(a==="]"&&n>0){n--;continue}if(!(n>0)){if(a==="("){s++;continue}if(a===")"&&(s--,s===0))return t===!0&&i!==e.length-1?void 0:{type:e[0],body:e.slice(2,i),end:i}}}}},I0=e=>`${e.length===1?pt.escapeRegex(e[0]):`[${e.map(n=>pt.escapeRegex(n)).join("")}]`}*`,D0=e=>{let t=0,n=[];for(;t<e.length;){let s=Za(e.slice(t),!1);if(!s||s.type!=="*")return;let o=Tu(s.body).map(i=>i.trim());if(o.length!==1)return;let r=Xa(o[0]);if(!r||r.length!==1)return;n.push(r),t+=s.end+1}if(!(n.length<1))return n},F0=e=>{let t=0,n=e.trim(),s=Za(n);for(;s;)t++,n=s.body.trim(),s=Za(n);return t},B0=(e,t)=>{if(t.maxExtglobRecursion===!1)return{risky:!1};let n=typeof t.maxExtglobRecursion=="number"?t.maxExtglobRecursion:kr.DEFAULT_MAX_EXTGLOB_RECURSION,s=Tu(e).map(a=>a.trim());if(s.length>1&&(s.some(a=>a==="")||s.some(a=>/^[*?]+$/.test(a))||L0(s)))return{risky:!0};let o=[],r=!1,i=!0;for(let a of s){let d=D0(a);if(d){r=!0,o.push(...d);continue}let c=Xa(a);if(c&&c.length===1){o.push(c);continue}if(i=!1,F0(a)>n)return{risky:!0}}return r?i?{risky:!0,safeOutput:I0([...new Set(o)])}:{risky:!0}:{risky:!1}},Qa=(e,t)=>{if(typeof e!="string")throw new TypeError("Expected a string");e=Au[e]||e;let n={...t},s=typeof n.maxLength=="number"?Math.min(vo,n.maxLength):vo,o=e.length;if(o>s)throw new SyntaxError(`Input length: ${o}, exceeds maximum allowed length: ${s}`);let r={type:"bos",value:"",output:n.prepend||""},i=[r],a=n.capture?"":"?:",d=kr.globChars(n.windows),c=kr.extglobChars(d),{DOT_LITERAL:l,PLUS_LITERAL:p,SLASH_LITERAL:u,ONE_CHAR:m,DOTS_SLASH:f,NO_DOT:h,NO_DOT_SLASH:S,NO_DOTS_SLASH:b,QMARK:O,QMARK_NO_DOT:P,STAR:_,START_ANCHOR:L}=d,D=$=>`(${a}(?:(?!${L}${$.dot?f:l}).)*?)`,v=n.dot?"":h,I=n.dot?O:P,F=n.bash===!0?D(n):_;n.capture&&(F=`(${F})`),typeof n.noext=="boolean"&&(n.noextglob=n.noext);let k={input:e,index:-1,start:0,dot:n.dot===!0,consumed:"",output:"",prefix:"",backtrack:!1,negated:!1,brackets:0,braces:0,parens:0,quotes:0,globstar:!1,tokens:i};e=pt.removePrefix(e,k),o=e.length;let Y=[],J=[],z=[],x=r,w,Ae=()=>k.index===o-1,X=k.peek=($=1)=>e[k.index+$],y=k.advance=()=>e[++k.index]||"",N=()=>e.slice(k.index+1),R=($="",se=0)=>{k.consumed+=$,k.index+=se},W=$=>{k.output+=$.output!=null?$.output:$.value,R($.value)},K=()=>{let $=1;for(;X()==="!"&&(X(2)!=="("||X(3)==="?");)y(),k.start++,$++;return $%2===0?!1:(k.negated=!0,k.start++,!0)},U=$=>{k[$]++,z.push($)},j=$=>{k[$]--,z.pop()},H=$=>{if(x.type==="globstar"){let se=k.braces>0&&($.type==="comma"||$.type==="brace"),C=$.extglob===!0||Y.length&&($.type==="pipe"||$.type==="paren");$.type!=="slash"&&$.type!=="paren"&&!se&&!C&&(k.output=k.output.slice(0,-x.output.length),x.type="star",x.value="*",x.output=F,k.output+=x.output)}if(Y.length&&$.type!=="paren"&&(Y[Y.length-1].inner+=$.value),($.value||$.output)&&W($),x&&x.type==="text"&&$.type==="text"){x.output=(x.output||x.value)+$.value,x.value+=$.value;return}$.prev=x,i.push($),x=$},le=($,se)=>{let C={...c[se],conditions:1,inner:""};C.prev=x,C.parens=k.parens,C.output=k.output,C.startIndex=k.index,C.tokensIndex=i.length;let G=(n.capture?"(":"")+C.open;U("parens"),H({type:$,value:se,output:k.output?"":m}),H({type:"paren",extglob:!0,value:y(),output:G}),Y.push(C)},at=$=>{let se=e.slice($.startIndex,k.index+1),C=e.slice($.startIndex+2,k.index),G=B0(C,n);if(($.type==="plus"||$.type==="star")&&G.risky){let me=G.safeOutput?($.output?"":m)+(n.capture?`(${G.safeOutput})`:G.safeOutput):void 0,Dt=i[$.tokensIndex];Dt.type="text",Dt.value=se,Dt.output=me||pt.escapeRegex(se);for(let Un=$.tokensIndex+1;Un<i.length;Un++)i[Un].value="",i[Un].output="",delete i[Un].suffix;k.output=$.output+Dt.output,k.backtrack=!0,H({type:"paren",extglob:!0,value:w,output:""}),j("parens");return}let pe=$.close+(n.capture?")":""),Pe;if($.type==="negate"){let me=F;if($.inner&&$.inner.length>1&&$.inner.includes("/")&&(me=D(n)),(me!==F||Ae()||/^\)+$/.test(N()))&&(pe=$.close=`)$))${me}`),$.inner.includes("*")&&(Pe=N())&&/^\.[^\\/.]+$/.test(Pe)){let Dt=Qa(Pe,{...t,fastpaths:!1}).output;pe=$.close=`)${Dt})${me})`}$.prev.type==="bos"&&(k.negatedExtglob=!0)}H({type:"paren",extglob:!0,value:w,output:pe}),j("parens")};if(n.fastpaths!==!1&&!/(^[*!]|[/()[\]{}"])/.test(e)){let $=!1,se=e.replace(C0,(C,G,pe,Pe,me,Dt)=>Pe==="\\"?($=!0,C):Pe==="?"?G?G+Pe+(me?O.repeat(me.length):""):Dt===0?I+(me?O.repeat(me.length):""):O.repeat(pe.length):Pe==="."?l.repeat(pe.length):Pe==="*"?G?G+Pe+(me?F:""):F:G?C:`\\${C}`);return $===!0&&(n.unescape===!0?se=se.replace(/\\/g,""):se=se.replace(/\\+/g,C=>C.length%2===0?"\\\\":C?"\\":"")),se===e&&n.contains===!0?(k.output=e,k):(k.output=pt.wrapOutput(se,k,t),k)}for(;!Ae();){if(w=y(),w==="\0")continue;if(w==="\\"){let C=X();if(C==="/"&&n.bash!==!0||C==="."||C===";")continue;if(!C){w+="\\",H({type:"text",value:w});continue}let G=/^\\+/.exec(N()),pe=0;if(G&&G[0].length>2&&(pe=G[0].length,k.index+=pe,pe%2!==0&&(w+="\\")),n.unescape===!0?w=y():w+=y(),k.brackets===0){H({type:"text",value:w});continue}}if(k.brackets>0&&(w!=="]"||x.value==="["||x.value==="[^")){if(n.posix!==!1&&w===":"){let C=x.value.slice(1);if(C.includes("[")&&(x.posix=!0,C.includes(":"))){let G=x.value.lastIndexOf("["),pe=x.value.slice(0,G),Pe=x.value.slice(G+2),me=_0[Pe];if(me){x.value=pe+me,k.backtrack=!0,y(),!r.output&&i.indexOf(x)===1&&(r.output=m);continue}}}(w==="["&&X()!==":"||w==="-"&&X()==="]")&&(w=`\\${w}`),w==="]"&&(x.value==="["||x.value==="[^")&&(w=`\\${w}`),n.posix===!0&&w==="!"&&x.value==="["&&(w="^"),x.value+=w,W({value:w});continue}if(k.quotes===1&&w!=='"'){w=pt.escapeRegex(w),x.value+=w,W({value:w});continue}if(w==='"'){k.quotes=k.quotes===1?0:1,n.keepQuotes===!0&&H({type:"text",value:w});continue}if(w==="("){U("parens"),H({type:"paren",value:w});continue}if(w===")"){if(k.parens===0&&n.strictBrackets===!0)throw new SyntaxError(vs("opening","("));let C=Y[Y.length-1];if(C&&k.parens===C.parens+1){at(Y.pop());continue}H({type:"paren",value:w,output:k.parens?")":"\\)"}),j("parens");continue}if(w==="["){if(n.nobracket===!0||!N().includes("]")){if(n.nobracket!==!0&&n.strictBrackets===!0)throw new SyntaxError(vs("closing","]"));w=`\\${w}`}else U("brackets");H({type:"bracket",value:w});continue}if(w==="]"){if(n.nobracket===!0||x&&x.type==="bracket"&&x.value.length===1){H({type:"text",value:w,output:`\\${w}`});continue}if(k.brackets===0){if(n.strictBrackets===!0)throw new SyntaxError(vs("opening","["));H({type:"text",value:w,output:`\\${w}`});continue}j("brackets");let C=x.value.slice(1);if(x.posix!==!0&&C[0]==="^"&&!C.includes("/")&&(w=`/${w}`),x.value+=w,W({value:w}),n.literalBrackets===!1||pt.hasRegexChars(C))continue;let G=pt.escapeRegex(x.value);if(k.output=k.output.slice(0,-x.value.length),n.literalBrackets===!0){k.output+=G,x.value=G;continue}x.value=`(${a}${G}|${x.value})`,k.output+=x.value;continue}if(w==="{"&&n.nobrace!==!0){U("braces");let C={type:"brace",value:w,output:"(",outputIndex:k.output.length,tokensIndex:k.tokens.length};J.push(C),H(C);continue}if(w==="}"){let C=J[J.length-1];if(n.nobrace===!0||!C){H({type:"text",value:w,output:w});continue}let G=")";if(C.dots===!0){let pe=i.slice(),Pe=[];for(let me=pe.length-1;me>=0&&(i.pop(),pe[me].type!=="brace");me--)pe[me].type!=="dots"&&Pe.unshift(pe[me].value);G=N0(Pe,n),k.backtrack=!0}if(C.comma!==!0&&C.dots!==!0){let pe=k.output.slice(0,C.outputIndex),Pe=k.tokens.slice(C.tokensIndex);C.value=C.output="\\{",w=G="\\}",k.output=pe;for(let me of Pe)k.output+=me.output||me.value}H({type:"brace",value:w,output:G}),j("braces"),J.pop();continue}if(w==="|"){Y.length>0&&Y[Y.length-1].conditions++,H({type:"text",value:w});continue}if(w===","){let C=w,G=J[J.length-1];G&&z[z.length-1]==="braces"&&(G.comma=!0,C="|"),H({type:"comma",value:w,output:C});continue}if(w==="/"){if(x.type==="dot"&&k.index===k.start+1){k.start=k.index+1,k.consumed="",k.output="",i.pop(),x=r;continue}H({type:"slash",value:w,output:u});continue}if(w==="."){if(k.braces>0&&x.type==="dot"){x.value==="."&&(x.output=l);let C=J[J.length-1];x.type="dots",x.output+=w,x.value+=w,C.dots=!0;continue}if(k.braces+k.parens===0&&x.type!=="bos"&&x.type!=="slash"){H({type:"text",value:w,output:l});continue}H({type:"dot",value:w,output:l});continue}if(w==="?"){if(!(x&&x.value==="(")&&n.noextglob!==!0&&X()==="("&&X(2)!=="?"){le("qmark",w);continue}if(x&&x.type==="paren"){let G=X(),pe=w;(x.value==="("&&!/[!=<:]/.test(G)||G==="<"&&!/<([!=]|\w+>)/.test(N()))&&(pe=`\\${w}`),H({type:"text",value:w,output:pe});continue}if(n.dot!==!0&&(x.type==="slash"||x.type==="bos")){H({type:"qmark",value:w,output:P});continue}H({type:"qmark",value:w,output:O});continue}if(w==="!"){if(n.noextglob!==!0&&X()==="("&&(X(2)!=="?"||!/[!=<:]/.test(X(3)))){le("negate",w);continue}if(n.nonegate!==!0&&k.index===0){K();continue}}if(w==="+"){if(n.noextglob!==!0&&X()==="("&&X(2)!=="?"){le("plus",w);continue}if(x&&x.value==="("||n.regex===!1){H({type:"plus",value:w,output:p});continue}if(x&&(x.type==="bracket"||x.type==="paren"||x.type==="brace")||k.parens>0){H({type:"plus",value:w});continue}H({type:"plus",value:p});continue}if(w==="@"){if(n.noextglob!==!0&&X()==="("&&X(2)!=="?"){H({type:"at",extglob:!0,value:w,output:""});continue}H({type:"text",value:w});continue}if(w!=="*"){(w==="$"||w==="^")&&(w=`\\${w}`);let C=v0.exec(N());C&&(w+=C[0],k.index+=C[0].length),H({type:"text",value:w});continue}if(x&&(x.type==="globstar"||x.star===!0)){x.type="star",x.star=!0,x.value+=w,x.output=F,k.backtrack=!0,k.globstar=!0,R(w);continue}let $=N();if(n.noextglob!==!0&&/^\([^?]/.test($)){le("star",w);continue}if(x.type==="star"){if(n.noglobstar===!0){R(w);continue}let C=x.prev,G=C.prev,pe=C.type==="slash"||C.type==="bos",Pe=G&&(G.type==="star"||G.type==="globstar");if(n.bash===!0&&(!pe||$[0]&&$[0]!=="/")){H({type:"star",value:w,output:""});continue}let me=k.braces>0&&(C.type==="comma"||C.type==="brace"),Dt=Y.length&&(C.type==="pipe"||C.type==="paren");if(!pe&&C.type!=="paren"&&!me&&!Dt){H({type:"star",value:w,output:""});continue}for(;$.slice(0,3)==="/**";){let ps=e[k.index+4];if(ps&&ps!=="/")break;$=$.slice(3),R("/**",3)}let Un=Ae()||k.parens>0&&$===")".repeat(k.parens)&&!Y.some(ps=>ps.type==="negate");if(C.type==="bos"&&Ae()){x.type="globstar",x.value+=w,x.output=D(n),k.output=x.output,k.globstar=!0,R(w);continue}if(C.type==="slash"&&C.prev.type!=="bos"&&!Pe&&Un){k.output=k.output.slice(0,-(C.output+x.output).length),C.output=`(?:${C.output}`,x.type="globstar",x.output=D(n)+(n.strictSlashes?")":"|$)"),x.value+=w,k.globstar=!0,k.output+=C.output+x.output,R(w);continue}if(C.type==="slash"&&C.prev.type!=="bos"&&$[0]==="/"){let ps=$[1]!==void 0?"|$":"";k.output=k.output.slice(0,-(C.output+x.output).length),C.output=`(?:${C.output}`,x.type="globstar",x.output=`${D(n)}${u}|${u}${ps})`,x.value+=w,k.output+=C.output+x.output,k.globstar=!0,R(w+y()),H({type:"slash",value:"/",output:""});continue}if(C.type==="bos"&&$[0]==="/"){x.type="globstar",x.value+=w,x.output=`(?:^|${u}|${D(n)}${u})`,k.output=x.output,k.globstar=!0,R(w+y()),H({type:"slash",value:"/",output:""});continue}k.output=k.output.slice(0,-x.output.length),x.type="globstar",x.output=D(n),x.value+=w,k.output+=x.output,k.globstar=!0,R(w);continue}let se={type:"star",value:w,output:F};if(n.bash===!0){se.output=".*?",(x.type==="bos"||x.type==="slash")&&(se.output=v+se.output),H(se);continue}if(x&&(x.type==="bracket"||x.type==="paren")&&n.regex===!0){se.output=w,H(se);continue}(k.index===k.start||x.type==="slash"||x.type==="dot")&&(x.type==="dot"?(k.output+=S,x.output+=S):n.dot===!0?(k.output+=b,x.output+=b):(k.output+=v,x.output+=v),X()!=="*"&&(k.output+=m,x.output+=m)),H(se)}for(;k.brackets>0;){if(n.strictBrackets===!0)throw new SyntaxError(vs("closing","]"));k.output=pt.escapeLast(k.output,"["),j("brackets")}for(;k.parens>0;){if(n.strictBrackets===!0)throw new SyntaxError(vs("closing",")"));k.output=pt.escapeLast(k.output,"("),j("parens")}for(;k.braces>0;){if(n.strictBrackets===!0)throw new SyntaxError(vs("closing","}"));k.output=pt.escapeLast(k.output,"{"),j("braces")}if(n.strictSlashes!==!0&&(x.type==="star"||x.type==="bracket")&&H({type:"maybe_slash",value:"",output:`${u}?`}),k.backtrack===!0){k.output="";for(let $ of k.tokens)k.output+=$.output!=null?$.output:$.value,$.suffix&&(k.output+=$.suffix)}return k};Qa.fastpaths=(e,t)=>{let n={...t},s=typeof n.maxLength=="number"?Math.min(vo,n.maxLength):vo,o=e.length;if(o>s)throw new SyntaxError(`Input length: ${o}, exceeds maximum allowed length: ${s}`);e=Au[e]||e;let{DOT_LITERAL:r,SLASH_LITERAL:i,ONE_CHAR:a,DOTS_SLASH:d,NO_DOT:c,NO_DOTS:l,NO_DOTS_SLASH:p,STAR:u,START_ANCHOR:m}=kr.globChars(n.windows),f=n.dot?l:c,h=n.dot?p:c,S=n.capture?"":"?:",b={negated:!1,prefix:""},O=n.bash===!0?".*?":u;n.capture&&(O=`(${O})`);let P=v=>v.noglobstar===!0?O:`(${S}(?:(?!${m}${v.dot?d:r}).)*?)`,_=v=>{switch(v){case"*":return`${f}${a}${O}`;case".*":return`${r}${a}${O}`;case"*.*":return`${f}${O}${r}${a}${O}`;case"*/*":return`${f}${O}${i}${a}${h}${O}`;case"**":return f+P(n);case"**/*":return`(?:${f}${P(n)}${i})?${h}${a}${O}`;case"**/*.*":return`(?:${f}${P(n)}${i})?${h}${O}${r}${a}${O}`;case"**/.*":return`(?:${f}${P(n)}${i})?${r}${a}${O}`;default:{let I=/^(.*?)\.(\w+)$/.exec(v);if(!I)return;let F=_(I[1]);return F?F+r+I[2]:void 0}}},L=pt.removePrefix(e,b),D=_(L);return D&&n.strictSlashes!==!0&&(D+=`${i}?`),D};Ru.exports=Qa});var Nu=Ke((l$,Cu)=>{"use strict";var M0=Ou(),el=_u(),vu=Ro(),W0=yr(),U0=e=>e&&typeof e=="object"&&!Array.isArray(e),Ee=(e,t,n=!1)=>{if(Array.isArray(e)){let l=e.map(u=>Ee(u,t,n));return u=>{for(let m of l){let f=m(u);if(f)return f}return!1}}let s=U0(e)&&e.tokens&&e.input;if(e===""||typeof e!="string"&&!s)throw new TypeError("Expected pattern to be a non-empty string");let o=t||{},r=o.windows,i=s?Ee.compileRe(e,t):Ee.makeRe(e,t,!1,!0),a=i.state;delete i.state;let d=()=>!1;if(o.ignore){let l={...t,ignore:null,onMatch:null,onResult:null};d=Ee(o.ignore,l,n)}let c=(l,p=!1)=>{let{isMatch:u,match:m,output:f}=Ee.test(l,i,t,{glob:e,posix:r}),h={glob:e,state:a,regex:i,posix:r,input:l,output:f,match:m,isMatch:u};return typeof o.onResult=="function"&&o.onResult(h),u===!1?(h.isMatch=!1,p?h:!1):d(l)?(typeof o.onIgnore=="function"&&o.onIgnore(h),h.isMatch=!1,p?h:!1):(typeof o.onMatch=="function"&&o.onMatch(h),p?h:!0)};return n&&(c.state=a),c};Ee.test=(e,t,n,{glob:s,posix:o}={})=>{if(typeof e!="string")throw new TypeError("Expected input to be a string");if(e==="")return{isMatch:!1,output:""};let r=n||{},i=r.format||(o?vu.toPosixSlashes:null),a=e===s,d=a&&i?i(e):e;return a===!1&&(d=i?i(e):e,a=d===s),(a===!1||r.capture===!0)&&(r.matchBase===!0||r.basename===!0?a=Ee.matchBase(e,t,n,o):a=t.exec(d)),{isMatch:!!a,match:a,output:d}};Ee.matchBase=(e,t,n,s=n&&n.windows)=>(t instanceof RegExp?t:Ee.makeRe(t,n)).test(vu.basename(e,{windows:s}));Ee.isMatch=(e,t,n)=>Ee(t,n)(e);Ee.parse=(e,t)=>Array.isArray(e)?e.map(n=>Ee.parse(n,t)):el(e,{...t,fastpaths:!1});Ee.scan=(e,t)=>M0(e,t);Ee.compileRe=(e,t,n=!1,s=!1)=>{if(n===!0)return e.output;let o=t||{},r=o.contains?"":"^",i=o.contains?"":"$",a=`${r}(?:${e.output})${i}`;e&&e.negated===!0&&(a=`^(?!${a}).*$`);let d=Ee.toRegex(a,t);return s===!0&&(d.state=e),d};Ee.makeRe=(e,t={},n=!1,s=!1)=>{if(!e||typeof e!="string")throw new TypeError("Expected a non-empty string");let o={negated:!1,fastpaths:!0};return t.fastpaths!==!1&&(e[0]==="."||e[0]==="*")&&(o.output=el.fastpaths(e,t)),o.output||(o=el(e,t)),Ee.compileRe(o,t,n,s)};Ee.toRegex=(e,t)=>{try{let n=t||{};return new RegExp(e,n.flags||(n.nocase?"i":""))}catch(n){if(t&&t.debug===!0)throw n;return/$^/}};Ee.constants=W0;Cu.exports=Ee});var Lu=Ke((c$,$u)=>{"use strict";$u.exports=Nu()});function br(e){let t=e.filter(o=>!o.startsWith("!")),n=e.filter(o=>o.startsWith("!")).map(o=>o.slice(1));if(t.length===0)return()=>!1;let s=(0,Du.default)(t,{dot:!0,ignore:n});return o=>s(o)}function Oe(e){let t=Iu.get(e)??H0(e);return Iu.set(e,t),t}function H0(e){let t=br(e.packets),n=br(e.specs),s=br(e.protocols);return o=>o===e.board?"board":o===e.ledger?"ledger":o===e.specPointer?"pointer":o.endsWith(".md")?t(o)?"packet":n(o)?"spec":s(o)?"protocol":null:null}var Du,Iu,Fu,$t=g(()=>{"use strict";Du=Tt(Lu(),1);kt();Iu=new WeakMap;Fu=e=>e===ee||/(^|\/)(pre-commit|prepare-commit-msg|commit-msg|pre-push)$/.test(e)||/^\.github\/workflows\/countersign\.ya?ml$/.test(e)});function Kt({change:e,base:t,config:n}){let s=t.files.has(ee),o=Oe(n.paths),r=Bu(n),i=Xn(e),a=t.packets.length>0||i.some(d=>o(d)==="packet");return!s&&!a&&e.workPackets.length===0?!0:i.every(d=>o(d)!==null||r(d)||!s&&Fu(d))}function An({change:e,base:t,packets:n,config:s}){let o=qe(t.packets);return[...new Map(e.workPackets.map(i=>[i.id,i])).values()].map(i=>{let a=o.withId(i.id),d=n.withId(i.id),c=a.length===0&&d.length>0;return{...i,broughtByChange:c,files:c&&s.scope.packetsFrom==="head"?d:a}})}function Wu(e,t,n,s){let o=0,r=-1,i=0;for(let a=0;a<t.length;){let d=e[o];if(d===n)r=o++,i=a;else if(d!==void 0&&s(d,t[a]))o++,a++;else if(r>=0)o=r+1,a=++i;else return!1}return e.slice(o).every(a=>a===n)}function q0(e){let t=[];for(let n=e.lastIndexOf("/");n>0;n=e.lastIndexOf("/",n-1))t.push(e.slice(0,n));return t}function Uu(e,{packets:t,config:n}){let s=new Set(e.flatMap(({files:p})=>p.flatMap(u=>(u.inScopePaths?.items??[]).map(m=>Sr(m.value))))),o=new Set([n.paths.board,n.paths.ledger,...e.flatMap(({id:p,files:u})=>[...u,...t.withId(p)].map(m=>m.path))]),r=Bu(n),i=new Map([...s].map(p=>[G0(p),p])),a=[...s].filter(p=>/[*?]/.test(p)),d=new Map([...s].map(p=>[p.toLowerCase(),p])),c=p=>q0(p).find(u=>i.has(u)),l=(p,u=a)=>u.find(m=>K0(m,p));return{size:s.size,covers(p){let u=Sr(p);return s.has(u)||o.has(p)||r(p)?!0:n.scope.allowPatterns&&(c(u)!==void 0||l(u)!==void 0)},nearMiss(p){let u=Sr(p),m=c(u);if(m!==void 0)return{entry:i.get(m),kind:"folder"};let f=l(u,a.slice(0,V0));if(f!==void 0)return{entry:f,kind:"pattern"};let h=d.get(u.toLowerCase());return h===void 0?null:{entry:h,kind:"case"}}}}function Hu(e){let t=e.slice(0,3).map(s=>`\`${s}\``),n=e.length>3?[`${e.length-3} more`]:[];return[...t,...n].join(", ").replace(/, ([^,]*)$/," and $1")}var tl,Sr,Xn,wr,Bu,nl,Mu,j0,K0,G0,V0,Qn=g(()=>{"use strict";kt();$t();M();Pn();tl=["READY_FOR_DEV","IN_PROGRESS","DONE"],Sr=e=>e.normalize("NFC"),Xn=e=>e.files.filter(t=>!t.restored).map(t=>t.path),wr=e=>`${e} path${e===1?"":"s"}`,Bu=e=>{let t=new Set(e.scope.alwaysAllowed.map(Sr)),n=br(e.scope.alwaysAllowed);return s=>t.has(Sr(s))||n(s)};nl=e=>ie(e)&&e.status!==null&&tl.includes(e.status.value),Mu=({files:e})=>e.length>0&&e.every(nl);j0=(e,t)=>Wu([...e],[...t],"*",(n,s)=>n==="?"||n===s),K0=(e,t)=>Wu(e.split("/"),t.split("/"),"**",j0),G0=e=>{let t=e.length;for(;e[t-1]==="/";)t--;return e.slice(0,t)},V0=100});var ju,Ku,Gu=g(()=>{"use strict";dt();B();Qn();Pn();ju=({id:e,reason:t},n,s)=>`Unexpected blocker \`${e}\`, which ${t}, expected it \`VALIDATED\` before \`${n}\` is ${s}`,Ku=T({id:"blockers-validated",summary:"Nothing is worked on, done or validated before everything that blocks it is VALIDATED.",severity:"critical",gate:"blockers",source:"Rubric §1 Pillar 4, Blocking Rules; §6 WP assigned with unresolved blocker",remedy:"Set `<id>` to BLOCKED in packet and board until the blocker is VALIDATED in both",needs:["packets","tree","base","change"],checkTree({packets:e,tree:{board:t}}){if(t&&t.unreadable!==null)return[];let n=Se({packets:e,board:t});return St(e,t,["IN_PROGRESS","DONE","VALIDATED"]).flatMap(s=>ct(n,s).map(o=>({message:ju(o,s,"started"),path:o.path,place:o.place,packet:s,subject:o.id})))},checkChange(e){if(Kt(e))return[];let{base:t,packets:n,tree:s}=e,o=Se({packets:qe(t.packets),board:t.board}),r=Se({packets:n,board:s.board});return An(e).flatMap(({id:i,files:a,broughtByChange:d})=>(a.length===0?[]:ct(d?r:o,i)).map(l=>{let p=r.declaredBy(i).find(f=>f.id===l.id),u=p?{path:p.path,place:p.place}:{path:l.path},m=`Leave \`${i}\` until the blocker is VALIDATED in ${t.name}, by a change of its own`;return{message:ju(l,i,"worked on"),...u,packet:i,subject:l.id,remedy:m}}))}})});var Vu,qu,Yu=g(()=>{"use strict";B();Vu=1440*60*1e3,qu=T({id:"board-current",summary:"The board says when it was last updated, and that was within the last 7 days.",severity:"medium",gate:"board",source:"Rubric §2 For TASK_BOARD Maintenance",remedy:"Go through the board, then set `Last Updated:` to the day, as in `Last Updated: 2026-03-05`",needs:["board","now"],checkTree({board:e,now:t,config:n}){let{boardDays:s}=n.limits,o={path:e.path,packet:null,subject:"Last Updated"},r=`expected a date of the last ${s} days`,{lastUpdated:i}=e;if(!i)return[{...o,message:`Missing date in \`Last Updated:\` of ${e.path}, ${r}`}];let a=t.getTime()-Date.parse(i.value);return a>=-Vu&&a<=(s+1)*Vu?[]:[{...o,message:`Unexpected date \`${i.value}\`, ${r}`,place:i.place}]}})});var Y0,Ju,zu=g(()=>{"use strict";Me();B();Y0=["GAP","STUB","SUPERSEDED"],Ju=T({id:"board-entry-has-packet",summary:"Every entry of the task board has a packet, unless it is a GAP, a STUB or SUPERSEDED.",severity:"high",gate:"board",source:"Rubric §2 For TASK_BOARD Maintenance",remedy:"Write the packet `<id>`, correct the id on the board, or mark the entry GAP until there is a packet",needs:["packets","board"],checkTree({packets:e,board:t}){return[...te(t).keys()].filter(n=>e.withId(n).length===0).flatMap(n=>{let s=bt(t,n);return Y0.includes(s.status)?[]:[{message:`Unexpected entry \`${n}\` without a packet, expected a packet with this id`,path:t.path,place:s.place,packet:n,subject:"packet"}]})}})});var Zu,Xu=g(()=>{"use strict";B();Zu=T({id:"board-shows-phase-gate",summary:"The board has a phase gate section with at least one entry and a line that says what closes it.",severity:"medium",gate:"board",source:"Rubric §1 Pillar 3; §2 For Dependency Tracking (closure criteria explicit)",remedy:"Add a section such as `## Phase 1 Gate` that says what closes the phase and lists the packets it waits for",needs:["board"],checkTree({board:e}){let{gates:t,path:n}=e,s={path:n,packet:null,subject:"phase gate"};if(t.some(i=>i.ids.length>0&&i.closureText))return[];let o=t[0];if(!o)return[{...s,message:`Missing phase gate on ${n}, expected a section that shows what closes the phase`}];let r=o.ids.length===0?"entry":"closing condition";return[{...s,message:`Missing ${r} in the phase gate, expected entries and what closes it`,place:o.place}]}})});var Qu,em=g(()=>{"use strict";Me();M();B();Qu=T({id:"board-status-agrees",summary:"The packet and the task board give the same status, and the board agrees with itself.",severity:"critical",gate:"board",source:"Rubric §1 Pillar 3, Synchronization Rule; §6",remedy:"Give `<id>` the same status in its packet and in every entry of the board, in one commit",needs:["board"],checkPacket(e,{board:t}){let{status:n}=e,s=bt(t,A(e));return!n||n.value==="UNKNOWN"||!s||s.status==="UNKNOWN"?[]:Ha(n.value,s.status)?[]:[{message:`Unexpected status \`${n.value}\`, expected \`${s.status}\` as on ${t.path}`,place:n.place,subject:"STATUS"}]},checkTree({board:e}){return[...te(e).values()].flatMap(t=>{let[n,...s]=t.filter(o=>o.status!=="UNKNOWN");return s.filter(o=>!Ha(n.status,o.status)).map(o=>{let r=`line ${n.place.start.line}`;return{message:`Unexpected status \`${o.status}\` of \`${o.id}\`, expected \`${n.status}\` as in ${r}`,path:e.path,place:o.place,packet:o.id,subject:"board"}})})}})});var tm,J0,nm,sm=g(()=>{"use strict";B();tm=new Map([["🔴",{name:"red",statuses:["READY_FOR_DEV"]}],["🟠",{name:"orange",statuses:["IN_PROGRESS"]}],["🟡",{name:"yellow",statuses:["BLOCKED","GAP","STUB","DRAFT"]}],["✅",{name:"check mark",statuses:["DONE","VALIDATED"]}]]),J0=e=>[...tm.values()].find(({statuses:t})=>t.includes(e))?.name??"none",nm=T({id:"board-symbol-matches",summary:"A status symbol on the board, where there is one, is the symbol of the status beside it.",severity:"medium",gate:"board",source:"Rubric §1 Pillar 3, Status Values Reference; §2 For TASK_BOARD Maintenance",remedy:"Give the entry of `<id>` the symbol of its status, or none",needs:["board"],checkTree({board:e}){return e.entries.flatMap(({id:t,status:n,symbols:s,place:o})=>{if(n==="UNKNOWN")return[];let r=s.flatMap(a=>tm.get(a)??[]).find(({statuses:a})=>!a.includes(n));return r?[{message:`Unexpected symbol (${r.name}) of \`${t}\` with status \`${n}\`, expected ${J0(n)}`,path:e.path,place:o,packet:t,subject:"symbol"}]:[]})}})});function ut(e,t,n,s){let o=z0(n,s);if(!t)return[{message:`Missing ${e}, expected ${o}`,subject:e}];let r=t.items.length;return r>=n.min&&r<=n.max?[]:[{message:`Unexpected ${Co(r,s)} in ${e}, expected ${o}`,place:t.place,subject:e}]}var Co,z0,Cs=g(()=>{"use strict";Co=(e,t)=>`${e} ${t}${e===1?"":"s"}`,z0=({min:e,max:t},n)=>e===t?Co(e,n):t===1/0?`at least ${Co(e,n)}`:`${e} to ${Co(t,n)}`});var Z0,rm,om=g(()=>{"use strict";Cs();M();B();Z0={min:1,max:1/0},rm=T({id:"bootstrap-complete",summary:"BOOTSTRAP lists the files to open, the terms to search, the commands to run and the risks.",severity:"medium",gate:"packet",source:"Rubric §1 Pillar 1; §2 For Task Packets, BOOTSTRAP; §4 Gotcha 4",remedy:`Write FILES_TO_OPEN, SEARCH_TERMS, RUN_COMMANDS and RISK_MAP under BOOTSTRAP in \`<path>\`${re}`,checkPacket(e,{config:t}){if(!de(e))return[];let{filesToOpen:n,searchTerms:s,runCommands:o,riskMap:r}=e,i="Missing BOOTSTRAP, expected FILES_TO_OPEN, SEARCH_TERMS, RUN_COMMANDS and RISK_MAP";if(!e.bootstrap&&!n&&!s&&!o&&!r)return[{message:i,subject:"BOOTSTRAP"}];let{limits:a}=t,d=[...ut("FILES_TO_OPEN",n,a.filesToOpen,"file"),...ut("SEARCH_TERMS",s,a.searchTerms,"term"),...ut("RUN_COMMANDS",o,Z0,"command"),...ut("RISK_MAP",r,a.riskMap,"risk")],{bootstrap:c}=e;return d.map(l=>l.place||!c?l:{...l,place:c})}})});function im(e,t,n){return t.kind==="commit"?`Leave it out of the commit: \`git restore --staged -- ${go(e)}\``:`Put back what the merge base has: \`git restore --source=${/^[0-9a-f]{7,64}$/.test(n.name)?`$(git merge-base HEAD ${n.name})`:"<merge base>"} --staged --worktree -- ${go(e)}\``}var X0,Q0,am,lm=g(()=>{"use strict";$t();tt();M();Q();B();Qn();X0={folder:"is a folder and covers no file",pattern:"is a pattern and covers no file",case:"differs in case"},Q0=e=>e?` (${E(e.entry)} ${X0[e.kind]})`:"";am=T({id:"changes-in-scope",summary:"Every changed path is one that a work packet of the change lists in IN_SCOPE_PATHS.",severity:"critical",gate:"scope",source:"Rubric §1 Pillar 5, Scope Sprawl Prevention; §7 Failure Mode 4",remedy:"Name a work packet that is signed and open and lists these paths, or leave them out of the change",needs:["packets","base","change"],checkChange(e){let{change:t,base:n,packets:s,config:o}=e;if(t.namingDeferred||Kt(e))return[];let r=Xn(t),i=An(e).filter(Mu);if(i.length===0)return[{message:`Unexpected change to ${wr(r.length)}, expected the scope of a work packet that binds`,path:null,packet:null,subject:"scope"}];let a=Uu(i,e),d=Hu(i.map(({id:u})=>u)),c=i[0].id,l=Jr(c,[...n.packets,...s.all].map(A)),p=Oe(o.paths);return r.filter(u=>!a.covers(u)).map(u=>({message:`Unexpected change to \`${u}\`, expected one of the ${wr(a.size)} of ${d}${Q0(a.nearMiss(u))}`,path:u,packet:i.length===1?c:null,subject:u,remedy:p(u)?`${im(u,t,n)}; a change of governance files alone needs no work packet, so make it one of its own`:`${im(u,t,n)}; or list it in the IN_SCOPE_PATHS of \`${l}\`, a new signed variant of \`${c}\` that is brought in first, and name that one`}))}})});function eE(e,t,n){let s=new Map,o=[e];for(let r of o)for(let i of n(r)){if(i===e){let a=[e];for(let d=r;d!==e;d=s.get(d))a.push(d);return[...a,e].reverse()}!t.has(i)||s.has(i)||(s.set(i,r),o.push(i))}return[e,e]}function cm(e,t){let n=new Map,s=new Map,o=[],r=new Set,i=[],a=(c,l)=>s.set(c,Math.min(s.get(c),l));function d(c){let l=[],p=m=>{n.set(m,n.size),s.set(m,n.get(m)),o.push(m),r.add(m),l.push({node:m,edges:t(m),next:0})},u=({node:m})=>{l.pop();let f=l.at(-1);if(f&&a(f.node,s.get(m)),s.get(m)!==n.get(m))return;let h=o.splice(o.lastIndexOf(m));h.forEach(S=>r.delete(S)),i.push(h)};for(p(c);l.length>0;){let m=l.at(-1),f=m.edges[m.next++];f===void 0?u(m):n.has(f)?r.has(f)&&a(m.node,n.get(f)):p(f)}}for(let c of e)n.has(c)||d(c);return i.filter(c=>c.length>1||t(c[0]).includes(c[0])).map(c=>{let l=c.toSorted();return{cycle:eE(l[0],new Set(c),t),members:l}})}var dm=g(()=>{"use strict"});function nE(e,t,{decider:n,declaredBy:s}){let o=i=>n(i)===i,r=new Map([...new Set(e)].filter(o).map(i=>[i,new Set(s(i).flatMap(a=>n(a.id)??[]))]));for(let i of t.all.filter(a=>o(A(a))))for(let{value:a}of i.blocks?.items??[])r.get(n(a)??"")?.add(A(i));return new Map([...r].map(([i,a])=>[i,[...a]]))}var sl,tE,pm,um=g(()=>{"use strict";dt();Me();dm();M();B();sl=10,tE=e=>(e.length<=sl+1?e:[...e.slice(0,sl-1),`${e.length-sl} more`,e.at(-1)]).join(" -> ");pm=T({id:"dependencies-acyclic",summary:"No packet waits for itself, neither directly nor through others.",severity:"high",gate:"blockers",source:"Rubric §1 Pillar 4 (blocker chain: A blocks B blocks C)",remedy:"Take one of these dependencies away, in packet and board; a signed packet cannot drop its own, so put a new variant in its place and mark it SUPERSEDED",needs:["packets","tree"],checkTree({packets:e,tree:{board:t}}){if(t&&t.unreadable!==null)return[];let n=Se({packets:e,board:t}),s=[...e.all.map(A),...t?te(t).keys():[]],o=nE(s,e,n);return cm([...o.keys()],r=>o.get(r)??[]).map(({cycle:r,members:i})=>{let a=r[0],d=n.declaredBy(a).find(p=>n.decider(p.id)===r[1]),c=e.withId(a)[0],l=d?.place??c?.id?.place??(t&&bt(t,a)?.place);return{message:`Unexpected cycle \`${tE(r)}\`, expected no packet to wait for itself`,path:d?.path??c?.path??t.path,...l?{place:l}:{},packet:a,subject:i.join(" ")}})}})});var No,rl,mm,fm,hm=g(()=>{"use strict";dt();Me();M();B();No=e=>ce(e).base,rl=e=>new Set(e.map(t=>No(t.value))),mm=(e,t)=>{let n=rl(e);return t.filter(s=>!n.has(No(s.value)))},fm=T({id:"dependencies-agree",summary:"Packet and board name the same blockers, and BLOCKS says the same as BLOCKED_BY from the other side.",severity:"high",gate:"blockers",source:"Rubric §2 For Dependency Tracking; §1 Pillar 4 (explicit in packet and TASK_BOARD)",remedy:"Make both say the same; where one is a signed packet, the other follows, or a new variant corrects it",needs:["packets","board"],checkTree({packets:e,board:t}){let{bearer:n}=Se({packets:e,board:t}),s=new Map(e.all.map(i=>[i,rl(i.blockedBy?.items??[])])),o=new Map(e.all.map(i=>[i,rl(i.blocks?.items??[])])),r=i=>e.withId(n(i)??i)[0];return e.all.flatMap(i=>{let a=A(i),d=(h,S,b)=>h.map(({value:O,place:P})=>({message:b(O),place:P,path:S,packet:a,subject:O})),c=(te(t).get(a)??[]).filter(h=>h.blockersDeclared),l=c.flatMap(h=>h.blockedBy),p=i.blockedBy?.items??[],u=i.blockedBy!==null&&c.length>0,m=(i.blocks?.items??[]).filter(({value:h})=>{let S=r(h);return S?.blockedBy&&!s.get(S).has(No(a))}),f=p.filter(({value:h})=>{let S=r(h);return S?.blocks&&!ie(S)&&!o.get(S).has(No(a))});return[...d(u?mm(l,p):[],i.path,h=>`Unexpected blocker \`${h}\`, expected it on ${t.path} as well`),...d(u?mm(p,l):[],t.path,h=>`Unexpected blocker \`${h}\` of \`${a}\`, expected it in BLOCKED_BY of the packet as well`),...d(m,i.path,h=>`Unexpected \`${h}\` in BLOCKS, expected \`${a}\` in its BLOCKED_BY`),...d(f,i.path,h=>`Unexpected blocker \`${h}\`, expected \`${a}\` in its BLOCKS`)]})}})});var gm,ym=g(()=>{"use strict";M();B();gm=T({id:"dependencies-declared",summary:"The packet says which packets it waits for, or that there are none.",severity:"medium",gate:"packet",source:"Rubric §3 Gate 8; §6 All dependencies documented",remedy:`Write \`BLOCKED_BY:\` with the ids, or \`BLOCKED_BY: None\`, into \`<path>\`${re}`,checkPacket:e=>de(e)&&!e.blockedBy?[{message:"Missing BLOCKED_BY, expected ids or `None`",subject:"BLOCKED_BY"}]:[]})});var sE,rE,oE,km,bm=g(()=>{"use strict";Te();sE=/(?<![\p{L}\p{N}_])[0-9]/u,rE=/(?<![\w.@-])(?:(?:[\w.@-]+\/){2,}|[\w.@-]+\/[\w.@-]*\.\w)|(?<![\w.])\w{2,}\.[a-z][a-z0-9]{1,4}(?![\w.])/,oE=/(?<![\w-])(?:npm|npx|pnpm|yarn|cargo|git|pytest|docker|curl|dotnet|mvn|gradle|bash)\s+[a-z]|(?<![\w-])just\s+[a-z]+-[a-z]/,km=e=>Fe(e).length>0||sE.test(e)||rE.test(e)||oE.test(e)});function Ye(e,t){let n=e.replace(/^v/i,"").split(".").map(Number),s=t.replace(/^v/i,"").split(".").map(Number),o=Math.max(n.length,s.length);for(let r=0;r<o;r++){let i=(n[r]??0)-(s[r]??0);if(i!==0)return i}return 0}var Sm,ol,Je,ln=g(()=>{"use strict";Sm=e=>e.replace(/^§+/,"").replace(/\.+$/,""),ol=(e,t)=>{let n=t.slice(t.lastIndexOf("/")+1).replace(/\.md$/i,"").toLowerCase();return e.files.find(s=>s.name.replace(/\.md$/i,"").toLowerCase()===n)??null},Je=e=>e.pointer?.spec?ol(e,e.pointer.spec.value):null});function Pm(e){let t=e.split(".",iE);return t.map((n,s)=>t.slice(0,s+1).join("."))}function $o(e,t){let n=ol(e,t),s=aE.exec(t)?.[1];return n||s===void 0||/\.md$/i.test(t)?n:e.files.find(o=>o.version!==null&&Ye(o.version,s)===0)??null}function Lo(e){return e.pointer?.spec?Je(e):e.files.filter(n=>n.version!==null).reduce((n,s)=>n&&Ye(n.version,s.version)>=0?n:s,e.files[0]??null)}var wm,Tn,xr,xm,il,iE,aE,Io=g(()=>{"use strict";ln();wm=/§{1,2}\s?([A-Za-z]?\d+(?:\.\d+)*[A-Z]?)|(?<![\p{L}\p{N}._-])([A-Z]?\d+(?:\.\d+)+[A-Z]?|[A-Z]\d+)(?![\p{L}\p{N}_-])/gu,Tn=e=>Sm(e.trim()).toUpperCase(),xr=e=>{let t=Tn(e);return/^[0-9]/.test(t)?`§${t}`:t},xm=e=>Array.from(e.matchAll(wm),t=>Tn(t[1]??t[2])),il=e=>e.replace(wm," "),iE=12;aE=/(?<![0-9])v?([0-9]+(?:\.[0-9]+)+)/i});function lE({items:e},t){let n=Ao(t);return e.filter(({value:s})=>n?.test(il(s))&&!km(il(s))).map(({value:s,place:o})=>({message:`Unexpected vague item ${E(s)} in DONE_MEANS, expected something that can be checked`,place:o,subject:`DONE_MEANS ${s}`}))}function cE({items:e,place:t},n){if(n.length<2)return[];let s=new Set(n),o=e.map(({value:c})=>xm(c).flatMap(Pm)),r=new Set(o.flat()),i=`${n.slice(0,5).map(xr).join(", ")}${n.length>5?" …":""}`,a=e.filter((c,l)=>!o[l].some(p=>s.has(p))),d=n.filter(c=>!r.has(c));return[...a.map(c=>({message:`Missing anchor in ${E(c.value)} of DONE_MEANS, expected one of ${i}`,place:c.place,subject:`DONE_MEANS anchor of ${c.value}`})),...d.map(c=>({message:`Missing ${xr(c)} in DONE_MEANS, expected an item for each SPEC_ANCHOR`,place:t,subject:`DONE_MEANS ${c}`}))]}var Em,Om=g(()=>{"use strict";bm();Cs();M();To();Q();B();Io();Em=T({id:"done-means-testable",summary:"Each item of DONE_MEANS can be answered with yes or no, and is traced to a SPEC_ANCHOR.",severity:"high",gate:"packet",source:"Rubric §1 Pillar 1; §2 For Task Packets, DONE_MEANS; §4 Gotcha 3",remedy:`Name in each item of DONE_MEANS in \`<path>\` what is checked (a command, path, number or code) and its section of the spec${re}`,checkPacket(e,{config:t}){if(!de(e))return[];let{doneMeans:n,vagueDoneWords:s}=t.limits,o=e.doneMeans,r=[...new Set(e.specAnchors?.items.map(({value:i})=>Tn(i.section)))];return[...ut("DONE_MEANS",o,n,"item"),...o?[...lE(o,s),...cE(o,r)]:[]]}})});var dE,Am,Tm=g(()=>{"use strict";M();Q();B();dE=/^(?:n\/?a|none|unknown|unclear|-+|\?+)?$/i,Am=T({id:"effort-estimated",summary:"The packet says how much effort the work takes.",severity:"medium",gate:"packet",source:"Rubric §3 Gate 8",remedy:`Write an estimate such as \`EFFORT: 6 hours\` into \`<path>\`${re}`,checkPacket(e){let{effort:t}=e;if(!de(e))return[];let n="expected an estimate such as `6 hours`";return t?dE.test(t.value.trim())?[{message:`Unexpected EFFORT ${E(t.value)}, ${n}`,place:t.place,subject:"EFFORT"}]:[]:[{message:`Missing EFFORT, ${n}`,subject:"EFFORT"}]}})});function fE(e){let t=e.length;for(;t>0&&"._-".includes(e[t-1]);)t-=1;return e.length-t}function hE({text:e,line:t,column:n}){for(let s of e.matchAll(pE)){let o=uE.exec(s[0])?.[0].length??0,r=s[0].slice(o,s[0].length-fE(s[0].slice(o))),i=r.replaceAll("\\_","_");if(mE(i))return{value:i,place:_e(t,n+s.index+o,r.length)}}return null}function _m(e,t){switch(e.type){case"heading":case"paragraph":return Xe(e.lines);case"yaml":return e.lines;case"list":return e.items.flatMap(n=>n.blocks.flatMap(s=>_m(s,t)));case"table":return e.rows.flat().map(({text:n,place:s})=>({text:n,...s.start}));case"definition":return[{text:t[e.place.start.line-1]??"",line:e.place.start.line,column:1}];default:return[]}}function vm(e,t,n=Rm.readBlocks){let s=Ft(t,Ie.limits);if(s!==null)return{path:e,unreadable:s,spec:null};let o=ye(t),r=n(t).flatMap(i=>_m(i,o).flatMap(a=>hE(a)??[]));return{path:e,unreadable:s,spec:r[0]??null}}function $m(e,t,n){let s=t,o=n;for(;s<e.length;s++)if(e[s]===" ")o+=1;else if(e[s]==="	")o+=4-o%4;else break;return{at:s,column:o}}function PE(e,t){let n=kE.exec(e);if(n&&!(e.startsWith("`")&&n[2].includes("`"))){let o=n[1];return{indent:t,isClosedBy:(i,a)=>a-t<4&&i.length>=o.length&&i===o[0].repeat(i.length)}}if(e.startsWith("<!--"))return e.includes("-->",2)?null:{indent:t,isClosedBy:o=>o.includes("-->")};let s=wE.exec(e)?.[1]?.toLowerCase();return s===void 0||e.toLowerCase().includes(`</${s}>`)?null:{indent:t,isClosedBy:o=>o.toLowerCase().includes(`</${s}>`)}}function EE(e){let t=e.replace(Nm,"").trim(),n=t.length;for(;n>0&&t[n-1]==="#";)n-=1;return n===0||t[n-1]===" "||t[n-1]==="	"?t.slice(0,n).trim():t}function OE(e){return e[0]?.trimEnd()!=="---"?0:e.findIndex((t,n)=>n>0&&t.trimEnd()==="---")+1}function AE(e,t,n){if(!e.opaque)return!1;let s=n>=e.opaque.indent;return(!s||e.opaque.isClosedBy(t,n))&&(e.opaque=null),s}function TE(e,t,n){let{at:s,column:o}=n,r=e.items.at(-1)??0;if(Cm.test(t.slice(s)))return n;for(;;){let i=o-r<4?bE.exec(t.slice(s)):null;if(!i)return{at:s,column:o};let a=o+i[0].length;({at:s,column:o}=$m(t,s+i[0].length,a)),r=o===a||o>a+4?a+1:o,e.items.push(r)}}function RE(e,t,n){let s=$m(t,0,0);if(AE(e,t.slice(s.at),s.column))return;for(;e.items.length>0&&e.items.at(-1)>s.column;)e.items.pop();let o=e.paragraph,r=e.inTable,i={line:n,column:t.length+1};e.paragraph=null,e.inTable=!1;let a=e.items.at(-1)??0;if(o?.indent===a&&s.column-a<4&&SE.test(t.slice(s.at))){let h=t[s.at]==="="?1:2;e.headings.push({depth:h,title:o.lines.join(" "),place:{start:o.start,end:i}});return}let{at:d,column:c}=TE(e,t,s),l=t.slice(d),p=e.items.at(-1)??0,u=d===s.at?o:null;if(c-p>=4){u?.lines.push(l),e.paragraph=u;return}if(e.opaque=PE(l,p),e.opaque||l===""||l.startsWith("<!--")||Cm.test(l))return;let m={line:n,column:d+1};if(l.startsWith(">")){e.paragraph={indent:-1,start:m,lines:[]};return}let f=Nm.exec(l);if(f){e.headings.push({depth:f[0].length,title:EE(l),place:{start:m,end:i}});return}e.inTable=r||u!==null&&xE(l),!e.inTable&&(u?.lines.push(l),e.paragraph=u??{indent:p,start:m,lines:[l]})}function _E(e){let t={headings:[],items:[],opaque:null,paragraph:null,inTable:!1};for(let n=OE(e);n<e.length;n++){let s=e[n].trimEnd();s!==""?RE(t,s,n+1):(t.paragraph=null,t.inTable=!1)}return t.headings}function Gt(e){let t=1/0;return _E(ye(e.replace(/^\uFEFF/,""))).map(({depth:n,title:s,place:o})=>{let r=Z(s);return n<=t&&(t=/roadmap/i.test(r)?n:1/0),{section:yE(r),title:r,depth:n,place:o,roadmap:t<=n}})}function Do(e,t){let n=({path:s,headings:o})=>{let r=s.slice(s.lastIndexOf("/")+1);return{path:s,name:r,version:CE(r),headings:o}};return{pointer:e,files:t.map(n)}}var Rm,pE,uE,mE,gE,yE,kE,bE,Cm,Nm,SE,wE,xE,vE,CE,Ns=g(()=>{"use strict";kt();De();Te();Rm=Tt(nn(),1);Ne();pE=/(?:[\w.-]|\\_)+/g,uE=/^_+/,mE=e=>/master_spec_v/i.test(e)&&/\.md$/i.test(e);gE=/^§*\s*([A-Z]?[0-9]+(?:\.[0-9]+)*)[.:)]*(?=\s|$)/,yE=e=>gE.exec(e)?.[1]??null,kE=/^(`{3,}|~{3,})(.*)$/,bE=/^(?:[-+*]|[0-9]{1,9}[.)])(?=[ \t]|$)/,Cm=/^(?:(?:-[ \t]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})$/,Nm=/^#{1,6}(?=[ \t]|$)/,SE=/^(?:=+|-+)$/,wE=/^<(script|pre|style|textarea)(?=[\s>]|$)/i,xE=e=>/^[-|: \t]+$/.test(e)&&e.includes("-")&&e.includes("|");vE=/(?<![A-Za-z0-9])v([0-9]+(?:\.[0-9]+)*)/gi,CE=e=>Array.from(e.matchAll(vE)).at(-1)?.[1]??null});function Pr(e,t){let n=new Array(t).fill(!1),s=1/0;for(let[o,r]of e.entries()){if(r.depth<=s&&(s=NE(r.title)?r.depth:1/0),s===1/0)continue;let i=e[o+1]?.place.start.line;n.fill(!0,r.place.start.line-1,i===void 0?t:i-1)}return n}function Im(e,t){let n=e.filter(s=>s.trim()!=="");return n.some((s,o)=>{if(!al(s,t))return!1;let r=n[o+1]??"";return Lm(s)||!LE.test(r)&&Lm(r)})}function Dm(e,t){let n=ye(e),s=Pr(Gt(e),n.length);return Im(n.filter((o,r)=>s[r]),t)}var NE,$E,LE,IE,al,Lm,Fm,Fo=g(()=>{"use strict";Ns();Ne();ln();NE=e=>/\b(?:change ?log|changes|(?:revision|version|change) history|revisions|history)\b/i.test(e);$E=/(?<![\p{L}\p{N}.])v?([0-9]+(?:\.[0-9]+)*)(?![\p{L}\p{N}]|\.[0-9])/giu,LE=/^[\s>*_`#|[(-]{0,20}v?[0-9]+\.[0-9]/i,IE=new RegExp("\\p{L}{3,}","u"),al=(e,t)=>Array.from(e.replaceAll("_"," ").matchAll($E)).some(([n,s])=>/^v|\./i.test(n)&&Ye(s,t)===0),Lm=e=>e!==void 0&&IE.test(e.replace(/[\w.-]+\.md\b|\w*_\w*|\bversion\b/gi," "));Fm=(e,t)=>Im(ye(e),t)});function Wm(e,t){let n=e.spec&&Je(e.spec),s=t.spec&&Je(t.spec);if(!s||n?.path===s.path)return null;let o=["","docs/",Bm(s.path)],r=[...t.files.keys()].filter(i=>DE.test(i)&&o.includes(Bm(i)));return{from:n,to:s,changelogs:r}}function $s({from:e,to:t}){return e?.version!=null&&t.version!==null&&Ye(t.version,e.version)<0?null:t.version}function Mm(e,t){let n=ye(e.replace(/^\uFEFF/,"")),s=Gt(e),o=Pr(s,n.length),r=new RegExp(`v(?:${t.map(FE).join("|")})(?![0-9]|\\.[0-9])`,"gi"),i=new Map,a=0,d;for(let[c,l]of n.entries()){let p=s[a];p?.place.start.line===c+1&&(a+=1);let u=p&&p.place.start.line===c+1?p.section??p.title:null;if(u!==null||!d){let m=(u??"").replace(r,"v");d=i.get(m)??[],i.set(m,d)}!o[c]&&l.trim()!==""&&d.push(l.trimEnd().replace(r,"v"))}return i}function BE(e,t){let n=new Map;for(let r of e)n.set(r,(n.get(r)??0)+1);let s=0,o=0;for(let r of t){let i=n.get(r)??0;i===0?s+=1:(o+=1,n.set(r,i-1))}return Math.max(s,e.length-o)}function Um(e,t){let n=[e.version,t.version].filter(i=>i!==null),[s,o]=[Mm(e.text,n),Mm(t.text,n)],r=[...new Set([...s.keys(),...o.keys()])].map(i=>({section:i,lines:BE(s.get(i)??[],o.get(i)??[])})).filter(({lines:i})=>i>0);return{lines:r.reduce((i,{lines:a})=>i+a,0),sections:r.map(({section:i})=>i)}}var DE,Bm,FE,ME,Bo,Ls=g(()=>{"use strict";Fo();Ne();Ns();ln();DE=/(?:^|\/)change_?log\.md$/i,Bm=e=>e.slice(0,e.lastIndexOf("/")+1);FE=e=>e.replace(/[^A-Za-z0-9_]/g,"\\$&");ME=/version/,Bo=(e,t)=>e.rows.filter(({cells:n,reading:s,packets:o})=>{let r=Object.entries(n).flatMap(([a,d])=>ME.test(a)?[]:d),i=o.length===0||/enrich/i.test(r.join(" "));return s.kind==="signed"&&i&&al(Object.values(n).join(" "),t)})});var ll,Hm,jm=g(()=>{"use strict";Ls();De();Q();B();ll=5,Hm=T({id:"enrichment-minimal",summary:"A new version of the spec changes at most 20 lines in at most 3 sections.",severity:"medium",gate:"spec",source:"Rubric §2 Red Flag; §4 Gotcha 8; §8 Escalation Criteria 7",remedy:"Escalate: show the user what would change and let them decide, or cut the enrichment down to the gap it closes",needs:["change"],checkChange({change:{enrichment:e},config:t}){if(!e?.from||$s(e)===null)return[];let{from:n,to:s}=e,{lines:o,sections:r}=Um(n,s),{enrichmentLines:i,enrichmentSections:a}=t.limits,d={path:s.path,place:xe,packet:null},c=r.slice(0,ll).map(E).join(", "),l=r.length>ll?` and ${r.length-ll} more`:"";return[{is:o,most:i,what:"changed lines",which:""},{is:r.length,most:a,what:"changed sections",which:` (${c}${l})`}].filter(({is:u,most:m})=>u>m).map(({is:u,most:m,what:f,which:h})=>({...d,message:`Unexpected ${u} ${f}${h}, expected at most ${m} or the user's decision`,subject:f}))}})});var Km,Gm=g(()=>{"use strict";M();B();Km=T({id:"fields-defined-once",summary:"No field is given twice with different values.",severity:"high",gate:"packet",source:"Rubric §1 Pillar 1, zero ambiguity",remedy:`Keep one value of the field in \`<path>\`; a record of later days belongs under NOTES${re}`,checkPacket:e=>e.duplicates.filter(t=>!t.agrees).map(({field:t,place:n,first:s})=>({message:`Unexpected second ${t}, expected the value of line ${s.start.line} and no other`,place:n,subject:t}))})});function HE(e){if(!/\s/.test(e))return!1;let t=e.split(/\s+/),n=e.slice(0,e.indexOf("/")+1),s=t.filter(o=>Vm.test(o.replace(/[,;]$/,"")));return!Vm.test(e)||s.length>1||n.split(/\s+/).length>4}function qm(e,t,n){if(n.has(e))return null;if(WE.test(e))return"word";if(/^(?:[/~]|[A-Za-z]:)/.test(e))return"absolute path";if((t?e.replace(/\/$/,""):e).split("/").some((r,i,a)=>/^\.{1,2}$/.test(r)||r===""&&i<a.length-1))return"path with empty or dot parts";if(!t&&e.endsWith("/"))return"folder";let o=an(e);return o!==null&&!o.includes(",")?"placeholder":!t&&UE.test(e)?"pattern":HE(e)?"prose":!t&&n.isDirectory(e)?"folder":null}var Vm,WE,UE,Ym=g(()=>{"use strict";gr();Vm=/[^\s/]\.[A-Za-z0-9_]{1,12}$/,WE=/^(?:n\/?a|none|nothing|any|all|everything|various|several|multiple|unknown|see above|see below|-+|\.+|…|\?+)\.?$/i,UE=/[*?]|\{[^{}]*\}|\[[!^]|\[[^\]/]-[^\]/]\]/});var Jm,zm=g(()=>{"use strict";Cs();M();Q();B();Ym();Jm=T({id:"in-scope-paths-exact",summary:"IN_SCOPE_PATHS lists single files by their exact paths, each once.",severity:"high",gate:"packet",source:"Rubric §2 For Task Packets, IN_SCOPE_PATHS; §4 item 3; §6",remedy:`List each file by its path from the root of the repository under IN_SCOPE_PATHS in \`<path>\`${re}`,needs:["paths"],onlyTouched:!0,checkPacket(e,{config:t,paths:n}){if(!de(e))return[];let{allowPatterns:s}=t.scope,o=e.inScopePaths,r=new Set,i=(o?.items??[]).flatMap(({value:a,place:d})=>{let c=a.normalize("NFC"),l=r.has(c);r.add(c);let p=l?"second":qm(a,s,n);if(!p)return[];let u=l?"each path once":"the path of one file from the root";return[{message:`Unexpected ${p} ${E(a)} in IN_SCOPE_PATHS, expected ${u}`,place:d,subject:`IN_SCOPE_PATHS ${p} ${a}`}]});return[...ut("IN_SCOPE_PATHS",o,t.limits.inScopePaths,"path"),...i]}})});function jE(e){let t=new Map;return e.map(Xm).map(n=>{let s=(t.get(n)??0)+1;return t.set(n,s),s===1?n:`${n} ${s}`})}function VE(e){let t=e.replace(/`|\*\*|\\(?=\*)/g,""),n=KE.exec(t);if(!n)return null;let[,s,o,r]=n,i=o==="*"?"*":he(o)[0]?.id;if(i===void 0)return null;let a={rule:s.toLowerCase(),packet:i};if(!/\buntil\b/i.test(r))return{...a,until:null};let d=yn(GE.exec(r)?.[1]??"");return d===null?null:{...a,until:d}}function JE(e){let[t=[],...n]=e.rows,s=jE(t),o=s.indexOf("signature");return o<0?[]:n.map(r=>{let i=Object.fromEntries(s.map((l,p)=>[l,r[p]?.text??""])),a=s.map((l,p)=>YE(r[p])),d=qE(r,e),c=Z(a[o]);return{place:d,cells:i,signature:{value:c,place:r[o]?.place??d},reading:Ge(c),packets:[...new Set(a.flatMap(l=>he(l).map(({id:p})=>p)))],waiver:a.map(VE).find(l=>l!==null)??null,seal:Z(a[s.indexOf("seal")]??"")||null}})}function wt(e,t,n,s=Zm.readBlocks){let o=Ft(t,n.limits);if(o!==null)return{path:e,unreadable:o,hasTable:!1,rows:[]};let r=s(t).flatMap(Qm),i=r.some(a=>a.rows[0]?.some(d=>Xm(d)==="signature"));return{path:e,unreadable:o,hasTable:i,rows:r.flatMap(JE)}}var Zm,Xm,KE,GE,qE,YE,Qm,Is=g(()=>{"use strict";hs();Ze();tn();Te();Zm=Tt(nn(),1);Ne();Xm=e=>Z(e.text).toLowerCase().replace(/\s+/g," ");KE=/(?<![\p{L}\p{N}-])waiver:\s*([a-z][a-z0-9-]*)\s+(WP-[A-Za-z0-9._-]+|\*)(?=\s|[.,;)]|$)(.*)/isu,GE=/^[\s,;(]*until:?\s+(.*)/isu;qE=(e,t)=>{let[n,s]=[e[0],e.at(-1)];return n&&s?{start:n.place.start,end:s.place.end}:t.place},YE=e=>e?Xe([{text:e.text,...e.place.start}])[0].text:"";Qm=e=>e.type==="table"?[e]:e.type==="list"?e.items.flatMap(t=>t.blocks.flatMap(Qm)):[]});function XE(e,t,n){if(!t)return{message:`Missing row of ${ef(e)}, expected every row to stay`,place:n};let s=tf(e,t);if(s===void 0)return null;let[o,r]=[t.cells[s]??"",e.cells[s]];return{message:`Unexpected ${E(o)} under ${E(s)} in the row of ${ef(e)}, expected ${E(r)} as before`,place:t.place}}function QE(e,t){if(Xs(e,t,ZE))return[];let n=new Map;for(let i of t){let a=q(i.signature.value),d=n.get(a);d?d.push(i):n.set(a,[i])}let s=new Map,o=t[0]?.place??xe,r=e.flatMap(i=>{let a=q(i.signature.value),d=s.get(a)??0;s.set(a,d+1);let c=n.get(a)?.[d],l=XE(i,c,o);return o=c?.place??o,l??[]});return r.length>0?r:[{message:"Unexpected new order of the rows, expected the rows of before in their order",place:xe}]}var zE,tf,ZE,ef,nf,sf=g(()=>{"use strict";Yr();tt();Is();De();Q();B();Ze();zE=20,tf=(e,t)=>Object.keys(e.cells).find(n=>e.cells[n]!==(t.cells[n]??"")),ZE=(e,t)=>tf(e,t)===void 0,ef=e=>E(e.signature.value);nf=T({id:"ledger-insert-only",summary:"The signature ledger only grows: every row of before stays, in order and unchanged.",severity:"critical",gate:"signature",source:"Rubric §1 Pillar 5; §4 item 7; §8 SIGNATURE_AUDIT complete",remedy:"Put the ledger back and add new rows only",needs:["base","change"],checkChange({base:e,change:t,config:n}){let s=n.paths.ledger,o=t.files.find(f=>f.path===s),{before:r,after:i}=o??{before:null,after:null},a=e.files.get(s),[d,c]=[Wt(r),Wt(i)];if(d===null||a?.oid===i?.oid&&a?.mode===i?.mode)return[];let l=`Put the ledger back: ${Sn(s,e,t)}; then add new rows only, with a note there on what was wrong`,p=({message:f,place:h=xe})=>({message:f,place:h,path:s,packet:null,remedy:l});if(!i)return[p({message:`Missing ${E(s)}, expected the ledger to stay`})];if(c===null)return[p({message:`Unexpected mode ${E(i.mode)} of ${E(s)}, expected a plain file`})];let[u,m]=[wt(s,d,n),wt(s,c,n)];return m.unreadable!==null&&u.unreadable===null?[p({message:`Unexpected ledger of ${m.unreadable}, expected one that can be parsed`})]:u.unreadable===null?QE(u.rows,m.rows).slice(0,zE).map(p):Vr(Rt(d),Rt(c))?[]:[p({message:"Unexpected change to a ledger that cannot be parsed, expected every line of it to stay"})]}})});function af({change:e,packets:t}){let n=new Map;for(let{path:r,after:i}of e.files.filter(a=>!a.before)){let a=n.get(cl(i));a?a.push(r):n.set(cl(i),[r])}let s=r=>r.after?[]:n.get(cl(r.before))??[];return{renamed:r=>s(r)[0],allowed:r=>s(r).find(i=>rf(i)===rf(r.path)&&t.at(i))}}function tO(e,t){let{base:n,change:s}=e,o=af(e);return ho(e).flatMap(({file:r,id:i})=>{let{path:a,before:d,after:c}=r,l=`Put it back: ${Sn(a,n,s)}`,p=(d??n.files.get(a))?.mode;if(c&&(p===void 0||p===c.mode))return[];if(c){let h=`Unexpected ${of(c.mode)} in place of locked ${E(i)}, expected ${of(p)}`;return[{path:a,packet:i,message:h,remedy:l}]}if(o.allowed(r))return[];let u=o.renamed(r),m=u?`Unexpected new name ${E(u)} of locked ${E(i)}, expected ${E(a)}`:`Missing locked ${E(i)}, expected it at ${E(a)} as it was signed`,f=`${l}; what replaces it is a new packet ${E(t(a,i))}`;return[{path:a,packet:i,message:m,remedy:f}]})}function nO(e,t){let{base:n,change:s,packets:o}=e,r=af(e),i=new Map(n.packets.filter(ie).map(c=>[A(c),c])),a=new Map(n.packets.map(c=>[c.path,A(c)])),d=new Map(s.files.map(c=>[c.path,c]));return s.files.flatMap(({path:c,after:l})=>{let p=l&&o.at(c),u=p&&i.get(A(p));if(!u||u.path===c||a.get(c)===A(p))return[];let m=d.get(u.path);if(m&&r.allowed(m)===c)return[];let f=A(p),h=`Unexpected second packet ${E(f)}, expected that id only in ${E(u.path)}, where it is locked`,S=`Give it the id ${E(Kn(t(c,f)))}, in TASK_ID and as its file name`;return[{path:c,packet:f,message:h,place:p.id?.place??xe,remedy:S}]})}var rf,eO,of,cl,lf,cf=g(()=>{"use strict";tt();M();De();Q();B();rf=e=>e.slice(e.lastIndexOf("/")+1),eO={100644:"a plain file",100755:"an executable file",12e4:"a symbolic link",16e4:"a submodule"},of=e=>eO[e]??`mode ${E(e)}`,cl=e=>`${e?.mode} ${e?.oid}`;lf=T({id:"locked-packet-kept",summary:"A signed packet stays where it is and what it is, and nothing else takes its id.",severity:"critical",gate:"lock",source:"Rubric §1 Pillar 5; §4 item 4",remedy:"Put the signed packet back and give what replaces it an id of its own",needs:["packets","base","change"],checkChange(e){let t=Ps(e.base.packets,e.packets.all);return[...tO(e,t),...nO(e,t)]}})});function rO(e,t){let n=sO(e.fields),s=`locked ${E(t.id)}`;return e.kind==="log"?`Unexpected change to a log section of ${s}${pf(e)}, expected every line of it to stay`:e.kind==="value"?`Unexpected new reading of ${n||"lines"} in ${s}, expected ${dl(t)}`:`Unexpected ${n===""?"change to":`change to ${n} of`} ${s}${pf(e)}, expected ${dl(t)}`}function iO({file:e,packet:t},{change:n,packets:s,config:o}){let{path:r}=e,{mode:i}=o.lock,a=Wt(e.after);if(a===null)return[];let d={text:a,packet:s.at(r)??$e(r,a,o).packet},c=$e(r,Wt(e.before)??"",o),l=aa(c,d,i,o.lock);return l.length===0?[]:(n.signedTexts[r]??n.signedTexts[t.path]??[]).some(m=>md($e(r,m,o),c,d,i,o.lock))?[]:l}var Mo,df,pf,dl,sO,oO,uf,mf=g(()=>{"use strict";tt();la();Q();B();Mo=20,df=e=>e.trim().replace(/^[-*+] (?=.)/,""),pf=({removed:e,added:t})=>{let n=[...e===null?[]:[E(`- ${df(e)}`)],...t===null?[]:[E(`+ ${df(t)}`)]];return n.length>0?` (${n.join(", ")})`:""},dl=({signature:e})=>e===null?"the text that was signed":`the text that was signed with ${E(e)}`,sO=e=>e.length>3?`${e.slice(0,3).join(", ")} and ${e.length-3} more fields`:e.join(", ");oO={append:", or as a note under a new `## NOTES` at the end of the packet",contract:", or as a note under `## NOTES`",frozen:""};uf=T({id:"locked-packet-unchanged",summary:"A signed packet keeps the text that was signed.",severity:"critical",gate:"lock",source:"Rubric §1 Pillar 5; §4 item 4; §6 Gotcha 9",remedy:"Put the signed text back and write the change into a new variant of the packet",needs:["packets","base","change"],checkChange(e){let{packets:t,base:n,change:s,config:o}=e,r=Ps(n.packets,t.all);return ho(e).flatMap(i=>{let{path:a}=i.file,d=iO(i,e),c=r(a,i.id),l=`Put the signed text back: ${Sn(a,n,s)}; then write the change into a new packet ${E(c)}${oO[o.lock.mode]}`,p={path:a,packet:i.id,remedy:l},u=d.slice(0,Mo).map(f=>({...p,message:rO(f,i),place:f.place}));if(d.length<=Mo)return u;let m=`Unexpected ${d.length-Mo} more changes to locked ${E(i.id)}, expected ${dl(i)}`;return[...u,{...p,message:m,place:d[Mo].place}]})}})});var ff,hf=g(()=>{"use strict";Cs();M();B();ff=T({id:"out-of-scope-listed",summary:"OUT_OF_SCOPE lists the related work that is left for later.",severity:"medium",gate:"packet",source:"Rubric §2 For Task Packets, OUT_OF_SCOPE",remedy:`List what is close to this work and not part of it under OUT_OF_SCOPE in \`<path>\`${re}`,checkPacket:(e,{config:t})=>de(e)?ut("OUT_OF_SCOPE",e.outOfScope,t.limits.outOfScope,"item"):[]})});var gf,yf=g(()=>{"use strict";Me();M();B();gf=T({id:"packet-on-board",summary:"Every packet has an entry on the task board.",severity:"high",gate:"board",source:"Rubric §1 Pillar 3; §9 Packet in TASK_BOARD with correct status",remedy:"Add an entry for `<id>` to the board, in the section of its status",needs:["board"],checkPacket(e,{board:t}){let n=A(e);return bt(t,n)?[]:[{message:`Missing entry of \`${n}\` on ${t.path}, expected one in the section of its status`,...e.id?{place:e.id.place}:{},subject:"entry"}]}})});var kf,bf,Sf=g(()=>{"use strict";B();De();kf=(e,t)=>({message:`Unexpected ${e} that cannot be read (${t}), expected Markdown within the limits`,place:xe,subject:"unreadable",always:!0}),bf=T({id:"packet-readable",summary:"Packets, board, ledger and spec pointer can be read.",severity:"high",gate:"packet",source:"Rubric §1 Pillar 1, packet exists and is readable",remedy:"Make `<path>` a regular Markdown file, smaller and less deeply nested than the limits of the configuration",needs:["tree"],onlyTouched:!0,checkPacket:e=>e.unreadable===null?[]:[kf("packet",e.unreadable)],checkTree({tree:{board:e,ledger:t,spec:n}}){return[{what:"board",document:e},{what:"ledger",document:t},{what:"spec pointer",document:n?.pointer}].flatMap(({what:o,document:r})=>r?.unreadable?[{...kf(o,r.unreadable),path:r.path}]:[])}})});var aO,wf,xf=g(()=>{"use strict";M();Q();B();aO=["READY_FOR_DEV","IN_PROGRESS","DONE","VALIDATED"],wf=T({id:"packet-signed",summary:"From READY_FOR_DEV on, the packet carries the signature of the user.",severity:"high",gate:"signature",source:"Rubric §1 Pillar 5; §2 For Task Packets, USER_SIGNATURE",remedy:"Ask the user for a new signature and write it as USER_SIGNATURE into `<path>`, or set STATUS to DRAFT until then",checkPacket(e){let{signature:t,status:n}=e;if(!de(e)||!n||!aO.includes(n.value))return[];if(t&&t.reading.kind!=="unsigned")return[];let s=`expected \`{username}{DDMMYYYYHHMM}\` in a packet that is ${n.value}`;return t?[{message:`Unexpected USER_SIGNATURE ${E(t.value)}, ${s}`,place:t.place,subject:"USER_SIGNATURE"}]:[{message:`Missing USER_SIGNATURE, ${s}`,place:n.place,subject:"USER_SIGNATURE"}]}})});var Pf,Ef=g(()=>{"use strict";dt();B();Pf=T({id:"phase-closed-by-validation",summary:"A phase is closed only when every packet of its gate is VALIDATED.",severity:"critical",gate:"blockers",source:"Rubric §1 Pillar 4, Phase Gate Enforcement; §4 item 10",remedy:"Set the phase gate back to OPEN until `<id>` is VALIDATED on the board and in its packet",needs:["packets","board"],checkTree({packets:e,board:t}){let{objection:n}=Se({packets:e,board:t});return t.gates.filter(s=>s.closed).flatMap(s=>s.ids.flatMap(o=>{let r=n(o);return r===null?[]:[{message:`Unexpected end of the phase while \`${o}\` ${r}, expected every packet of the gate to be \`VALIDATED\``,path:t.path,place:s.place,packet:o,subject:s.title}]}))}})});function cO(e){let t=e.scope?.value,n=e.scope&&{value:e.scope.value.text,place:e.scope.place},s=t?.what||t?.why||t?.boundary?[t.what,t.why,t.boundary]:[n];return[["RISK_TIER",es,[e.riskTier,e.riskJustification]],["SCOPE",es,s],["IN_SCOPE_PATHS",an,Rn(e.inScopePaths)],["OUT_OF_SCOPE",es,Rn(e.outOfScope)],["TEST_PLAN",an,Rn(e.testPlan)],["DONE_MEANS",es,Rn(e.doneMeans)],["ROLLBACK_HINT",lO,[e.rollbackHint]],["FILES_TO_OPEN",an,Rn(e.filesToOpen)],["SEARCH_TERMS",pl,Rn(e.searchTerms)],["RUN_COMMANDS",an,Rn(e.runCommands)],["RISK_MAP",es,Rn(e.riskMap)],["EFFORT",es,[e.effort]],["VARIANT_REASON",es,[e.variantReason]]]}var pl,es,lO,Rn,Of,Af=g(()=>{"use strict";M();gr();Q();B();pl=e=>hr(e)?e.trim():null,es=e=>Ka(e)??pl(e),lO=e=>Ka(e,t=>/commit|hash|sha|rev|ref|merge/i.test(t))??pl(e),Rn=e=>e?.items??[];Of=T({id:"placeholders-absent",summary:"No field of the packet still holds a placeholder.",severity:"high",gate:"packet",source:"Rubric §1 Pillar 1; §3 Gate 5",remedy:`Replace the placeholder in \`<path>\` by the value, or put it into backticks where it is code${re}`,checkPacket(e){return de(e)?cO(e).flatMap(([t,n,s])=>s.flatMap(o=>{let r=o?n(o.value):null;return!o||r===null?[]:[{message:`Unexpected placeholder ${E(r)} in ${t}, expected the value itself`,place:o.place,subject:`${t} ${o.value}`}]})):[]}})});function fO(e,t){let n=dO.exec(e)?.[1];if(n===void 0)return[];let s=n.replace(/[*_`|\s]{1,20}$/,"");return[{value:s,place:_e(t,e.length-n.length+1,s.length)}]}function Ds(e,t,{limits:n}){let s=Ft(t,n);if(s!==null)return{path:e,unreadable:s,specVersions:[],version:null,codes:[]};let o=ye(t.replace(/^\uFEFF/,"")),r=Pr(Gt(t),o.length);return{path:e,unreadable:s,specVersions:o.flatMap((i,a)=>r[a]?[]:mO(i,a+1)),version:o.flatMap((i,a)=>fO(i,a+1))[0]??null,codes:[...new Set(Array.from(t.matchAll(uO),i=>i[1]))]}}var Tf,dO,pO,uO,mO,ul,ml=g(()=>{"use strict";De();Fo();Ns();Ne();Tf=/spec(?:ification)?(?:[ _*`:("'[-]{1,4}(?:current|version|file|is|at)){0,3}[ _*`:("'[-]{0,4}v([0-9]+(?:\.[0-9]+)+)/gi,dO=/^[\s>*_`#|-]{0,20}version[\s*_`|]{0,8}:[\s*_`]{0,8}(\S.*)$/i,pO=/^[\s>*_`#|-]{0,20}(?:last[ _-])?(?:updated|date)[\s*_`|]{0,8}:/i,uO=/\[([A-Z][A-Z0-9]{0,9}-[0-9]{1,6}[A-Z]?(?:-[0-9]{1,6})?)\]/g,mO=(e,t)=>Array.from(e.matchAll(Tf),n=>{let s=n[1];return{value:s,place:_e(t,n.index+n[0].length-s.length,s.length+1)}});ul=e=>ye(e.replace(/^\uFEFF/,"")).filter(t=>t.trim()!==""&&!pO.test(t)).map(t=>t.trimEnd().replace(Tf,(n,s)=>n.slice(0,-s.length))).join(`
`)});var Rf,_f=g(()=>{"use strict";$t();tt();ml();De();Q();B();Rf=T({id:"protocol-version-bumped",summary:"A protocol file whose text changes gets another `Version:` or a new bracketed code.",severity:"medium",gate:"spec",source:"Rubric §1 Pillar 5 (protocol versions, [CX-###] codes)",remedy:"Raise `Version:` in `<path>`, or give what is new a bracketed code of its own such as `[CX-617]`",needs:["change"],checkChange({change:e,config:t}){let n=Oe(t.paths);return e.files.filter(({path:s,restored:o})=>!o&&n(s)==="protocol").flatMap(({path:s,before:o,after:r})=>{let[i,a]=[Wt(o),Wt(r)];if(i===null||a===null||ul(i)===ul(a))return[];let[d,c]=[Ds(s,i,t),Ds(s,a,t)];if(c.version!==null&&c.version.value!==d.version?.value||c.codes.some(m=>!d.codes.includes(m)))return[];let{version:p}=c;return[{message:p?`Unexpected version ${E(p.value)} of a protocol that changed, expected another one or a new code`:"Missing version of a protocol that changed, expected a `Version:` line or a new code",path:s,place:p?.place??xe,packet:null}]})}})});var vf,Cf=g(()=>{"use strict";M();Q();B();vf=T({id:"risk-tier-justified",summary:"The packet has a risk tier and says why it is that one.",severity:"high",gate:"packet",source:"Rubric §1 Pillar 1; §2 For Task Packets, RISK_TIER",remedy:`Write the tier and a line \`Justification: …\` under RISK_TIER in \`<path>\`${re}`,checkPacket(e,{config:t}){let{riskTier:n,riskJustification:s}=e;if(!de(e))return[];let o=t.limits.riskTiers.map(c=>c.toUpperCase()),r=`expected ${o.join(" or ")}`;if(!n)return[{message:`Missing RISK_TIER, ${r}`,subject:"RISK_TIER"}];let{value:i,place:a}=n;return o.includes(i.toUpperCase())?new RegExp("\\p{L}","u").test(s?.value??"")?[]:[{message:`Missing justification of RISK_TIER ${E(i)}, expected the reason for this tier`,place:a,subject:"justification"}]:[{message:`Unexpected RISK_TIER ${E(i)}, ${r}`,place:a,subject:"RISK_TIER"}]}})});var hO,gO,Nf,$f=g(()=>{"use strict";M();Q();B();hO=new Set("undo revert reverts reverting rollback roll back if as when where it this that these the a all any change changes everything needed necessary required possible wanted can could should be is to just simply please you we or and bash sh shell text n na none no not nothing applicable tbd tk todo unknown later decide decided".split(" ")),gO=e=>(e.match(/[\p{L}\p{N}]+/gu)??[]).every(t=>hO.has(t.toLowerCase())),Nf=T({id:"rollback-hint-concrete",summary:"ROLLBACK_HINT gives the command or the steps that take the work back.",severity:"medium",gate:"packet",source:"Rubric §1 Pillar 1; §2 For Task Packets, ROLLBACK_HINT; §4 Gotcha 2",remedy:`Write \`git revert <commit-sha>\` or the steps under ROLLBACK_HINT in \`<path>\`${re}`,checkPacket(e){let t=e.rollbackHint;if(!de(e))return[];let n="expected a command or steps such as `git revert <commit-sha>`";return t?gO(t.value)?[{message:`Unexpected ROLLBACK_HINT ${E(t.value)}, ${n}`,place:t.place,subject:"ROLLBACK_HINT"}]:[]:[{message:`Missing ROLLBACK_HINT, ${n}`,subject:"ROLLBACK_HINT"}]}})});function wO(e,t){let n=Ao(t,eu);return SO(e).flatMap(o=>{let r=n?.exec(o);return r?.index===0?[r[0]]:[]})[0]??null}var yO,kO,bO,SO,fl,Lf,If=g(()=>{"use strict";M();To();Te();Q();B();yO=/^(?:(?:to|we|i|it|this|packet|will|should|must|want|please|then|also|just)\s+)+/i,kO=/[.;:!?]\s+|\n+/,bO=/,\s*|\s(?:and|or|then)\s+/,SO=e=>Oo(e).split(kO).flatMap(t=>t.split(bO)).map(t=>Z(t.replace(/^\s*(?:[-*+]|[0-9]+[.)])\s/,"")).replace(yO,""));fl=(e,t,n)=>({message:`Missing ${e} of SCOPE, expected ${t}`,place:n.scope.place,subject:e}),Lf=T({id:"scope-clear",summary:"SCOPE says what is done, why, and where it ends, and no vague verb carries it.",severity:"high",gate:"packet",source:"Rubric §1 Pillar 1; §2 For Task Packets, SCOPE; §6",remedy:`Write What, Why and Boundary under SCOPE in \`<path>\`, and name the change itself${re}`,checkPacket(e,{config:t}){let{scope:n,outOfScope:s}=e;if(!de(e))return[];if(!n)return[{message:"Missing SCOPE, expected What, Why and Boundary",subject:"SCOPE"}];let{what:o,why:r,boundary:i,text:a}=n.value,d=wO(o?.value??a,t.limits.vagueVerbs);return[...o?[]:[fl("What","what the work changes",e)],...r?[]:[fl("Why","the reason for the work",e)],...i||s?.items.length?[]:[fl("Boundary","where the work ends",e)],...d===null?[]:[{message:`Unexpected vague ${E(d)} in SCOPE, expected the change itself`,place:o?.place??n.place,subject:`vague ${d.toLowerCase()}`}]]}})});var Df,Ff=g(()=>{"use strict";M();Q();B();Ze();Df=T({id:"signature-recorded",summary:"The signature of every signed packet has a row in the ledger.",severity:"high",gate:"signature",source:"Rubric §3 Gate 3; §1 Pillar 5; §7 Failure Mode 6",remedy:"Add a row with this signature to the ledger that names `<id>`, its date and its purpose",needs:["ledger"],checkPacket(e,{ledger:t}){let n=ke(e);if(n===null)return[];let s=q(n);return t.rows.some(r=>q(r.signature.value)===s)?[]:[{message:`Missing row of ${E(n)} in ${E(t.path)}, expected every signature to be recorded there`,place:e.signature.place,subject:s}]}})});function Wo({packets:e,ledger:t}){let n=new Map,s=o=>{let r=q(o),i=n.get(r)??{packets:[],rows:[]};return n.set(r,i),i};for(let o of e){let r=ke(o);r!==null&&s(r).packets.push(o)}for(let o of xO(t))s(o.signature.value).rows.push(o);return n}function Er(e){let{base:t,version:n}=ce(e);return`${t}-v${n}`}function EO(e,t){let n=new RegExp(`\\[[^\\][]*(?<![a-z_-])${PO(t)}(?![a-z0-9])[^\\][]*\\]`,"g"),s=e.toLowerCase().replace(n," ");return!s.includes(t)||/^[\s>*_`|#-]*(?:authority|approval|approved)\b/.test(s)}function Ar(e,t,n,s){let{path:o,line:r,text:i}=e,a=s.get(o);return a&&hl(A(a),n)||he(`${AO(o)} ${i}`).some(c=>hl(c.id,n))||EO(i,t)?!1:!a||a.unreadable!==null?!0:a.signatureMentions.some(({value:c,place:l})=>l.start.line===r&&q(c)===t)&&!OO(a,r)}var gl,xO,hl,ts,Or,Uo,PO,OO,AO,yl=g(()=>{"use strict";M();tn();Ze();gl={packets:[],rows:[]},xO=e=>e?.rows.filter(t=>t.reading.kind==="signed")??[];hl=(e,t)=>Er(e)===Er(t),ts=e=>JSON.stringify(e.cells),Or=(e,t)=>e.packets.some(n=>hl(n,t)),Uo=(e,t)=>e.packets.length>0&&!Or(e,t),PO=e=>e.replace(/[^A-Za-z0-9_]/g,"\\$&");OO=(e,t)=>e.regions.some(({field:n,startLine:s,endLine:o})=>n==="AUTHORITY"&&s<=t&&t<=o),AO=e=>e.replace(/\.[A-Za-z0-9]+$/,"")});function TO({packets:e,rows:t},n){let s=new Set(n.packets.map(A)),o=new Set(n.rows.flatMap(l=>l.packets.map(Er))),r=new Set(n.rows.map(ts)),i=l=>(s.has(l)?0:2)+(o.has(Er(l))?0:1),a=l=>ce(l).version,d=l=>r.has(ts(l))?0:1,c=(l,p)=>i(l)-i(p)||a(l)-a(p);return{packets:[...e].sort((l,p)=>c(A(l),A(p))),rows:[...t].sort((l,p)=>d(l)-d(p))}}function bl(e,t,n,s){let o=e.packets[0]??null,r=E(`Waiver: signature-used-once ${o??"*"}`);return{message:Mf(e.signature.value,n),path:t,place:e.signature.place,packet:o,subject:`${q(e.signature.value)} row ${s}`,remedy:`Give a new row a signature of its own; a row that was there before stays, and a new row ${r} lets it stand`}}function RO(e,t,n){let{packets:s,rows:o}=TO(e,t),[r]=s,[i,...a]=o,d=r&&A(r),c=s.filter(m=>A(m)!==d).map(m=>kl(m,_n(r.path,r.signature.place))),l=a.map((m,f)=>bl(m,n,_n(n,i.place),f+2));if(!r||!i||!Uo(i,d))return[...c,...l];let u=t.packets.length>0&&!t.rows.map(ts).includes(ts(i))?bl(i,n,_n(r.path,r.signature.place),1):kl(r,_n(n,i.place));return[...c,...l,u]}function Bf(e,t){let n=Wo(t);return[...Wo(e)].flatMap(([s,o])=>RO(o,n.get(s)??gl,e.ledger?.path??""))}function _O(e,t,{base:n,change:s},o){let r=A(e),i=o.packets.filter(l=>A(l)!==r),a=o.rows.filter(l=>!Or(l,r)),d=new Map(n.packets.map(l=>[l.path,l])),c=(s.signatureUses[t]??[]).filter(l=>Ar(l,t,r,d));return[...i.map(l=>_n(l.path,l.signature.place)),...a.map(l=>_n(n.ledger.path,l.place)),...c.map(l=>_n(l.path,{start:l}))]}function vO(e,t,n,s){let o=ke(t);if(o===null)return null;let r=q(o),i=e.before?.text==null?null:ke($e(e.path,e.before.text,s.config).packet);return(n.get(r)?.packets??[]).some(d=>A(d)===A(t))||i!==null&&q(i)===r?null:r}function CO({tree:e,base:t,change:n,config:s},o){let r=n.files.find(({path:c})=>c===e.ledger?.path);if(!r||!e.ledger||!t.ledger)return[];let{rows:i}=wt(r.path,r.before?.text??"",s),a=new Set(t.ledger.rows.map(ts)),d=new Set(i.map(c=>q(c.signature.value)));return e.ledger.rows.flatMap(c=>{let l=q(c.signature.value),p=o.get(l)?.rows??[];return p.length===0||d.has(l)||a.has(ts(c))?[]:[bl(c,r.path,_n(t.ledger.path,p[0].place),1)]})}var _n,Mf,kl,Wf,Uf=g(()=>{"use strict";tt();M();Is();Q();B();yl();Ze();_n=(e,t)=>E(`${e}:${t?.start.line??1}`),Mf=(e,t)=>`Unexpected second use of ${E(e)}, expected a signature that is used nowhere else; it is in ${t}`,kl=(e,t)=>({message:Mf(e.signature.value,t),path:e.path,place:e.signature.place,packet:A(e),subject:q(e.signature.value)});Wf=T({id:"signature-used-once",summary:"A signature stands for one approval: one packet with its ledger row, or one row of its own.",severity:"critical",gate:"signature",source:"Rubric §4 item 7; §3 Gate 3; §6 Gotcha 5, Duplicate signature used",remedy:"Ask for a new signature and put it into USER_SIGNATURE of `<id>` and a ledger row; a packet that was signed before stays as it is, and a new row `Waiver: signature-used-once <id>` lets it stand",needs:["packets","tree","base","change"],checkTree:({tree:e,base:t})=>Bf(e,t),checkChange(e){let{tree:t,base:n,change:s,packets:o}=e,r=Wo(n),i=new Set(Bf(t,n).map(({path:d})=>d));return[...s.files.flatMap(d=>{let c=d.after&&o.at(d.path),l=c?vO(d,c,r,e):null;return!c||l===null||i.has(d.path)?[]:_O(c,l,e,r.get(l)??gl).slice(0,1).map(u=>kl(c,u))}),...CO(e,r)]}})});var Hf,jf,Kf=g(()=>{"use strict";M();Q();B();Hf=(e,t)=>`Unexpected ${e} ${E(t)}, expected a name and a real date and time as DDMMYYYYHHMM`,jf=T({id:"signature-wellformed",summary:"A signature is a name and a real date and time.",severity:"high",gate:"signature",source:"Rubric §3 Gate 3",remedy:"Ask for the signature again: a name, then day, month, year, hour and minute, as in `maria020320261100`",needs:["tree"],checkTree({tree:{packets:e,ledger:t}}){let n=e.flatMap(o=>{let{signature:r,path:i}=o;if(r?.reading.kind!=="malformed")return[];let{text:a}=r.reading;return[{...{path:i,packet:A(o),place:r.place,subject:a},message:Hf("USER_SIGNATURE",a)}]}),s=(t?.rows??[]).flatMap(({reading:o,signature:r})=>o.kind!=="malformed"?[]:[{...{path:t.path,packet:null,place:r.place,subject:o.text},message:Hf("signature",o.text)}]);return[...n,...s]}})});function NO(e){let t=new Map;for(let{section:n,roadmap:s}of e.headings){let o=n===null?null:Tn(n);o!==null&&t.set(o,!s||t.get(o)===!0)}return{name:e.name,inMainBody:t}}function $O(e,t,n){let s=E(xr(e));if(!t)return`Missing spec ${E(n)} of SPEC_ANCHOR ${s}, expected a spec file that is there`;let o=t.inMainBody.get(Tn(e));return o?null:`Unexpected ${o===void 0?"SPEC_ANCHOR":"Roadmap section"} ${s}, expected a section of the Main Body of ${t.name}`}function LO(e){let t=new Map;return n=>{if(!t.has(n)){let s=n===null?Lo(e):$o(e,n);t.set(n,s&&NO(s))}return t.get(n)}}function IO(e,t,n){let s=e.spec;return s!==null&&Gf(s)===Gf(n)?null:s??t.authority?.value.specVersions[0]??null}var Gf,Vf,qf=g(()=>{"use strict";M();Q();B();Io();Gf=e=>e.slice(e.lastIndexOf("/")+1).toLowerCase();Vf=T({id:"spec-anchor-in-main-body",summary:"SPEC_ANCHOR names sections that stand in the Main Body of the spec.",severity:"critical",gate:"packet",source:"Rubric §1 Pillar 1; §2 For Task Packets, SPEC_ANCHOR; §4 item 1; §6",remedy:`Name under SPEC_ANCHOR in \`<path>\` the numbered sections of the spec that ask for this work${re}`,needs:["tree"],onlyTouched:!0,checkPacket(e,{config:t,tree:{spec:n}}){let s=e.specAnchors;if(!de(e))return[];let o="Missing SPEC_ANCHOR, expected a section of the spec such as `§2.1`";if(!s?.items.length)return[{message:o,subject:"SPEC_ANCHOR",...s?{place:s.place}:{}}];if(!n||n.files.length===0)return[];let r=LO(n),i=n.pointer?.spec?.value??"the current spec";return s.items.flatMap(({value:a,place:d})=>{let c=IO(a,e,t.paths.specPointer),l=$O(a.section,r(c),c??i);return l===null?[]:[{message:l,place:d,subject:`SPEC_ANCHOR ${Tn(a.section)}`}]})}})});var Yf,Jf=g(()=>{"use strict";Fo();Ls();De();Q();B();Yf=T({id:"spec-changelog-written",summary:"A new version of the spec has a changelog entry that says what it is for.",severity:"high",gate:"spec",source:"Rubric §2 For Spec Enrichment (CHANGELOG entry explains reason); §4 item 8",remedy:"Add a line that names the version and its reason under a `Changelog` heading of the new spec, or to CHANGELOG.md",needs:["change"],checkChange({change:{enrichment:e}}){let t=e?$s(e):null;if(!e||t===null)return[];let{to:n,changelogs:s}=e;return Dm(n.text,t)||s.some(({text:i})=>Fm(i,t))?[]:[{message:`Missing changelog entry of ${E(`v${t}`)}, expected one in ${E(n.name)} or CHANGELOG.md`,path:n.path,place:xe,packet:null}]}})});var zf,Zf=g(()=>{"use strict";Ls();De();Q();B();zf=T({id:"spec-enrichment-signed",summary:"A new version of the spec has a signed row in the ledger.",severity:"high",gate:"spec",source:"Rubric §1 Pillar 2; §4 item 8; §6 Governance Metrics",remedy:"Ask the user for a fresh signature, and add a ledger row with it whose purpose is the enrichment and which names the version",needs:["ledger","change"],checkChange({ledger:e,change:{enrichment:t}}){let n=t?$s(t):null;return n===null||Bo(e,n).length>0?[]:[{message:`Missing ledger row of the enrichment ${E(`v${n}`)}, expected one with the user's signature`,path:e.path,place:xe,packet:null,subject:n}]}})});var DO,Xf,Qf=g(()=>{"use strict";Q();B();ln();DO=e=>e.filter(t=>t.version!==null).reduce((t,n)=>t&&Ye(t.version,n.version)>=0?t:n,null),Xf=T({id:"spec-pointer-current",summary:"The spec pointer names a spec file that is there, and no spec file has a higher version.",severity:"high",gate:"spec",source:"Rubric §1 Pillar 2 (SPEC_CURRENT pointer); §3 Gate 1",remedy:"Let the spec pointer name the newest spec file",needs:["spec","base"],checkTree({spec:e,base:t,config:n}){let{pointer:s,files:o}=e;if(!s){let l=t.spec?.pointer!=null,p=`Missing ${E(n.paths.specPointer)}, expected a pointer to the spec in force`;return l?[{message:p,path:null,packet:null,subject:"pointer"}]:[]}if(s.unreadable!==null)return[];let r={path:s.path,packet:null,...s.spec?{place:s.spec.place}:{}},i=s.spec?.value;if(i===void 0)return[{...r,message:"Missing spec file in the pointer, expected the name of one",subject:"name"}];let a=Je(e);if(!a)return[{...r,message:`Unexpected spec ${E(i)}, expected a file that is there`,subject:i}];let d=DO(o);if(!d||a.version!==null&&Ye(a.version,d.version)>=0)return[];let c=`Unexpected spec ${E(i)}, expected ${E(d.name)}, the newest that is there`;return[{...r,message:c,subject:d.name}]}})});function MO(e){let{authority:t,specAnchors:n}=e;return[...(t?.value.specVersions??[]).map(o=>({text:o,place:t.place})),...(n?.items??[]).map(({value:o,place:r})=>({text:o.spec??"",place:r}))].flatMap(({text:o,place:r})=>{let i=BO.exec(o)?.[1];return i===void 0?[]:[{version:i,place:r}]})}var FO,BO,eh,th,nh=g(()=>{"use strict";M();Q();B();ln();FO=["DONE","VALIDATED","FAILED","SUPERSEDED"],BO=/v([0-9]+(?:\.[0-9]+)+)/i;eh=e=>[...new Map([...e].reverse().map(t=>[t.version,t])).values()].reverse(),th=T({id:"spec-references-current",summary:"Protocol files name the spec in force and no older one; unsigned open packets name no older one.",severity:"high",gate:"spec",source:"Rubric §1 Pillar 2; §2 For Spec Enrichment (all protocol files updated); §3 Gate 1",remedy:"Name the spec in force in `<path>`",needs:["spec","packets","tree"],checkTree({spec:e,packets:t,tree:n}){let s=Je(e);if(!s||s.version===null)return[];let o=s.version,r=({version:c})=>Ye(c,o)<0,i=c=>`Unexpected spec ${E(`v${c}`)}, expected ${E(`v${o}`)}`,a=n.protocols.filter(c=>c.unreadable===null).flatMap(({path:c,specVersions:l})=>{let p=l.map(({value:h,place:S})=>({version:h,place:S})),u=eh(p.filter(r)),m=u.length>0||p.some(({version:h})=>Ye(h,o)===0),f=`Missing spec ${E(`v${o}`)} in ${E(c)}, expected the one in force to be named`;return[...u.map(({version:h,place:S})=>({message:i(h),path:c,place:S,packet:null,subject:`${c} ${h} ${o}`})),...m?[]:[{message:f,path:c,packet:null,subject:`${c} ${o}`}]]}),d=t.all.filter(c=>c.unreadable===null&&!ie(c)).filter(c=>c.status===null||!FO.includes(c.status.value)).flatMap(c=>eh(MO(c).filter(r)).map(({version:l,place:p})=>({message:i(l),path:c.path,place:p,packet:A(c),subject:`${l} ${o}`})));return[...a,...d]}})});function WO(e,t,n){let s=n.spec&&Je(n.spec),o=t.spec?.files.find(r=>r.path===e)?.version;return s?.version!=null&&o!=null&&Ye(o,s.version)>0}var sh,Sl,rh,oh=g(()=>{"use strict";$t();tt();De();Q();B();ln();sh=(e,t)=>e?.oid===t?.oid&&e?.mode===t?.mode,Sl=e=>e.slice(e.lastIndexOf("/")+1);rh=T({id:"spec-version-immutable",summary:"A spec file stays as it is: a new version is a new file.",severity:"high",gate:"spec",source:"Rubric §2 For Spec Enrichment (new version, no in-place edit); §7 Failure Mode 2",remedy:"Put the spec file back, and write what is new as the next version in a file of its own",needs:["tree","base","change"],checkChange({tree:e,base:t,change:n,config:s}){let o=Oe(s.paths),r=({path:i,before:a})=>n.files.some(d=>d.before===null&&sh(d.after,a)&&Sl(d.path)===Sl(i));return n.files.filter(({path:i,restored:a})=>o(i)==="spec"&&!a).flatMap(i=>{let{path:a,before:d,after:c}=i,l=t.files.get(a)??d;if(!l||sh(l,c))return[];if(!c&&(r(i)||WO(a,t,e)))return[];let u=`Unexpected ${c?"change to":"removal of"} ${E(Sl(a))}, expected a new version in a file of its own`,m=`Put it back: ${Sn(a,t,n)}; then write what is new as the next version in a file of its own`;return[{message:u,path:a,place:xe,packet:null,remedy:m}]})}})});var ih,ah,lh=g(()=>{"use strict";M();Q();B();ih=ms.filter(e=>e!=="UNKNOWN").join(", "),ah=T({id:"status-known",summary:"The packet has a status, and it is one of those that everybody knows.",severity:"high",gate:"packet",source:"Rubric §2 For Task Packets, STATUS; §1 Pillar 3",remedy:"Set STATUS in `<path>` to one of the known values",checkPacket({status:e,unreadable:t}){return t!==null||e&&e.value!=="UNKNOWN"?[]:e?[{message:`Unexpected STATUS ${E(e.text)}, expected one of ${ih}`,place:e.place,subject:"STATUS"}]:[{message:`Missing STATUS, expected one of ${ih}`,subject:"STATUS"}]}})});var ch,dh=g(()=>{"use strict";M();Q();B();ch=T({id:"task-id-matches-file",summary:"The packet carries the id that its file is named after.",severity:"high",gate:"packet",source:"Rubric §2 For Task Packets, TASK_ID",remedy:`Write the file's name without \`.md\` as TASK_ID in \`<path>\`, or rename the file${re}`,checkPacket(e){let t=Kn(e.path);if(e.unreadable!==null||e.id?.value===t)return[];let n=`expected ${E(t)} as the file is named`;return e.id?[{message:`Unexpected TASK_ID ${E(e.id.value)}, ${n}`,place:e.id.place,subject:"TASK_ID"}]:[{message:`Missing TASK_ID, ${n}`,subject:"TASK_ID"}]}})});var wl,ph,uh=g(()=>{"use strict";M();Q();B();wl=e=>A(e).normalize("NFC").toLowerCase(),ph=T({id:"task-id-unique",summary:"No two packets have the same id, in upper or lower case.",severity:"high",gate:"packet",source:"Rubric §2 For Task Packets, TASK_ID",remedy:`Give one of the two packets an id and a file name of its own${re}`,needs:["packets"],checkTree({packets:e}){let t=new Map;for(let n of e.all){let s=t.get(wl(n));s?s.push(n):t.set(wl(n),[n])}return e.all.flatMap(n=>{let s=t.get(wl(n)).find(({path:r})=>r!==n.path);if(!s)return[];let o=`${s.path} has ${E(A(s))}`;return[{message:`Unexpected TASK_ID ${E(A(n))}, expected an id of its own: ${o}`,path:n.path,packet:A(n),subject:n.path,...n.id?{place:n.id.place}:{}}]})}})});function mh(e){let t=e.trim();return KO.test(t)?!1:UO.test(t)?!0:!jO.test(t)&&HO.test(t)}var UO,HO,jO,KO,fh,hh=g(()=>{"use strict";UO=/^[A-Z][a-z']*[a-z],?\s+[a-z']+(?:[\s.,:;]|$)/,HO=/(?:^|\s)(?:the|that|is|are|should|must|works?|passes|manually|a|an)(?:[\s.,;]|$)/,jO=/(?:^|\s)-{1,2}[A-Za-z]|[/=|&$<>"'*\\]|\w\.\w/,KO=/^(?:echo|printf|git commit|rg|grep|Rscript)\s/;fh=(e,t)=>e===t||e.startsWith(t)&&/\s/.test(e.charAt(t.length))});var gh,yh=g(()=>{"use strict";hh();Cs();M();gr();Q();B();gh=T({id:"test-plan-executable",summary:"TEST_PLAN is a list of commands to run as they stand, the post-work gate among them.",severity:"high",gate:"packet",source:"Rubric §2 For Task Packets, TEST_PLAN",remedy:`Write the exact commands in a fence under TEST_PLAN in \`<path>\`, one a line${re}`,checkPacket(e,{config:t}){if(!de(e))return[];let{testPlan:n,postWorkCommand:s}=t.limits,o=e.testPlan,r=ut("TEST_PLAN",o,n,"command");if(!o)return r;let i=o.items.flatMap(({value:l,place:p})=>{let u=an(l)!==null?"placeholder":mh(l)?"prose":null;return u?[{message:`Unexpected ${u} ${E(l)} in TEST_PLAN, expected a command to run as it stands`,place:p,subject:`TEST_PLAN ${l}`}]:[]}),a=o.items.some(({value:l})=>fh(l,s)),d=`Missing ${E(s)} in TEST_PLAN, expected the post-work gate as one of its commands`,c=a?[]:[{message:d,place:o.place,subject:"TEST_PLAN post-work"}];return[...r,...i,...c]}})});var kh,bh=g(()=>{"use strict";dt();$t();Q();B();Qn();Pn();kh=T({id:"validation-recorded",summary:"A VALIDATED packet holds the verdict, and the change that sets VALIDATED touches governance files only.",severity:"critical",gate:"blockers",source:"Rubric §1 Pillar 3 (never DONE without the validator); §4 item 9",remedy:"Let a validator add a report with `Verdict: PASS` to a log section of `<path>`, or set `<id>` back to DONE in packet and board",needs:["packets","tree","base","change"],checkTree({packets:e,tree:{board:t}}){return St(e,t,["VALIDATED"]).flatMap(n=>e.withId(n).filter(s=>s.unreadable===null&&!s.verdicts.some(o=>o.passed)).map(s=>({message:`Missing verdict of VALIDATED \`${n}\`, expected \`Verdict: PASS\` in a log section`,path:s.path,...s.status?{place:s.status.place}:{},packet:n,subject:"verdict"})))},checkChange({packets:e,tree:t,base:n,change:s,config:o}){if(n.files.size===0)return[];let r=Oe(o.paths),i=Xn(s).find(d=>r(d)===null);if(i===void 0)return[];let a=new Set(St(qe(n.packets),n.board,["VALIDATED"]));return St(e,t.board,["VALIDATED"]).filter(d=>!a.has(d)).map(d=>{let c=e.withId(d)[0];return{message:`Unexpected change to ${E(i)} together with the validation of \`${d}\`, expected governance files alone`,path:c.path,...c.status?{place:c.status.place}:{},packet:d,subject:"change",remedy:`Set \`${d}\` to VALIDATED in a change of its own, after the work is in`}})}})});function qO({variantReason:e}){let t="expected correction or evolution and why",n="VARIANT_REASON";return e?VO(e.value)?[]:[{message:`Unexpected VARIANT_REASON ${E(e.value)}, ${t}`,place:e.place,subject:n}]:[{message:`Missing VARIANT_REASON, ${t}`,subject:n}]}function YO(e,t){let{variantOf:n}=e,s=n?.value??ce(A(e)).base;if(t(s))return[];let o=(n??e.id)?.place;return[{message:`Unexpected variant of ${E(s)}, expected the id of another packet`,...o?{place:o}:{},subject:"VARIANT_OF"}]}var Sh,GO,VO,wh,xh=g(()=>{"use strict";Me();M();Q();B();Sh=/(?<![\p{L}\p{N}])(?:correction|evolution)(?![\p{L}\p{N}])/iu,GO=/[\p{L}\p{N}]/u,VO=e=>Sh.test(e)&&GO.test(e.replace(Sh,""));wh=T({id:"variant-explained",summary:"A variant names the packet that it replaces, and says whether it corrects or evolves it, and why.",severity:"medium",gate:"lock",source:"Rubric §4 item 4",remedy:"Write `VARIANT_OF: <the id it replaces>` and `VARIANT_REASON: correction: …` (or `evolution: …`) into the packet before it is signed",needs:["packets","tree"],checkTree({packets:e,tree:{board:t}}){let n=new Set([...e.all.map(A),...t?te(t).keys():[]]),s=new Map;for(let{base:o}of[...n].map(ce))s.set(o,(s.get(o)??0)+1);return e.all.flatMap(o=>{let r=A(o),{base:i,version:a}=ce(r);return o.unreadable!==null||a<2&&!o.variantOf?[]:[...YO(o,l=>n.has(l)||l===i&&s.get(i)>1),...qO(o)].map(l=>({...l,path:o.path,packet:r}))})}})});var JO,Ph,Eh=g(()=>{"use strict";hs();B();JO=1440*60*1e3,Ph=T({id:"work-not-stalled",summary:"Nothing is BLOCKED for more than 14 days.",severity:"medium",gate:"board",source:"Rubric §6 Task Board Metrics, Red Flags; §3 Gate 1",remedy:"Decide about `<id>`: resolve the blocker, cut the dependency in a new variant, or ask the user, and write down why in its NOTES",needs:["now","statusSince"],checkPacket(e,{now:t,statusSince:n,config:s}){let{stalledDays:o}=s.limits;if(e.status?.value!=="BLOCKED")return[];let r=e.blockedSince&&yn(e.blockedSince.value.trim()),i=r??n[e.path];if(i===void 0)return[];let a=Math.floor((t.getTime()-Date.parse(i))/JO);if(a<=o)return[];let d=`Unexpected ${a} days of being BLOCKED, expected at most ${o}`,{place:c}=r?e.blockedSince:e.status;return[{message:d,place:c,subject:"BLOCKED_SINCE"}]}})});var Oh,Ah=g(()=>{"use strict";M();B();Qn();Oh=T({id:"work-packet-known",summary:"Each work packet that a change names is a packet of the base, not one that the change itself brings.",severity:"high",gate:"scope",source:"Rubric §1 Pillar 5; §6 Coder stays within IN_SCOPE_PATHS",remedy:"Name a packet that is there already, by its full id",needs:["packets","base","change"],checkChange(e){if(Kt(e))return[];let{base:t}=e;return An(e).filter(({files:n})=>n.length===0).map(({id:n,broughtByChange:s})=>{let o=t.packets.map(A).filter(i=>ce(i).base===n),r=o.length>0?`, one of ${o.map(i=>`\`${i}\``).join(", ")}`:"";return s?{message:`Unexpected work packet \`${n}\`, which this change itself brings, expected one that ${t.name} has`,path:null,packet:n,subject:n,remedy:"Bring packet, board and ledger in first, in a change of their own: governance files alone need no work packet"}:{message:`Unexpected work packet \`${n}\`, expected a packet that ${t.name} has${r}`,path:null,packet:n,subject:n}})}})});var Th,Rh=g(()=>{"use strict";B();Qn();Th=T({id:"work-packet-named",summary:"A change of anything but governance files says which work packet it is for.",severity:"high",gate:"scope",source:"Rubric §1 Pillar 5; §6 Coder stays within IN_SCOPE_PATHS",remedy:"Name it in the branch (`feat/WP-1-Example`), in a commit trailer (`Work-Packet: WP-1-Example`) or at the start of the title",needs:["base","change"],checkChange(e){let{change:t}=e;return t.namingDeferred||t.workPackets.length>0||Kt(e)?[]:[{message:`Missing work packet for a change to ${wr(Xn(t).length)}, expected one in the branch, a trailer or the title`,path:null,packet:null,subject:"work packet"}]}})});function zO(e){let t=A(e);return e.unreadable!==null?`Unexpected work packet \`${t}\` that cannot be read, expected a readable one`:ie(e)?e.status?`Unexpected status \`${e.status.value}\` of work packet \`${t}\`, expected one of ${_h} in what binds`:`Missing status of work packet \`${t}\`, expected one of ${_h} in what binds`:`Missing USER_SIGNATURE of work packet \`${t}\`, expected a signed packet in what binds`}var _h,vh,Ch=g(()=>{"use strict";M();B();Qn();_h=tl.map(e=>`\`${e}\``).join(", ");vh=T({id:"work-packet-open",summary:"Each work packet of a change is signed and ready, in progress or done where the change starts from.",severity:"high",gate:"scope",source:"Rubric §3 Gate 6 and Gate 8; §6",remedy:"Sign `<id>` and set its status first, in a change of packet, board and ledger alone; name a new variant where it is VALIDATED, FAILED or SUPERSEDED",needs:["packets","base","change"],checkChange(e){return Kt(e)?[]:An(e).flatMap(({id:t,files:n})=>n.filter(s=>!nl(s)).map(s=>({message:zO(s),path:s.path,packet:t,subject:s.path})))}})});var fe,Lt=g(()=>{"use strict";Jp();iu();lu();du();uu();Gu();Yu();zu();Xu();em();sm();om();lm();um();hm();ym();Om();Tm();jm();Gm();zm();sf();cf();mf();hf();yf();Sf();xf();Ef();Af();_f();Cf();$f();If();Ff();Uf();Kf();qf();Jf();Zf();Qf();nh();oh();lh();dh();uh();yh();bh();xh();Eh();Ah();Rh();Ch();fe=[bf,Km,ch,ph,ah,vf,Lf,Jm,ff,gh,Em,Nf,rm,Vf,Of,Yp,Am,gm,wf,jf,Df,Wf,nf,uf,lf,wh,am,Th,Oh,vh,Ku,cu,kh,pu,pm,fm,au,Pf,Ju,gf,Qu,nm,qu,Zu,ou,Ph,Xf,rh,Yf,zf,th,Hm,Rf]});function Lh(e){let t=[],n="value";for(let s=0;;){Nh.lastIndex=s,s+=Nh.exec(e)[0].length;let o=e.charAt(s);$h.lastIndex=s;let r=$h.exec(e)?.[0],i=n==="key"||n==="key or }";if(o!==""&&(n==="comma or end"||n==="value or ]"||n==="key or }")&&o===t.at(-1))t.pop(),n="comma or end";else if(n==="colon"&&o===":")n="value";else if(n==="comma or end"&&o===","&&t.length>0)n=t.at(-1)==="}"?"key":"value";else if(i&&r?.startsWith('"'))n="colon";else{if(i||n==="colon"||n==="comma or end")return s;if(o==="{"||o==="[")t.push(o==="{"?"}":"]"),n=o==="{"?"key or }":"value or ]";else if(r!==void 0)n="comma or end";else return s}s+=r?.length??1}}var Nh,$h,Ih=g(()=>{"use strict";Nh=/[ \t\r\n]*/y,$h=/"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y});function Fh(e,{instancePath:t="",parentData:n,parentDataProperty:s,rootData:o=e}={}){let r=null,i=0;if(e&&typeof e=="object"&&!Array.isArray(e)){for(let c in e)if(!Dh.call(ns.properties,c)){let l={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},message:"must NOT have additional properties"};r===null?r=[l]:r.push(l),i++}if(e.$schema!==void 0&&typeof e.$schema!="string"){let c={instancePath:t+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[c]:r.push(c),i++}if(e.paths!==void 0){let c=e.paths;if(c&&typeof c=="object"&&!Array.isArray(c)){for(let l in c)if(!(l==="packets"||l==="board"||l==="ledger"||l==="specPointer"||l==="specs"||l==="protocols")){let p={instancePath:t+"/paths",schemaPath:"#/properties/paths/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"};r===null?r=[p]:r.push(p),i++}if(c.packets!==void 0){let l=c.packets;if(Array.isArray(l)){if(l.length<1){let u={instancePath:t+"/paths/packets",schemaPath:"#/properties/paths/properties/packets/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};r===null?r=[u]:r.push(u),i++}let p=l.length;for(let u=0;u<p;u++){let m=l[u];if(typeof m=="string"){if(!Ho.test(m)){let f={instancePath:t+"/paths/packets/"+u,schemaPath:"#/$defs/glob/pattern",keyword:"pattern",params:{pattern:"^(?!/|\\.{1,2}/)[^\\\\]+$"},message:'must match pattern "^(?!/|\\.{1,2}/)[^\\\\]+$"'};r===null?r=[f]:r.push(f),i++}}else{let f={instancePath:t+"/paths/packets/"+u,schemaPath:"#/$defs/glob/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[f]:r.push(f),i++}}}else{let p={instancePath:t+"/paths/packets",schemaPath:"#/properties/paths/properties/packets/type",keyword:"type",params:{type:"array"},message:"must be array"};r===null?r=[p]:r.push(p),i++}}if(c.board!==void 0){let l=c.board;if(typeof l=="string"){if(!xl.test(l)){let p={instancePath:t+"/paths/board",schemaPath:"#/$defs/path/pattern",keyword:"pattern",params:{pattern:"^(?!/|\\.{1,2}/)[^\\\\]*[^\\\\/]$"},message:'must match pattern "^(?!/|\\.{1,2}/)[^\\\\]*[^\\\\/]$"'};r===null?r=[p]:r.push(p),i++}}else{let p={instancePath:t+"/paths/board",schemaPath:"#/$defs/path/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[p]:r.push(p),i++}}if(c.ledger!==void 0){let l=c.ledger;if(typeof l=="string"){if(!xl.test(l)){let p={instancePath:t+"/paths/ledger",schemaPath:"#/$defs/path/pattern",keyword:"pattern",params:{pattern:"^(?!/|\\.{1,2}/)[^\\\\]*[^\\\\/]$"},message:'must match pattern "^(?!/|\\.{1,2}/)[^\\\\]*[^\\\\/]$"'};r===null?r=[p]:r.push(p),i++}}else{let p={instancePath:t+"/paths/ledger",schemaPath:"#/$defs/path/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[p]:r.push(p),i++}}if(c.specPointer!==void 0){let l=c.specPointer;if(typeof l=="string"){if(!xl.test(l)){let p={instancePath:t+"/paths/specPointer",schemaPath:"#/$defs/path/pattern",keyword:"pattern",params:{pattern:"^(?!/|\\.{1,2}/)[^\\\\]*[^\\\\/]$"},message:'must match pattern "^(?!/|\\.{1,2}/)[^\\\\]*[^\\\\/]$"'};r===null?r=[p]:r.push(p),i++}}else{let p={instancePath:t+"/paths/specPointer",schemaPath:"#/$defs/path/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[p]:r.push(p),i++}}if(c.specs!==void 0){let l=c.specs;if(Array.isArray(l)){let p=l.length;for(let u=0;u<p;u++){let m=l[u];if(typeof m=="string"){if(!Ho.test(m)){let f={instancePath:t+"/paths/specs/"+u,schemaPath:"#/$defs/glob/pattern",keyword:"pattern",params:{pattern:"^(?!/|\\.{1,2}/)[^\\\\]+$"},message:'must match pattern "^(?!/|\\.{1,2}/)[^\\\\]+$"'};r===null?r=[f]:r.push(f),i++}}else{let f={instancePath:t+"/paths/specs/"+u,schemaPath:"#/$defs/glob/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[f]:r.push(f),i++}}}else{let p={instancePath:t+"/paths/specs",schemaPath:"#/properties/paths/properties/specs/type",keyword:"type",params:{type:"array"},message:"must be array"};r===null?r=[p]:r.push(p),i++}}if(c.protocols!==void 0){let l=c.protocols;if(Array.isArray(l)){let p=l.length;for(let u=0;u<p;u++){let m=l[u];if(typeof m=="string"){if(!Ho.test(m)){let f={instancePath:t+"/paths/protocols/"+u,schemaPath:"#/$defs/glob/pattern",keyword:"pattern",params:{pattern:"^(?!/|\\.{1,2}/)[^\\\\]+$"},message:'must match pattern "^(?!/|\\.{1,2}/)[^\\\\]+$"'};r===null?r=[f]:r.push(f),i++}}else{let f={instancePath:t+"/paths/protocols/"+u,schemaPath:"#/$defs/glob/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[f]:r.push(f),i++}}}else{let p={instancePath:t+"/paths/protocols",schemaPath:"#/properties/paths/properties/protocols/type",keyword:"type",params:{type:"array"},message:"must be array"};r===null?r=[p]:r.push(p),i++}}}else{let l={instancePath:t+"/paths",schemaPath:"#/properties/paths/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[l]:r.push(l),i++}}if(e.lock!==void 0){let c=e.lock;if(c&&typeof c=="object"&&!Array.isArray(c)){for(let l in c)if(!(l==="mode"||l==="mutableFields"||l==="logSections")){let p={instancePath:t+"/lock",schemaPath:"#/properties/lock/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"};r===null?r=[p]:r.push(p),i++}if(c.mode!==void 0){let l=c.mode;if(!(l==="append"||l==="contract"||l==="frozen")){let p={instancePath:t+"/lock/mode",schemaPath:"#/properties/lock/properties/mode/enum",keyword:"enum",params:{allowedValues:ns.properties.lock.properties.mode.enum},message:"must be equal to one of the allowed values"};r===null?r=[p]:r.push(p),i++}}if(c.mutableFields!==void 0){let l=c.mutableFields;if(Array.isArray(l)){let p=l.length;for(let u=0;u<p;u++){let m=l[u];if(!(m==="TASK_ID"||m==="STATUS"||m==="RISK_TIER"||m==="SCOPE"||m==="IN_SCOPE_PATHS"||m==="OUT_OF_SCOPE"||m==="TEST_PLAN"||m==="DONE_MEANS"||m==="ROLLBACK_HINT"||m==="BOOTSTRAP"||m==="FILES_TO_OPEN"||m==="SEARCH_TERMS"||m==="RUN_COMMANDS"||m==="RISK_MAP"||m==="SPEC_ANCHOR"||m==="USER_SIGNATURE"||m==="BLOCKED_BY"||m==="BLOCKS"||m==="EFFORT"||m==="AUTHORITY"||m==="VARIANT_OF"||m==="VARIANT_REASON"||m==="BLOCKED_REASON"||m==="ETA"||m==="BLOCKED_SINCE")){let f={instancePath:t+"/lock/mutableFields/"+u,schemaPath:"#/properties/lock/properties/mutableFields/items/enum",keyword:"enum",params:{allowedValues:ns.properties.lock.properties.mutableFields.items.enum},message:"must be equal to one of the allowed values"};r===null?r=[f]:r.push(f),i++}}}else{let p={instancePath:t+"/lock/mutableFields",schemaPath:"#/properties/lock/properties/mutableFields/type",keyword:"type",params:{type:"array"},message:"must be array"};r===null?r=[p]:r.push(p),i++}}if(c.logSections!==void 0){let l=c.logSections;if(Array.isArray(l)){let p=l.length;for(let u=0;u<p;u++){let m=l[u];if(typeof m=="string"){if(!vn.test(m)){let f={instancePath:t+"/lock/logSections/"+u,schemaPath:"#/$defs/words/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"'};r===null?r=[f]:r.push(f),i++}}else{let f={instancePath:t+"/lock/logSections/"+u,schemaPath:"#/$defs/words/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[f]:r.push(f),i++}}}else{let p={instancePath:t+"/lock/logSections",schemaPath:"#/properties/lock/properties/logSections/type",keyword:"type",params:{type:"array"},message:"must be array"};r===null?r=[p]:r.push(p),i++}}}else{let l={instancePath:t+"/lock",schemaPath:"#/properties/lock/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[l]:r.push(l),i++}}if(e.scope!==void 0){let c=e.scope;if(c&&typeof c=="object"&&!Array.isArray(c)){for(let l in c)if(!(l==="packetsFrom"||l==="allowPatterns"||l==="alwaysAllowed")){let p={instancePath:t+"/scope",schemaPath:"#/properties/scope/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"};r===null?r=[p]:r.push(p),i++}if(c.packetsFrom!==void 0){let l=c.packetsFrom;if(!(l==="base"||l==="head")){let p={instancePath:t+"/scope/packetsFrom",schemaPath:"#/properties/scope/properties/packetsFrom/enum",keyword:"enum",params:{allowedValues:ns.properties.scope.properties.packetsFrom.enum},message:"must be equal to one of the allowed values"};r===null?r=[p]:r.push(p),i++}}if(c.allowPatterns!==void 0&&typeof c.allowPatterns!="boolean"){let l={instancePath:t+"/scope/allowPatterns",schemaPath:"#/properties/scope/properties/allowPatterns/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};r===null?r=[l]:r.push(l),i++}if(c.alwaysAllowed!==void 0){let l=c.alwaysAllowed;if(Array.isArray(l)){let p=l.length;for(let u=0;u<p;u++){let m=l[u];if(typeof m=="string"){if(!Ho.test(m)){let f={instancePath:t+"/scope/alwaysAllowed/"+u,schemaPath:"#/$defs/glob/pattern",keyword:"pattern",params:{pattern:"^(?!/|\\.{1,2}/)[^\\\\]+$"},message:'must match pattern "^(?!/|\\.{1,2}/)[^\\\\]+$"'};r===null?r=[f]:r.push(f),i++}}else{let f={instancePath:t+"/scope/alwaysAllowed/"+u,schemaPath:"#/$defs/glob/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[f]:r.push(f),i++}}}else{let p={instancePath:t+"/scope/alwaysAllowed",schemaPath:"#/properties/scope/properties/alwaysAllowed/type",keyword:"type",params:{type:"array"},message:"must be array"};r===null?r=[p]:r.push(p),i++}}}else{let l={instancePath:t+"/scope",schemaPath:"#/properties/scope/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[l]:r.push(l),i++}}if(e.signers!==void 0){let c=e.signers;if(c&&typeof c=="object"&&!Array.isArray(c)){for(let l in c){let p=i;if(typeof l=="string"&&!tA.test(l)){let u={instancePath:t+"/signers",schemaPath:"#/properties/signers/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z_-]*$"},message:'must match pattern "^[A-Za-z][A-Za-z_-]*$"',propertyName:l};r===null?r=[u]:r.push(u),i++}var a=p===i;if(!a){let u={instancePath:t+"/signers",schemaPath:"#/properties/signers/propertyNames",keyword:"propertyNames",params:{propertyName:l},message:"property name must be valid"};r===null?r=[u]:r.push(u),i++}}for(let l in c){let p=c[l];if(p&&typeof p=="object"&&!Array.isArray(p)){for(let u in p)if(!(u==="ssh"||u==="gpg"||u==="github")){let m={instancePath:t+"/signers/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/signers/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have additional properties"};r===null?r=[m]:r.push(m),i++}if(p.ssh!==void 0){let u=p.ssh;if(Array.isArray(u)){let m=u.length;for(let f=0;f<m;f++){let h=u[f];if(typeof h=="string"){if(!vn.test(h)){let S={instancePath:t+"/signers/"+l.replace(/~/g,"~0").replace(/\//g,"~1")+"/ssh/"+f,schemaPath:"#/$defs/words/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"'};r===null?r=[S]:r.push(S),i++}}else{let S={instancePath:t+"/signers/"+l.replace(/~/g,"~0").replace(/\//g,"~1")+"/ssh/"+f,schemaPath:"#/$defs/words/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[S]:r.push(S),i++}}}else{let m={instancePath:t+"/signers/"+l.replace(/~/g,"~0").replace(/\//g,"~1")+"/ssh",schemaPath:"#/properties/signers/additionalProperties/properties/ssh/type",keyword:"type",params:{type:"array"},message:"must be array"};r===null?r=[m]:r.push(m),i++}}if(p.gpg!==void 0){let u=p.gpg;if(Array.isArray(u)){let m=u.length;for(let f=0;f<m;f++){let h=u[f];if(typeof h=="string"){if(!vn.test(h)){let S={instancePath:t+"/signers/"+l.replace(/~/g,"~0").replace(/\//g,"~1")+"/gpg/"+f,schemaPath:"#/$defs/words/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"'};r===null?r=[S]:r.push(S),i++}}else{let S={instancePath:t+"/signers/"+l.replace(/~/g,"~0").replace(/\//g,"~1")+"/gpg/"+f,schemaPath:"#/$defs/words/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[S]:r.push(S),i++}}}else{let m={instancePath:t+"/signers/"+l.replace(/~/g,"~0").replace(/\//g,"~1")+"/gpg",schemaPath:"#/properties/signers/additionalProperties/properties/gpg/type",keyword:"type",params:{type:"array"},message:"must be array"};r===null?r=[m]:r.push(m),i++}}if(p.github!==void 0){let u=p.github;if(Array.isArray(u)){let m=u.length;for(let f=0;f<m;f++){let h=u[f];if(typeof h=="string"){if(!vn.test(h)){let S={instancePath:t+"/signers/"+l.replace(/~/g,"~0").replace(/\//g,"~1")+"/github/"+f,schemaPath:"#/$defs/words/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"'};r===null?r=[S]:r.push(S),i++}}else{let S={instancePath:t+"/signers/"+l.replace(/~/g,"~0").replace(/\//g,"~1")+"/github/"+f,schemaPath:"#/$defs/words/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[S]:r.push(S),i++}}}else{let m={instancePath:t+"/signers/"+l.replace(/~/g,"~0").replace(/\//g,"~1")+"/github",schemaPath:"#/properties/signers/additionalProperties/properties/github/type",keyword:"type",params:{type:"array"},message:"must be array"};r===null?r=[m]:r.push(m),i++}}}else{let u={instancePath:t+"/signers/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/signers/additionalProperties/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[u]:r.push(u),i++}}}else{let l={instancePath:t+"/signers",schemaPath:"#/properties/signers/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[l]:r.push(l),i++}}if(e.limits!==void 0){let c=e.limits;if(c&&typeof c=="object"&&!Array.isArray(c)){for(let l in c)if(!Dh.call(ns.properties.limits.properties,l)){let p={instancePath:t+"/limits",schemaPath:"#/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"};r===null?r=[p]:r.push(p),i++}if(c.bytes!==void 0){let l=c.bytes;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){let p={instancePath:t+"/limits/bytes",schemaPath:"#/properties/limits/properties/bytes/type",keyword:"type",params:{type:"integer"},message:"must be integer"};r===null?r=[p]:r.push(p),i++}if(typeof l=="number"&&isFinite(l)&&(l<1||isNaN(l))){let p={instancePath:t+"/limits/bytes",schemaPath:"#/properties/limits/properties/bytes/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};r===null?r=[p]:r.push(p),i++}}if(c.depth!==void 0){let l=c.depth;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){let p={instancePath:t+"/limits/depth",schemaPath:"#/properties/limits/properties/depth/type",keyword:"type",params:{type:"integer"},message:"must be integer"};r===null?r=[p]:r.push(p),i++}if(typeof l=="number"&&isFinite(l)){if(l>1e3||isNaN(l)){let p={instancePath:t+"/limits/depth",schemaPath:"#/properties/limits/properties/depth/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000"};r===null?r=[p]:r.push(p),i++}if(l<1||isNaN(l)){let p={instancePath:t+"/limits/depth",schemaPath:"#/properties/limits/properties/depth/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};r===null?r=[p]:r.push(p),i++}}}if(c.inScopePaths!==void 0){let l=c.inScopePaths;if(l&&typeof l=="object"&&!Array.isArray(l)){for(let p in l)if(!(p==="min"||p==="max")){let u={instancePath:t+"/limits/inScopePaths",schemaPath:"#/$defs/range/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"};r===null?r=[u]:r.push(u),i++}if(l.min!==void 0){let p=l.min;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let u={instancePath:t+"/limits/inScopePaths/min",schemaPath:"#/$defs/range/properties/min/type",keyword:"type",params:{type:"integer"},message:"must be integer"};r===null?r=[u]:r.push(u),i++}if(typeof p=="number"&&isFinite(p)&&(p<0||isNaN(p))){let u={instancePath:t+"/limits/inScopePaths/min",schemaPath:"#/$defs/range/properties/min/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};r===null?r=[u]:r.push(u),i++}}if(l.max!==void 0){let p=l.max;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let u={instancePath:t+"/limits/inScopePaths/max",schemaPath:"#/$defs/range/properties/max/type",keyword:"type",params:{type:"integer"},message:"must be integer"};r===null?r=[u]:r.push(u),i++}if(typeof p=="number"&&isFinite(p)&&(p<0||isNaN(p))){let u={instancePath:t+"/limits/inScopePaths/max",schemaPath:"#/$defs/range/properties/max/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};r===null?r=[u]:r.push(u),i++}}}else{let p={instancePath:t+"/limits/inScopePaths",schemaPath:"#/$defs/range/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[p]:r.push(p),i++}}if(c.outOfScope!==void 0){let l=c.outOfScope;if(l&&typeof l=="object"&&!Array.isArray(l)){for(let p in l)if(!(p==="min"||p==="max")){let u={instancePath:t+"/limits/outOfScope",schemaPath:"#/$defs/range/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"};r===null?r=[u]:r.push(u),i++}if(l.min!==void 0){let p=l.min;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let u={instancePath:t+"/limits/outOfScope/min",schemaPath:"#/$defs/range/properties/min/type",keyword:"type",params:{type:"integer"},message:"must be integer"};r===null?r=[u]:r.push(u),i++}if(typeof p=="number"&&isFinite(p)&&(p<0||isNaN(p))){let u={instancePath:t+"/limits/outOfScope/min",schemaPath:"#/$defs/range/properties/min/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};r===null?r=[u]:r.push(u),i++}}if(l.max!==void 0){let p=l.max;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let u={instancePath:t+"/limits/outOfScope/max",schemaPath:"#/$defs/range/properties/max/type",keyword:"type",params:{type:"integer"},message:"must be integer"};r===null?r=[u]:r.push(u),i++}if(typeof p=="number"&&isFinite(p)&&(p<0||isNaN(p))){let u={instancePath:t+"/limits/outOfScope/max",schemaPath:"#/$defs/range/properties/max/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};r===null?r=[u]:r.push(u),i++}}}else{let p={instancePath:t+"/limits/outOfScope",schemaPath:"#/$defs/range/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[p]:r.push(p),i++}}if(c.testPlan!==void 0){let l=c.testPlan;if(l&&typeof l=="object"&&!Array.isArray(l)){for(let p in l)if(!(p==="min"||p==="max")){let u={instancePath:t+"/limits/testPlan",schemaPath:"#/$defs/range/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"};r===null?r=[u]:r.push(u),i++}if(l.min!==void 0){let p=l.min;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let u={instancePath:t+"/limits/testPlan/min",schemaPath:"#/$defs/range/properties/min/type",keyword:"type",params:{type:"integer"},message:"must be integer"};r===null?r=[u]:r.push(u),i++}if(typeof p=="number"&&isFinite(p)&&(p<0||isNaN(p))){let u={instancePath:t+"/limits/testPlan/min",schemaPath:"#/$defs/range/properties/min/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};r===null?r=[u]:r.push(u),i++}}if(l.max!==void 0){let p=l.max;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let u={instancePath:t+"/limits/testPlan/max",schemaPath:"#/$defs/range/properties/max/type",keyword:"type",params:{type:"integer"},message:"must be integer"};r===null?r=[u]:r.push(u),i++}if(typeof p=="number"&&isFinite(p)&&(p<0||isNaN(p))){let u={instancePath:t+"/limits/testPlan/max",schemaPath:"#/$defs/range/properties/max/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};r===null?r=[u]:r.push(u),i++}}}else{let p={instancePath:t+"/limits/testPlan",schemaPath:"#/$defs/range/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[p]:r.push(p),i++}}if(c.doneMeans!==void 0){let l=c.doneMeans;if(l&&typeof l=="object"&&!Array.isArray(l)){for(let p in l)if(!(p==="min"||p==="max")){let u={instancePath:t+"/limits/doneMeans",schemaPath:"#/$defs/range/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"};r===null?r=[u]:r.push(u),i++}if(l.min!==void 0){let p=l.min;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let u={instancePath:t+"/limits/doneMeans/min",schemaPath:"#/$defs/range/properties/min/type",keyword:"type",params:{type:"integer"},message:"must be integer"};r===null?r=[u]:r.push(u),i++}if(typeof p=="number"&&isFinite(p)&&(p<0||isNaN(p))){let u={instancePath:t+"/limits/doneMeans/min",schemaPath:"#/$defs/range/properties/min/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};r===null?r=[u]:r.push(u),i++}}if(l.max!==void 0){let p=l.max;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let u={instancePath:t+"/limits/doneMeans/max",schemaPath:"#/$defs/range/properties/max/type",keyword:"type",params:{type:"integer"},message:"must be integer"};r===null?r=[u]:r.push(u),i++}if(typeof p=="number"&&isFinite(p)&&(p<0||isNaN(p))){let u={instancePath:t+"/limits/doneMeans/max",schemaPath:"#/$defs/range/properties/max/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};r===null?r=[u]:r.push(u),i++}}}else{let p={instancePath:t+"/limits/doneMeans",schemaPath:"#/$defs/range/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[p]:r.push(p),i++}}if(c.filesToOpen!==void 0){let l=c.filesToOpen;if(l&&typeof l=="object"&&!Array.isArray(l)){for(let p in l)if(!(p==="min"||p==="max")){let u={instancePath:t+"/limits/filesToOpen",schemaPath:"#/$defs/range/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"};r===null?r=[u]:r.push(u),i++}if(l.min!==void 0){let p=l.min;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let u={instancePath:t+"/limits/filesToOpen/min",schemaPath:"#/$defs/range/properties/min/type",keyword:"type",params:{type:"integer"},message:"must be integer"};r===null?r=[u]:r.push(u),i++}if(typeof p=="number"&&isFinite(p)&&(p<0||isNaN(p))){let u={instancePath:t+"/limits/filesToOpen/min",schemaPath:"#/$defs/range/properties/min/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};r===null?r=[u]:r.push(u),i++}}if(l.max!==void 0){let p=l.max;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let u={instancePath:t+"/limits/filesToOpen/max",schemaPath:"#/$defs/range/properties/max/type",keyword:"type",params:{type:"integer"},message:"must be integer"};r===null?r=[u]:r.push(u),i++}if(typeof p=="number"&&isFinite(p)&&(p<0||isNaN(p))){let u={instancePath:t+"/limits/filesToOpen/max",schemaPath:"#/$defs/range/properties/max/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};r===null?r=[u]:r.push(u),i++}}}else{let p={instancePath:t+"/limits/filesToOpen",schemaPath:"#/$defs/range/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[p]:r.push(p),i++}}if(c.searchTerms!==void 0){let l=c.searchTerms;if(l&&typeof l=="object"&&!Array.isArray(l)){for(let p in l)if(!(p==="min"||p==="max")){let u={instancePath:t+"/limits/searchTerms",schemaPath:"#/$defs/range/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"};r===null?r=[u]:r.push(u),i++}if(l.min!==void 0){let p=l.min;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let u={instancePath:t+"/limits/searchTerms/min",schemaPath:"#/$defs/range/properties/min/type",keyword:"type",params:{type:"integer"},message:"must be integer"};r===null?r=[u]:r.push(u),i++}if(typeof p=="number"&&isFinite(p)&&(p<0||isNaN(p))){let u={instancePath:t+"/limits/searchTerms/min",schemaPath:"#/$defs/range/properties/min/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};r===null?r=[u]:r.push(u),i++}}if(l.max!==void 0){let p=l.max;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let u={instancePath:t+"/limits/searchTerms/max",schemaPath:"#/$defs/range/properties/max/type",keyword:"type",params:{type:"integer"},message:"must be integer"};r===null?r=[u]:r.push(u),i++}if(typeof p=="number"&&isFinite(p)&&(p<0||isNaN(p))){let u={instancePath:t+"/limits/searchTerms/max",schemaPath:"#/$defs/range/properties/max/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};r===null?r=[u]:r.push(u),i++}}}else{let p={instancePath:t+"/limits/searchTerms",schemaPath:"#/$defs/range/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[p]:r.push(p),i++}}if(c.riskMap!==void 0){let l=c.riskMap;if(l&&typeof l=="object"&&!Array.isArray(l)){for(let p in l)if(!(p==="min"||p==="max")){let u={instancePath:t+"/limits/riskMap",schemaPath:"#/$defs/range/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"};r===null?r=[u]:r.push(u),i++}if(l.min!==void 0){let p=l.min;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let u={instancePath:t+"/limits/riskMap/min",schemaPath:"#/$defs/range/properties/min/type",keyword:"type",params:{type:"integer"},message:"must be integer"};r===null?r=[u]:r.push(u),i++}if(typeof p=="number"&&isFinite(p)&&(p<0||isNaN(p))){let u={instancePath:t+"/limits/riskMap/min",schemaPath:"#/$defs/range/properties/min/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};r===null?r=[u]:r.push(u),i++}}if(l.max!==void 0){let p=l.max;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let u={instancePath:t+"/limits/riskMap/max",schemaPath:"#/$defs/range/properties/max/type",keyword:"type",params:{type:"integer"},message:"must be integer"};r===null?r=[u]:r.push(u),i++}if(typeof p=="number"&&isFinite(p)&&(p<0||isNaN(p))){let u={instancePath:t+"/limits/riskMap/max",schemaPath:"#/$defs/range/properties/max/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};r===null?r=[u]:r.push(u),i++}}}else{let p={instancePath:t+"/limits/riskMap",schemaPath:"#/$defs/range/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[p]:r.push(p),i++}}if(c.enrichmentLines!==void 0){let l=c.enrichmentLines;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){let p={instancePath:t+"/limits/enrichmentLines",schemaPath:"#/properties/limits/properties/enrichmentLines/type",keyword:"type",params:{type:"integer"},message:"must be integer"};r===null?r=[p]:r.push(p),i++}if(typeof l=="number"&&isFinite(l)&&(l<0||isNaN(l))){let p={instancePath:t+"/limits/enrichmentLines",schemaPath:"#/properties/limits/properties/enrichmentLines/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};r===null?r=[p]:r.push(p),i++}}if(c.enrichmentSections!==void 0){let l=c.enrichmentSections;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){let p={instancePath:t+"/limits/enrichmentSections",schemaPath:"#/properties/limits/properties/enrichmentSections/type",keyword:"type",params:{type:"integer"},message:"must be integer"};r===null?r=[p]:r.push(p),i++}if(typeof l=="number"&&isFinite(l)&&(l<0||isNaN(l))){let p={instancePath:t+"/limits/enrichmentSections",schemaPath:"#/properties/limits/properties/enrichmentSections/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};r===null?r=[p]:r.push(p),i++}}if(c.boardDays!==void 0){let l=c.boardDays;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){let p={instancePath:t+"/limits/boardDays",schemaPath:"#/properties/limits/properties/boardDays/type",keyword:"type",params:{type:"integer"},message:"must be integer"};r===null?r=[p]:r.push(p),i++}if(typeof l=="number"&&isFinite(l)&&(l<0||isNaN(l))){let p={instancePath:t+"/limits/boardDays",schemaPath:"#/properties/limits/properties/boardDays/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};r===null?r=[p]:r.push(p),i++}}if(c.stalledDays!==void 0){let l=c.stalledDays;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){let p={instancePath:t+"/limits/stalledDays",schemaPath:"#/properties/limits/properties/stalledDays/type",keyword:"type",params:{type:"integer"},message:"must be integer"};r===null?r=[p]:r.push(p),i++}if(typeof l=="number"&&isFinite(l)&&(l<0||isNaN(l))){let p={instancePath:t+"/limits/stalledDays",schemaPath:"#/properties/limits/properties/stalledDays/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};r===null?r=[p]:r.push(p),i++}}if(c.waiverNoticeDays!==void 0){let l=c.waiverNoticeDays;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){let p={instancePath:t+"/limits/waiverNoticeDays",schemaPath:"#/properties/limits/properties/waiverNoticeDays/type",keyword:"type",params:{type:"integer"},message:"must be integer"};r===null?r=[p]:r.push(p),i++}if(typeof l=="number"&&isFinite(l)&&(l<0||isNaN(l))){let p={instancePath:t+"/limits/waiverNoticeDays",schemaPath:"#/properties/limits/properties/waiverNoticeDays/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};r===null?r=[p]:r.push(p),i++}}if(c.vagueVerbs!==void 0){let l=c.vagueVerbs;if(Array.isArray(l)){let p=l.length;for(let u=0;u<p;u++){let m=l[u];if(typeof m=="string"){if(!vn.test(m)){let f={instancePath:t+"/limits/vagueVerbs/"+u,schemaPath:"#/$defs/words/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"'};r===null?r=[f]:r.push(f),i++}}else{let f={instancePath:t+"/limits/vagueVerbs/"+u,schemaPath:"#/$defs/words/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[f]:r.push(f),i++}}}else{let p={instancePath:t+"/limits/vagueVerbs",schemaPath:"#/properties/limits/properties/vagueVerbs/type",keyword:"type",params:{type:"array"},message:"must be array"};r===null?r=[p]:r.push(p),i++}}if(c.vagueDoneWords!==void 0){let l=c.vagueDoneWords;if(Array.isArray(l)){let p=l.length;for(let u=0;u<p;u++){let m=l[u];if(typeof m=="string"){if(!vn.test(m)){let f={instancePath:t+"/limits/vagueDoneWords/"+u,schemaPath:"#/$defs/words/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"'};r===null?r=[f]:r.push(f),i++}}else{let f={instancePath:t+"/limits/vagueDoneWords/"+u,schemaPath:"#/$defs/words/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[f]:r.push(f),i++}}}else{let p={instancePath:t+"/limits/vagueDoneWords",schemaPath:"#/properties/limits/properties/vagueDoneWords/type",keyword:"type",params:{type:"array"},message:"must be array"};r===null?r=[p]:r.push(p),i++}}if(c.postWorkCommand!==void 0){let l=c.postWorkCommand;if(typeof l=="string"){if(!vn.test(l)){let p={instancePath:t+"/limits/postWorkCommand",schemaPath:"#/$defs/words/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"'};r===null?r=[p]:r.push(p),i++}}else{let p={instancePath:t+"/limits/postWorkCommand",schemaPath:"#/$defs/words/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[p]:r.push(p),i++}}if(c.riskTiers!==void 0){let l=c.riskTiers;if(Array.isArray(l)){if(l.length<1){let u={instancePath:t+"/limits/riskTiers",schemaPath:"#/properties/limits/properties/riskTiers/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};r===null?r=[u]:r.push(u),i++}let p=l.length;for(let u=0;u<p;u++){let m=l[u];if(typeof m=="string"){if(!vn.test(m)){let f={instancePath:t+"/limits/riskTiers/"+u,schemaPath:"#/$defs/words/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"'};r===null?r=[f]:r.push(f),i++}}else{let f={instancePath:t+"/limits/riskTiers/"+u,schemaPath:"#/$defs/words/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[f]:r.push(f),i++}}}else{let p={instancePath:t+"/limits/riskTiers",schemaPath:"#/properties/limits/properties/riskTiers/type",keyword:"type",params:{type:"array"},message:"must be array"};r===null?r=[p]:r.push(p),i++}}}else{let l={instancePath:t+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[l]:r.push(l),i++}}if(e.gates!==void 0){let c=e.gates;if(c&&typeof c=="object"&&!Array.isArray(c)){for(let l in c)if(!(l==="supplyChain"||l==="seconds")){let p={instancePath:t+"/gates",schemaPath:"#/properties/gates/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"};r===null?r=[p]:r.push(p),i++}if(c.supplyChain!==void 0){let l=c.supplyChain;if(Array.isArray(l)){let p=l.length;for(let u=0;u<p;u++){let m=l[u];if(Array.isArray(m)){if(m.length<1){let h={instancePath:t+"/gates/supplyChain/"+u,schemaPath:"#/properties/gates/properties/supplyChain/items/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};r===null?r=[h]:r.push(h),i++}let f=m.length;for(let h=0;h<f;h++)if(typeof m[h]!="string"){let S={instancePath:t+"/gates/supplyChain/"+u+"/"+h,schemaPath:"#/properties/gates/properties/supplyChain/items/items/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[S]:r.push(S),i++}}else{let f={instancePath:t+"/gates/supplyChain/"+u,schemaPath:"#/properties/gates/properties/supplyChain/items/type",keyword:"type",params:{type:"array"},message:"must be array"};r===null?r=[f]:r.push(f),i++}}}else{let p={instancePath:t+"/gates/supplyChain",schemaPath:"#/properties/gates/properties/supplyChain/type",keyword:"type",params:{type:"array"},message:"must be array"};r===null?r=[p]:r.push(p),i++}}if(c.seconds!==void 0){let l=c.seconds;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){let p={instancePath:t+"/gates/seconds",schemaPath:"#/properties/gates/properties/seconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"};r===null?r=[p]:r.push(p),i++}if(typeof l=="number"&&isFinite(l)){if(l>86400||isNaN(l)){let p={instancePath:t+"/gates/seconds",schemaPath:"#/properties/gates/properties/seconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:86400},message:"must be <= 86400"};r===null?r=[p]:r.push(p),i++}if(l<1||isNaN(l)){let p={instancePath:t+"/gates/seconds",schemaPath:"#/properties/gates/properties/seconds/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};r===null?r=[p]:r.push(p),i++}}}}else{let l={instancePath:t+"/gates",schemaPath:"#/properties/gates/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[l]:r.push(l),i++}}if(e.rules!==void 0){let c=e.rules;if(c&&typeof c=="object"&&!Array.isArray(c)){for(let l in c){let p=i;if(typeof l=="string"&&!nA.test(l)){let u={instancePath:t+"/rules",schemaPath:"#/properties/rules/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[a-z]+(-[a-z]+)*$"},message:'must match pattern "^[a-z]+(-[a-z]+)*$"',propertyName:l};r===null?r=[u]:r.push(u),i++}var d=p===i;if(!d){let u={instancePath:t+"/rules",schemaPath:"#/properties/rules/propertyNames",keyword:"propertyNames",params:{propertyName:l},message:"property name must be valid"};r===null?r=[u]:r.push(u),i++}}for(let l in c){let p=c[l];if(!(p==="critical"||p==="high"||p==="medium"||p==="low"||p==="off")){let u={instancePath:t+"/rules/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/severityOrOff/enum",keyword:"enum",params:{allowedValues:eA.enum},message:"must be equal to one of the allowed values"};r===null?r=[u]:r.push(u),i++}}}else{let l={instancePath:t+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[l]:r.push(l),i++}}if(e.failOn!==void 0){let c=e.failOn;if(!(c==="critical"||c==="high"||c==="medium"||c==="low")){let l={instancePath:t+"/failOn",schemaPath:"#/properties/failOn/enum",keyword:"enum",params:{allowedValues:ns.properties.failOn.enum},message:"must be equal to one of the allowed values"};r===null?r=[l]:r.push(l),i++}}if(e.defaultBranch!==void 0){let c=e.defaultBranch;if(typeof c!="string"&&c!==null){let l={instancePath:t+"/defaultBranch",schemaPath:"#/properties/defaultBranch/type",keyword:"type",params:{type:ns.properties.defaultBranch.type},message:"must be string,null"};r===null?r=[l]:r.push(l),i++}if(typeof c=="string"&&!sA.test(c)){let l={instancePath:t+"/defaultBranch",schemaPath:"#/properties/defaultBranch/pattern",keyword:"pattern",params:{pattern:"^[^-\\s][^\\s]*$"},message:'must match pattern "^[^-\\s][^\\s]*$"'};r===null?r=[l]:r.push(l),i++}}}else{let c={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[c]:r.push(c),i++}return Fh.errors=r,i===0}var ZO,XO,QO,Pl,ns,eA,Dh,Ho,xl,vn,tA,nA,sA,mM,fM,hM,gM,yM,kM,bM,SM,Bh=g(()=>{"use strict";ZO=Object.getOwnPropertyNames,XO=(e,t)=>function(){try{return t||(0,e[ZO(e)[0]])((t={exports:{}}).exports,t),t.exports}catch(s){throw t=0,s}},QO=XO({"node_modules/ajv/dist/runtime/ucs2length.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0});function t(n){let s=n.length,o=0,r=0,i;for(;r<s;)o++,i=n.charCodeAt(r++),i>=55296&&i<=56319&&r<s&&(i=n.charCodeAt(r),(i&64512)===56320&&r++);return o}e.default=t,t.code='require("ajv/dist/runtime/ucs2length").default'}}),Pl=Fh,ns={$schema:"http://json-schema.org/draft-07/schema#",$id:"urn:countersign:schema:config",title:"Configuration of Countersign",description:"What `countersign.config.json` can say. Whatever it leaves out has its default.",type:"object",additionalProperties:!1,properties:{$schema:{description:"Where this schema is, for editors.",type:"string"},paths:{description:"Where the governance documents are, from the root of the repository.",type:"object",additionalProperties:!1,properties:{packets:{description:"Globs of the task packets; one that begins with `!` takes paths out.",type:"array",items:{$ref:"#/$defs/glob"},minItems:1},board:{description:"The task board.",$ref:"#/$defs/path"},ledger:{description:"The signature ledger.",$ref:"#/$defs/path"},specPointer:{description:"The file that names the spec in force.",$ref:"#/$defs/path"},specs:{description:"Globs of the spec files.",type:"array",items:{$ref:"#/$defs/glob"}},protocols:{description:"Globs of the protocol files.",type:"array",items:{$ref:"#/$defs/glob"}}}},lock:{description:"What a signature freezes.",type:"object",additionalProperties:!1,properties:{mode:{description:"`append`: nothing goes, new lines in log sections only. `contract`: the contract fields stay. `frozen`: nothing changes.",enum:["append","contract","frozen"]},mutableFields:{description:"Fields beside STATUS whose values may change in a locked packet.",type:"array",items:{enum:["TASK_ID","STATUS","RISK_TIER","SCOPE","IN_SCOPE_PATHS","OUT_OF_SCOPE","TEST_PLAN","DONE_MEANS","ROLLBACK_HINT","BOOTSTRAP","FILES_TO_OPEN","SEARCH_TERMS","RUN_COMMANDS","RISK_MAP","SPEC_ANCHOR","USER_SIGNATURE","BLOCKED_BY","BLOCKS","EFFORT","AUTHORITY","VARIANT_OF","VARIANT_REASON","BLOCKED_REASON","ETA","BLOCKED_SINCE"]}},logSections:{description:"Words that make a heading a log section.",type:"array",items:{$ref:"#/$defs/words"}}}},scope:{description:"Which paths a change may touch.",type:"object",additionalProperties:!1,properties:{packetsFrom:{description:"`base`: a work packet must be there before the change. `head`: the change may bring it.",enum:["base","head"]},allowPatterns:{description:"Whether folders and globs in IN_SCOPE_PATHS match.",type:"boolean"},alwaysAllowed:{description:"Paths or globs that need no work packet.",type:"array",items:{$ref:"#/$defs/glob"}}}},signers:{description:"Whose cryptographic signatures count, by the user name in USER_SIGNATURE.",type:"object",propertyNames:{pattern:"^[A-Za-z][A-Za-z_-]*$"},additionalProperties:{description:"The keys of one person.",type:"object",additionalProperties:!1,properties:{ssh:{description:"SSH public keys or their fingerprints.",type:"array",items:{$ref:"#/$defs/words"}},gpg:{description:"Fingerprints of GPG keys.",type:"array",items:{$ref:"#/$defs/words"}},github:{description:"GitHub accounts.",type:"array",items:{$ref:"#/$defs/words"}}}}},limits:{description:"Thresholds and vocabularies.",type:"object",additionalProperties:!1,properties:{bytes:{description:"The largest document that is parsed, in bytes.",type:"integer",minimum:1},depth:{description:"The deepest nesting that is parsed.",type:"integer",minimum:1,maximum:1e3},inScopePaths:{description:"Entries of IN_SCOPE_PATHS.",$ref:"#/$defs/range"},outOfScope:{description:"Entries of OUT_OF_SCOPE.",$ref:"#/$defs/range"},testPlan:{description:"Commands of TEST_PLAN.",$ref:"#/$defs/range"},doneMeans:{description:"Entries of DONE_MEANS.",$ref:"#/$defs/range"},filesToOpen:{description:"Entries of FILES_TO_OPEN.",$ref:"#/$defs/range"},searchTerms:{description:"Entries of SEARCH_TERMS.",$ref:"#/$defs/range"},riskMap:{description:"Entries of RISK_MAP.",$ref:"#/$defs/range"},enrichmentLines:{description:"Lines of the spec that one enrichment may change.",type:"integer",minimum:0},enrichmentSections:{description:"Sections of the spec that one enrichment may touch.",type:"integer",minimum:0},boardDays:{description:"Days after which the board is out of date.",type:"integer",minimum:0},stalledDays:{description:"Days after which blocked work is stalled.",type:"integer",minimum:0},waiverNoticeDays:{description:"Days before its end at which a waiver is announced.",type:"integer",minimum:0},vagueVerbs:{description:"Verbs too vague for SCOPE.",type:"array",items:{$ref:"#/$defs/words"}},vagueDoneWords:{description:"Words too vague for DONE_MEANS.",type:"array",items:{$ref:"#/$defs/words"}},postWorkCommand:{description:"The command that a TEST_PLAN has to run.",$ref:"#/$defs/words"},riskTiers:{description:"Values of RISK_TIER.",type:"array",items:{$ref:"#/$defs/words"},minItems:1}}},gates:{description:"What the gates of the rubric run.",type:"object",additionalProperties:!1,properties:{supplyChain:{description:"Commands that exit 0 when the supply chain is clean, each as a program and its arguments.",type:"array",items:{type:"array",items:{type:"string"},minItems:1}},seconds:{description:"How long each of these commands may take.",type:"integer",minimum:1,maximum:86400}}},rules:{description:"Severity by rule id; `off` turns a rule off.",type:"object",propertyNames:{pattern:"^[a-z]+(-[a-z]+)*$"},additionalProperties:{$ref:"#/$defs/severityOrOff"}},failOn:{description:"The least severity that fails a check.",enum:["critical","high","medium","low"]},defaultBranch:{description:"The default branch, where it is neither origin/HEAD nor main nor master.",type:["string","null"],pattern:"^[^-\\s][^\\s]*$"}},$defs:{words:{type:"string",pattern:"\\S"},path:{description:"One file, with `/` and without a leading `/` or `./`.",type:"string",pattern:"^(?!/|\\.{1,2}/)[^\\\\]*[^\\\\/]$"},glob:{description:"A glob with `/`, from the root.",type:"string",pattern:"^(?!/|\\.{1,2}/)[^\\\\]+$"},range:{description:"The least and the most, both allowed.",type:"object",additionalProperties:!1,properties:{min:{type:"integer",minimum:0},max:{type:"integer",minimum:0}}},severityOrOff:{enum:["critical","high","medium","low","off"]}}},eA={enum:["critical","high","medium","low","off"]},Dh=Object.prototype.hasOwnProperty,Ho=new RegExp("^(?!/|\\.{1,2}/)[^\\\\]+$","u"),xl=new RegExp("^(?!/|\\.{1,2}/)[^\\\\]*[^\\\\/]$","u"),vn=new RegExp("\\S","u"),tA=new RegExp("^[A-Za-z][A-Za-z_-]*$","u"),nA=new RegExp("^[a-z]+(-[a-z]+)*$","u"),sA=new RegExp("^[^-\\s][^\\s]*$","u");mM=new RegExp("^WP-[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?$","u"),fM=new RegExp("^(?!/|\\.{1,2}/)[^*?]*[^*?/]$","u"),hM=new RegExp("^just post-work(\\s|$)","u"),gM=new RegExp("^§*[A-Z]?[0-9]+(\\.[0-9]+)*[A-Z]?$","u"),yM=new RegExp("^[A-Za-z][A-Za-z_-]*[0-9]{12}$","u"),kM=new RegExp("^[A-Z]+(_[A-Z]+)*$","u"),bM=QO().default,SM=new RegExp("^[a-z]+(-[a-z]+)+$","u")});function aA(e){if(e[0]==="signers")return Object.keys(Wh);let t=Uh(Ie,e);return Object.keys(jo(t)?t:rA)}function dA(e){return e.includes("/path/")?"a path from the root of the repository, with `/`":e.includes("/glob/")?"a glob from the root of the repository, with `/`":e.includes("defaultBranch")?"the name of a branch":"a text that is not blank"}function pA({keyword:e,params:t,schemaPath:n}){return e==="type"?cA(t.type):e==="enum"?`one of ${Hh(t.allowedValues)}`:e==="minimum"||e==="maximum"?`a number ${t.comparison} ${t.limit}`:e==="minItems"?"at least one entry":dA(n)}function uA(e,t){let n=oA(e.instancePath);if(e.keyword==="additionalProperties")return`Unexpected key \`${[...n,String(e.params.additionalProperty)].join(".")}\`, expected one of ${Hh(aA(n))}`;if(e.propertyName!==void 0)return`Unexpected key \`${[...n,e.propertyName].join(".")}\`, expected ${n[0]==="rules"?"the id of a rule":"a user name of letters, `-` and `_`"}`;let s=n.length===0?"as the configuration":`at \`${n.join(".")}\``;return`Unexpected ${iA(Uh(t,n))} ${s}, expected ${pA(e)}`}function hA(e){let t=Object.entries(Ie.limits).map(([s,o])=>{let r=e.limits?.[s];return[s,jo(o)&&!Array.isArray(o)?{...o,...r}:r??o]}),n=Object.entries(e.signers??{}).map(([s,o])=>[s,{...Wh,...o}]);return{paths:{...Ie.paths,...e.paths},lock:{...Ie.lock,...e.lock},scope:{...Ie.scope,...e.scope},signers:Object.fromEntries(n),limits:Object.fromEntries(t),gates:{...Ie.gates,...e.gates},rules:{...e.rules},failOn:e.failOn??Ie.failOn,defaultBranch:e.defaultBranch??Ie.defaultBranch}}function gA(e,t,n){if(!Pl(e)){let i=(Pl.errors??[]).filter(a=>a.keyword!=="propertyNames");return Mh(t,i.map(a=>uA(a,e)))}let s=hA(e),o=[...mA(s.limits),...fA(s.rules,n)];return o.length>0?Mh(t,o):s}function yA(e,t){let n=e.slice(0,t).split(`
`);return`${n.length}:${n.at(-1).length+1}`}function Cn(e,t,n){let s=e.replace(/^\ufeff/,""),o;try{o=JSON.parse(s)}catch(r){let i=Lh(s),a=i<s.length?`\`${s.slice(i).split(/\s/,1)[0].slice(0,El)}\``:"end";throw new Error(`\`${t}:${yA(s,i)}\`: Unexpected ${a}, expected valid JSON`,{cause:r})}return gA(o,t,n)}var Wh,rA,El,oA,jo,Uh,Hh,iA,lA,cA,mA,fA,Mh,Tr=g(()=>{"use strict";kt();Ih();Bh();Wh={ssh:[],gpg:[],github:[]},rA={min:0,max:0},El=60,oA=e=>e.split("/").slice(1).map(t=>t.replaceAll("~1","/").replaceAll("~0","~")),jo=e=>typeof e=="object"&&e!==null,Uh=(e,t)=>t.reduce((n,s)=>jo(n)&&Object.hasOwn(n,s)?n[s]:void 0,e),Hh=e=>e.map(t=>`\`${String(t)}\``).join(", "),iA=e=>{let t=JSON.stringify(e)??"nothing";return t.length>El?`${t.slice(0,El)}…`:t};lA={integer:"a whole number",array:"a list",object:"an object"},cA=e=>[e].flat().map(t=>lA[String(t)]??String(t)).join(" or ");mA=e=>Object.entries(e).filter(([,t])=>jo(t)&&Number(t.min)>Number(t.max)).map(([t])=>`Unexpected \`limits.${t}\` with a min above its max, expected min <= max`),fA=(e,t)=>Object.keys(e).filter(n=>t!==void 0&&!t.includes(n)).map(n=>`Unexpected key \`rules.${n}\`, expected the id of a rule`);Mh=(e,t)=>{let[n,...s]=[...new Set(t)].map(o=>`\`${e}\`: ${o}`);throw new Error([n,...s].join(`
`))}});function xA(e,t){let n=[...t].filter(i=>i!=="").sort(SA),s=e.toLowerCase(),r=n.find(i=>jh(e,i))??n.find(i=>jh(s,i.toLowerCase()));return r===void 0?he(e)[0]?.id??null:r+wA(s,r.toLowerCase())}function EA(e){let t=e.trim().split(/\r?\n/),n=t.findLastIndex(a=>a.trim()==="")+1;if(n===0)return[];let s=t.slice(n).filter(a=>!/^\s/.test(a)),o=s.filter(a=>PA.test(a)||Kh.test(a)),r=s.length-o.length;return r===0||s.some(a=>Kh.test(a))&&o.length*3>=r?o:[]}function OA(e){let t="";for(let n=0;n<e.length;){let s=e.indexOf("<!--",n);if(s<0)return t+e.slice(n);t+=e.slice(n,s);let o=e.indexOf("-->",s+4);if(o<0)return t;n=o+3}return t}function TA(e){let t="";return e.filter(n=>{let[,s,o]=AA.exec(n)??[];return t===""&&s!==void 0&&!(s.startsWith("`")&&o.includes("`"))?(t=s,!1):t===""?!0:(s?.startsWith(t)&&o.trim()===""&&(t=""),!1)})}function Gh(e){let t=e.trim().replace(vA,""),n=he(t)[0],s=n?.index===0&&/^[\s:,.;)\]]|^$/.test(t.slice(n.id.length))?[n.id]:[],o=Array.from(t.matchAll(CA),r=>r[1]??r[2]??"").filter(r=>NA.test(r)).flatMap(r=>he(r).map(i=>i.id));return[...s,...o]}function DA(e){let t=Yh(e),n=LA.exec(t)?.[1];if(n!==void 0)return[n];let[s=""]=($A.exec(t)?.[1]??"").split(/ (?:into|of) /,1);return Array.from(s.matchAll(/'([^']+)'/g),o=>o[1]).slice(0,IA)}function Fs(e,t){let n=[...t],s=[...e.branch===null?[]:[e.branch],...(e.merges??[]).flatMap(DA)],o=e.messages.flatMap(EA).filter(a=>Ko.test(a)),r=[["option",e.option],["branch",s.flatMap(a=>xA(a,n)??[])],["trailer",o.flatMap(a=>qh(a.replace(Ko,"")))],["body",e.body===null?[]:_A(e.body)],["title",e.title===null?[]:Gh(e.title)],["subject",e.messages.flatMap(a=>Gh(Yh(a)))]],i=new Map;for(let[a,d]of r)for(let c of d)i.has(c)||i.set(c,a);return Array.from(i,([a,d])=>({id:a,by:d}))}var Vh,kA,bA,jh,SA,wA,Ko,qh,PA,Kh,AA,RA,_A,vA,CA,NA,Yh,$A,LA,IA,Go=g(()=>{"use strict";tn();Vh=/[\p{L}\p{N}]/u,kA=(e,t)=>!Vh.test(e.charAt(t)),bA=(e,t)=>t===0||!Vh.test(e.charAt(t-1)),jh=(e,t)=>{for(let n=e.indexOf(t);n>=0;n=e.indexOf(t,n+1))if(bA(e,n)&&kA(e,n+t.length))return!0;return!1},SA=(e,t)=>t.length-e.length||(e<t?-1:1),wA=(e,t)=>/^-v[0-9]+(?![\p{L}\p{N}])/u.exec(e.slice(e.indexOf(t)+t.length))?.[0]??"";Ko=/^Work-Packet[ \t]*:/i,qh=e=>e.split(",").flatMap(t=>{let n=t.replace(/^[\s`*_[]+/,""),s=he(n)[0];return s?.index===0?[s.id]:[]}),PA=/^[A-Za-z0-9-]+[ \t]*:/,Kh=/^(Signed-off-by: |\(cherry picked from commit )/;AA=/^\s*(`{3,}|~{3,})(.*)$/;RA=e=>e.replace(/^ {0,3}(?:[-*+][ \t]+)?[*_]{0,3}/,"").replace(/^([A-Za-z-]+)[*_]+/,"$1"),_A=e=>TA(OA(e).split(/\r?\n/)).map(RA).filter(t=>Ko.test(t)).flatMap(t=>qh(t.replace(Ko,"").replace(/^[*_]+/,""))),vA=/^(?:(?:fixup|squash|amend)! )+/,CA=/\[([^[\]()]*)\]|\(([^[\]()]*)\)/g,NA=/^\s*WP-[\w.-]+(?:\s*,\s*WP-[\w.-]+)*\s*$/;Yh=e=>e.trimStart().split(`
`,1)[0],$A=/^Merge (?:remote-tracking )?branch(?:es)? ('.*)$/,LA=/^Merge pull request #[0-9]+ from [^\s/]+\/(\S+)\s*$/,IA=50});function zh(e){let t=Object.entries(e),n=t.filter(([o])=>!Jh(o));return{asked:{fields:Object.fromEntries(t.filter(([o])=>Jh(o))),names:n.map(([o])=>o)},rest:Buffer.from(JSON.stringify(Object.fromEntries(n)))}}function Zh(e,t){let{fields:n,names:s}=e,o=null,r={...n};for(let i of s)Object.defineProperty(r,i,{enumerable:!0,get(){return o??=JSON.parse(Buffer.from(t.buffer,t.byteOffset,t.length).toString("utf8")),o[i]}});return r}var FA,Jh,Xh=g(()=>{"use strict";FA=["path","unreadable","lineCount","id","idFromTitle","status","signature","blockedBy","blocks","specAnchors","variantOf"],Jh=e=>FA.includes(e)});function tg(){let e=new Map;return{has:t=>e.has(t),get:t=>e.get(t),set:(t,n)=>{e.set(t,n)},save:()=>{}}}function MA(){let{size:e,mtimeMs:t}=(0,xt.statSync)((0,eg.fileURLToPath)(importMetaUrl));return`${Ht} ${e} ${t}`}function jA(e,t){try{let n=(0,xt.readFileSync)(e),s=HA.exec(n.toString("latin1",0,200)),o=n.subarray(s[0].length);if(s[1]!==t||s[2]!==Ol(o))return new Map;let r=Number(s[3]),i=JSON.parse(o.toString("utf8",0,r)),a=r;return new Map(i.map(([d,c,l])=>{let p=o.subarray(a,a+=l);return[d,{asked:c,rest:p}]}))}catch{return new Map}}function Qh(e){try{return e(),!0}catch{return!1}}function KA(e,t,n){let s=`${e}.${process.pid}.${(0,Vo.randomBytes)(4).toString("hex")}`,o=Buffer.from(JSON.stringify(n.map(([d,{asked:c,rest:l}])=>[d,c,l.length]))),r=Buffer.concat([o,...n.map(([,{rest:d}])=>d)]),i=Buffer.from(`${t} ${Ol(r)} ${o.length}
`);Qh(()=>{(0,xt.mkdirSync)((0,qo.dirname)(e),{recursive:!0}),(0,xt.writeFileSync)(s,Buffer.concat([i,r]),{flag:"wx"}),(0,xt.renameSync)(s,e)})||Qh(()=>(0,xt.rmSync)(s,{force:!0}))}function sg(e,t){let n=(0,qo.join)(e,"countersign","documents"),s=Ol(JSON.stringify([MA(),t])),o=jA(n,s),r=new Map,i=new Set;return{has:a=>r.has(a)||o.has(a),get(a){return r.has(a)||r.set(a,UA(a,o.get(a))),r.get(a)},set(a,d){i.add(a),r.set(a,d)},save(){if(i.size===0)return;let a=[...o].filter(([c])=>!r.has(c)).slice(0,BA),d=[...r].map(([c,l])=>[c,i.has(c)?WA(c,l):o.get(c)]);KA(n,s,[...d,...a])}}}var Vo,xt,qo,eg,BA,Ol,ng,WA,UA,HA,rg=g(()=>{"use strict";Vo=require("node:crypto"),xt=require("node:fs"),qo=require("node:path"),eg=require("node:url");Ts();Xh();BA=200,Ol=(...e)=>{let t=(0,Vo.createHash)("sha256");for(let n of e)t.update(n);return t.digest("hex")};ng=e=>e.startsWith("packet "),WA=(e,t)=>ng(e)?zh(t):{asked:t,rest:new Uint8Array},UA=(e,{asked:t,rest:n})=>ng(e)?Zh(t,n):t,HA=/^([0-9a-f]{64}) ([0-9a-f]{64}) (\d+)\n/});function Nn(e,t,n){let s;try{s=(0,Rr.readFileSync)((0,$n.resolve)(e,t))}catch(o){let r=o.code;throw new Error(`The configuration \`${t}\` cannot be read: ${r==="ENOENT"?"there is no such file":r}`,{cause:o})}return Cn(en(s),t,n)}function og(e){let t=(0,$n.dirname)(e);return t===e||(0,Rr.existsSync)((0,$n.join)(e,".git"))?[e]:[e,...og(t)]}function Yo(e,t,n){if(t!==void 0)return Nn(e,t,n);let s=og((0,$n.resolve)(e)).map(o=>(0,$n.join)(o,ee)).find(o=>(0,Rr.existsSync)(o));return s===void 0?Ie:Nn(e,s,n)}var Rr,$n,Bs=g(()=>{"use strict";Rr=require("node:fs"),$n=require("node:path");Tr();kt();Ne()});function lg(e,t){return t.map(([s,o],r)=>{let i=t[r-1]?.[1]??0;return e.slice(i,s)+" ".repeat(o-s)}).join("")+e.slice(t.at(-1)?.[1]??0)}function cg(e){let t=s=>/^\[[^[\]]*\]$/.test(s.trim())||he(s)[0]?.id===s.trim(),n=Fe(e).filter(s=>!t(s.code));return lg(e,n.map(({start:s,end:o})=>[s,o]))}function YA(e){let t=Array.from(e.text.matchAll(/\s[-–—|/]\s|;\s/g),n=>({cut:n.index,start:n.index+n[0].length}));return[{cut:0,start:0},...t].map(({cut:n,start:s},o)=>({cut:n,start:s,field:dg(ve(e,s,t[o]?.cut))?.field??null}))}function JA(e){let t=YA(e),n=t.filter(({field:o,start:r})=>o!==null||e.text[r]==="["),s=n.flatMap(({field:o,cut:r,start:i},a)=>o===null?[]:[{field:o,cut:r,start:i,end:n[a+1]?.cut??e.text.length}]);return{text:{...e,text:lg(e.text,s.map(({cut:o,end:r})=>[o,r]))},notes:s.flatMap(({start:o,end:r})=>{let i=dg(ve(e,o,r));return i?[{field:i.field,lines:[i.value]}]:[]}),startsWithNote:t[0].field!==null}}function pg(e){let t=[],n=[],s=!1;for(let o of e){let r=JA(o);s=r.startsWithNote||s&&r.notes.length===0;let i=n.at(-1);s&&i&&r.notes.length===0?i.lines.push(o):(t.push(r.text),n.push(...r.notes))}return{text:t,notes:n}}function _r(e){let t=e.blocks[0];return t?.type!=="paragraph"&&t?.type!=="heading"?[]:Xe(t.lines).map(n=>({...n,text:cg(n.text)}))}function zA(e){let{notes:t}=pg(_r(e));return t.at(-1)?.lines.push(...mg(e)),t}function ZA(e,t,n){let s=n+t.length,o=Array.from(e.matchAll(VA),c=>({start:c.index,end:c.index+c[0].length,status:c[1].includes("|")?"UNKNOWN":gt(c[1])})).filter(c=>c.status!=="UNKNOWN"&&(c.start>=s||c.end<=n)),r=s+e.slice(s).search(ig),i=o.find(c=>c.start>=s),a=o.findLast(c=>c.end<=n);return((i&&i.start<r?i:a&&!ig.test(e.slice(a.end,n))?a:null)??o.at(-1))?.status??null}function QA(e){let t=vt((XA.exec(e)?.[1]??"").replace(/[^\p{L}\s_-]/gu,"").trim().slice(0,40));return ms.find(n=>n!=="UNKNOWN"&&n===t)??null}function fg({text:e,notes:t,column:n,place:s},o){let r=he(e)[0];if(!r)return[];let i=u=>u==="UNKNOWN"?null:u,a=i(n===null?null:gt(n))??ZA(e,r.id,r.index),d=()=>QA(e.slice(r.index+r.id.length))??i(gt(tT(t))),c=a??i(o.status),l=c??d()??"UNKNOWN",p=t.filter(u=>u.field==="blockedBy");return[{id:r.id,place:s,status:l,statusFromToken:l!=="UNKNOWN"&&(a!==null||c===null),symbols:Array.from(`${e} ${n??""}`.matchAll(qA),([u])=>u),section:o.title,gateCritical:o.gateCritical,blockedBy:p.flatMap(eT),blockersDeclared:p.length>0,reason:Jo(t,"reason"),eta:Jo(t,"eta"),effort:Jo(t,"effort")}]}function nT(e,t){let n=_r(e),s=n.at(-1);if(!s)return[];let o=pg(n),r={line:s.line,column:s.column+s.text.length},i=[...o.notes,...ug(e).flatMap(zA)];return fg({text:hg(o.text),notes:i,column:null,place:{start:e.place.start,end:r}},t)}function rT(e,t,n){let s=t.slice(0,e.length).map((c,l)=>({line:sT(c),isId:GA.has(e[l]),field:ag.get(e[l])??null})),[o,r]=[t[0],t.at(-1)];if(!o||!r)return[];let i=hg([...s.filter(c=>c.isId),...s.filter(c=>!c.isId&&c.field===null)].map(c=>c.line)),a=s.flatMap(({line:c,field:l})=>l&&c.text!==""?[{field:l,lines:[c]}]:[]),d=s.find(c=>c.field==="status")?.line.text??null;return fg({text:i,notes:a,column:d,place:{start:o.place.start,end:r.place.end}},n)}function gg(e,t){if(e.type==="list")return e.items.flatMap(r=>nT(r,t));if(e.type!=="table")return[];let[n=[],...s]=e.rows,o=n.map(r=>vt(Z(r.text).slice(0,40)));return s.flatMap(r=>rT(o,r,t))}var ag,GA,VA,qA,ig,dg,ug,mg,XA,Jo,eT,tT,hg,sT,yg=g(()=>{"use strict";M();De();tn();Te();Ss();ro();ag=new Map([["BLOCKER","blockedBy"],["BLOCKERS","blockedBy"],["BLOCKER(S)","blockedBy"],["BLOCKED_BY","blockedBy"],["DEPENDS_ON","blockedBy"],["DEPENDENCY","blockedBy"],["DEPENDENCIES","blockedBy"],["REQUIRES","blockedBy"],["REASON","reason"],["BLOCKED_REASON","reason"],["ETA","eta"],["EFFORT","effort"],["EFFORT_ESTIMATE","effort"],["STATUS","status"]]),GA=new Set(["WP","WP_ID","ID","TASK","TASK_ID","PACKET","TASK_PACKET","WORK_PACKET"]),VA=/\[([^[\]]*)\]/g,qA=/[\u{1F534}\u{1F7E0}\u{1F7E1}\u2705]/gu,ig=/[\p{L}\p{N}]/u;dg=e=>{let t=Qe(e),n=t&&ag.get(t.key);return n?{field:n,value:t.value}:null};ug=e=>e.blocks.flatMap(t=>t.type==="list"?t.items:[]),mg=e=>ug(e).flatMap(t=>[..._r(t),...mg(t)]);XA=/^[\]\s*_`)]*[:=–—-]+([^\n([,;.|]*)/;Jo=(e,t)=>{let n=e.find(a=>a.field===t)?.lines.filter(a=>a.text!=="")??[],[s,o]=[n[0],n.at(-1)];if(!s||!o)return null;let r=Z(n.map(a=>a.text).join(" ")),i={line:o.line,column:o.column+o.text.length};return{value:r,place:{start:{line:s.line,column:s.column},end:i}}},eT=e=>Gn(e.lines.map(t=>t.text).join(" "))?[]:e.lines.flatMap(({text:t,line:n,column:s})=>he(t).map(({id:o,index:r})=>({value:o,place:_e(n,s+r,o.length)})));tT=e=>Jo(e,"status")?.value??"",hg=e=>e.map(t=>t.text).join(`
`);sT=({text:e,place:t})=>{let[n]=Xe([{text:e,...t.start}]);return{...n,text:cg(n.text)}}});function oT(e,t){let n=Z(Xe(e.lines).map(a=>a.text).join(" ")),s=Rl(n),o=s==="UNKNOWN"&&t!==null&&t.status!=="UNKNOWN",r={depth:e.depth,title:n,place:e.place,status:o?t.status:s,statusTitle:o?t.statusTitle:n},i=t?.gates??[];return{...r,gates:Tl(n)?[...i,{...r,gates:[]}]:i}}function iT(e){let t=[];return e.map(n=>{if(n.type==="heading"){let r=t.filter(i=>i.depth<n.depth);t=[...r,oT(n,r.at(-1)??null)]}let s=t.at(-1)??null,o={title:s?.statusTitle??"",status:s?.status??"UNKNOWN",gateCritical:s!==null&&s.gates.length>0};return{block:n,section:s,entries:gg(n,o)}})}function cT(e){let t=e.lastIndexOf(":"),n=Array.from(e.matchAll(/[[(]([^[\]()]*)[\])]/g),s=>vl(s[1]));return t>=0&&lT(e.slice(t+1))||n.some(s=>s.length===1&&_l.test(s[0]))}function kg({block:e,entries:t}){if(e.type==="paragraph")return Xe(e.lines);if(e.type!=="list")return[];let n=new Set(t.map(s=>s.place.start.line));return e.items.filter(s=>!n.has(s.place.start.line)).flatMap(_r)}function mT(e,t){let s=t.filter(r=>r.section?.gates.at(-1)?.place===e.place).flatMap(r=>kg(r).flatMap(i=>Sg(i)??[])),o=t.flatMap(r=>kg(r).filter(pT))[0];return{title:e.title,place:e.place,closed:cT(e.title)||s.some(r=>_l.test(vl(r)[0]??"")),closureText:o?uT(o):null,ids:[...new Set(t.flatMap(r=>r.entries.map(i=>i.id)))]}}function fT(e){let t=new Map;for(let n of e)for(let s of n.section?.gates??[]){let o=t.get(s.place);o?o.inside.push(n):t.set(s.place,{heading:s,inside:[n]})}return Array.from(t.values(),({heading:n,inside:s})=>mT(n,s))}function wg(e,t){let n=yn(e.text.slice(t));return n===null?[]:[{value:n,place:_e(e.line,e.column+t,n.length)}]}function Al(e){let t=hT.exec(e.text);return t?wg(e,t.index+t[0].length):[]}function xg(e){switch(e.type){case"heading":case"paragraph":return Xe(e.lines).flatMap(Al);case"yaml":return e.lines.flatMap(Al);case"list":return e.items.flatMap(t=>t.blocks.flatMap(xg));case"table":return e.rows.flatMap(gT);default:return[]}}function Ms(e,t,n,s=bg.readBlocks){let o=Ft(t,n.limits);if(o!==null)return{path:e,unreadable:o,entries:[],gates:[],lastUpdated:null};let r=s(t),i=iT(r);return{path:e,unreadable:o,entries:i.flatMap(a=>a.entries),gates:fT(i),lastUpdated:r.flatMap(xg)[0]??null}}var bg,Tl,Rl,_l,aT,vl,lT,Sg,dT,pT,uT,hT,gT,zo=g(()=>{"use strict";hs();De();yg();Te();bg=Tt(nn(),1);Ss();Ne();Tl=e=>/\bphases?\b/i.test(e)&&/\b(?:gates?|closure)\b/i.test(e),Rl=e=>gt(e.replace(/^[\s§]*[0-9.]*[0-9][.)]*\s+/,""));_l=/^(?:CLOSED|COMPLETED?)$/,aT=new Set(["NOT","NEVER","NO","MUST","TO","BE","CANNOT","UNTIL","WHEN","BEFORE","ALMOST","NEARLY"]),vl=e=>e.toUpperCase().match(/[\p{L}\p{N}]+/gu)??[],lT=e=>{let t=vl(e);return _l.test(t.at(-1)??"")&&!t.some(n=>aT.has(n))};Sg=e=>{let t=Qe(e);return t?.key==="STATUS"?t.value.text:null};dT=/\b(?:clos(?:e|es|ed|ing|ure)|complet(?:e|es|ed|ing|ion)|requir(?:e|es|ed|ing|ements?)|must|until|criteri(?:a|on)|needs?)\b/i,pT=e=>Sg(e)===null&&dT.test(Z(e.text)),uT=({text:e,line:t,column:n})=>({value:Z(e),place:_e(t,n,e.length)});hT=/(?<![\p{L}\p{N}])last[\s_-]updated?[\s*_`]*:[\s*_`"']*/iu;gT=e=>e.flatMap(({text:t,place:n},s)=>{let o={text:t,...n.start};return vt(e[s-1]?.text.slice(0,40)??"")==="LAST_UPDATED"?wg(o,0):Al(o)})});function vr(e,t){let n=Oe(t.paths),s=[];for(let o of e){let r=n(o);r&&s.push({path:o,kind:r})}return s.sort((o,r)=>o.path<r.path?-1:o.path>r.path?1:0)}function Eg(e,t,n,s,o=()=>!0){let r=vr(t.keys(),n),i=s.read??Pg.readBlocks,a={logSections:n.lock.logSections,limits:n.limits,read:i},d=b=>yT.test(t.get(b).mode),c=b=>s.text(b,t.get(b)),l=(b,O,P)=>{let _=()=>P(c(O));return s.memo?s.memo(b,O,t.get(O),_):_()},p=b=>d(b)?l("packet",b,O=>Nt(b,O,a)):kT(b,`it is ${Cl(t.get(b).mode)}`),u=b=>d(b)?l("protocol",b,O=>Ds(b,O,a)):{...Ds(b,"",a),unreadable:`it is ${Cl(t.get(b).mode)}`},m=(b,O)=>{let P=r.find(_=>_.kind===b)?.path;return P===void 0?null:d(P)?l(b,P,_=>O(P,_)):{...O(P,""),unreadable:`it is ${Cl(t.get(P).mode)}`}},f=m("pointer",(b,O)=>vm(b,O,i)),h=b=>r.filter(O=>O.kind===b).map(O=>O.path),S=h("spec");return{name:e,files:t,packets:h("packet").map(p),board:m("board",(b,O)=>Ms(b,O,a,i)),ledger:m("ledger",(b,O)=>wt(b,O,a,i)),spec:f||S.length>0?Do(f,S.map(b=>({path:b,headings:o(b)&&d(b)?Gt(c(b)):[]}))):null,protocols:h("protocol").map(u)}}var Pg,yT,Cl,kT,Nl=g(()=>{"use strict";$t();zo();Is();xs();ml();Pg=Tt(nn(),1);Ns();yT=/^100/,Cl=e=>e==="120000"?"a symbolic link":"a submodule",kT=(e,t)=>({...Nt(e,"",{logSections:[],limits:{bytes:0,depth:0}}),unreadable:t})});function Ws(e,t=new Map){let n=new Map([...t].map(([s,o])=>[s,en(o)]));return{async load(s){let o=[...s].filter(([,i])=>Pt(i)&&!n.has(i.oid)),r=await e.read(new Map(o.map(([i,a])=>[a.oid,i])));for(let[i,a]of r)n.set(i,en(a))},of(s){let o=n.get(s.oid);if(o===void 0)throw new Error(`Object ${s.oid} was not loaded`);return o}}}function bT({spec:e,packets:t}){if(!e)return[];let n=t.flatMap(o=>(o.specAnchors?.items??[]).flatMap(({value:r})=>r.spec??[])),s=[...new Set(n)].map(o=>$o(e,o));return[...new Set([Lo(e),...s])].filter(o=>o!==null)}function Cr(e,t,n){let s=(a,d,c,l)=>{let p=Og(a,d,c);return n.has(p)||n.set(p,l()),n.get(p)},o=(a,d,c)=>!n.has(Og(a,d,c));async function r(a){let{spec:d,files:c}=a;if(!d)return a;let l=({path:h})=>c.get(h),p=bT(a).filter(h=>Pt(l(h))),u=p.filter(h=>o("spec",h.path,l(h)));await t.load(u.map(h=>[h.path,l(h)]));let m=h=>p.includes(h)?s("spec",h.path,l(h),()=>Gt(t.of(l(h)))):[],f=d.files.map(h=>({path:h.path,headings:m(h)}));return{...a,spec:Do(d.pointer,f)}}let i=new Map;return async function({name:d,files:c}){let l=vr(c.keys(),e).map(({kind:S,path:b})=>({kind:S,path:b,entry:c.get(b)})),p=l.map(({path:S,entry:b})=>`${b.mode} ${b.oid} ${S}`).join("\0"),u=i.get(p);if(u)return{...u,name:d,files:c};let m=l.filter(({kind:S,path:b,entry:O})=>S!=="spec"&&o(S,b,O));await t.load(m.map(({path:S,entry:b})=>[S,b]));let h=await r(Eg(d,c,e,{text:(S,b)=>t.of(b),memo:s,read:bn},()=>!1));return i.set(p,h),h}}var Pt,Og,Zo=g(()=>{"use strict";lr();Ne();Ns();Io();Nl();Pt=e=>e.mode.startsWith("100");Og=(e,t,n)=>`${e} ${n.oid} ${t}`});function wT(e){let t=Vt.Buffer.from(e.buffer,e.byteOffset,e.byteLength);if((0,Vt.isUtf8)(t))return t.toString("utf8");let n="";for(let s=0;s<t.length;){let o=t.subarray(s,s+ST(t[s])),r=(0,Vt.isUtf8)(o);n+=r?o.toString("utf8"):String.fromCharCode(Ag+t[s]),s+=r?o.length:1}return n}function Tg(e){if(ss(e))return Vt.Buffer.from(e,"utf8");let t=e.split(/([\udc80-\udcff])/u);return Vt.Buffer.concat(t.map(n=>/^[\udc80-\udcff]$/u.test(n)?Vt.Buffer.from([n.charCodeAt(0)-Ag]):Vt.Buffer.from(n,"utf8")))}function mt(e){let t=e.at(-1)===0?e.subarray(0,-1):e;if(t.length===0)return[];if((0,Vt.isUtf8)(t))return t.toString("utf8").split("\0");let n=[];for(let s=0;s<=t.length;){let o=t.indexOf(0,s),r=o<0?t.length:o;n.push(wT(t.subarray(s,r))),s=r+1}return n}var Vt,Ag,ST,ss,Ln=g(()=>{"use strict";Vt=require("node:buffer"),Ag=56320,ST=e=>e>=240?4:e>=224?3:e>=192?2:1;ss=e=>!new RegExp("\\p{Cs}","u").test(e)});function ne(e,t){let n=new Error(e,t===void 0?{}:{cause:t});return n.name="GitError",n}function Cg(e,t){return t.code!=="ENOENT"?ne(`Git could not be started: ${t.message}`,t):(0,_g.existsSync)(e)?ne("Git was not found: install git and put it on the PATH",t):ne(`The folder \`${e}\` does not exist`,t)}function Xo(e,t,n,s){return new Promise((o,r)=>{let i=Ng(e,t,n),a=[],d=[];i.stdout.on("data",c=>a.push(c)),i.stderr.on("data",c=>d.push(c)),i.stdin.on("error",()=>{}),i.on("error",c=>r(Cg(e,c))),i.on("close",c=>o({status:c,stdout:Buffer.concat(a),stderr:Buffer.concat(d).toString("utf8").trim()})),i.stdin.end(s)})}async function Us(e,t,n,s){let o=await Xo(e.root,e.env,t,s);if(o.status!==null&&n.includes(o.status))return o;throw $g(t,o)}function ET(e,t){let n=new Error(t.stderr);return/dubious ownership/.test(t.stderr)?ne(`Git refuses the repository at \`${e}\`, since it belongs to somebody else: trust it with \`git config --global --add safe.directory <path>\``,n):/not a git repository/.test(t.stderr)?ne(`There is no git repository at \`${e}\`: go into one, or make one with \`git init\``,n):ne(`The git repository at \`${e}\` cannot be opened: ${Ll(t.stderr)}`,n)}async function Et(e,t=process.env){let n=["--is-bare-repository","--is-inside-work-tree","--show-object-format","--is-shallow-repository"],s=["--path-format=absolute","--absolute-git-dir","--git-common-dir"],o=(...O)=>Xo(e,t,["rev-parse",...n,...s,...O,"--revs-only","HEAD","--symbolic-full-name","HEAD"]),r=({stdout:O})=>O.toString("utf8").replace(/\n$/,"").split(`
`),i=await o("--show-toplevel"),a=i.status!==0&&r(i)[1]==="false",d=a?await o():i;if(d.status!==0)throw ET(e,d);let[,,c,l,p,u,...m]=r(d),f=a?p:m[0],[h,S,...b]=a?m:m.slice(1);if(!p||!u||!f||b.length>0||h&&!Lg.test(h))throw ne(`The repository at \`${e}\` cannot be opened: git 2.31 or newer and a path without line breaks are needed`);return{root:f,hasWorkTree:!a,gitDir:p,commonDir:u,objectFormat:c==="sha256"?"sha256":"sha1",isShallow:l==="true",headCommit:h??null,headBranch:S?.startsWith("refs/heads/")?S.slice(11):null,env:OT(t,p,f)}}async function Qo(e){let{stdout:t}=await Us(e,["symbolic-ref","--quiet","HEAD"],[0,1]);return t.toString("utf8").replace(/\n$/,"")||null}async function rs(e,t){let n=r=>ne(e.isShallow?`Unknown revision \`${t}\` in this shallow clone: fetch it, or the whole history with \`git fetch --unshallow\``:`Unknown revision \`${t}\`: fetch it, or name a commit, branch or tag that is here`,r);if(t===""||t.startsWith("-"))throw n();let s=await Xo(e.root,e.env,["rev-parse","--verify",`${t}^{commit}`]),o=s.stdout.toString("utf8").trim();if(s.status!==0||!Lg.test(o))throw n(new Error(s.stderr));return o}async function ei(e,t){if(t.startsWith("-"))return null;let n=await Xo(e.root,e.env,["rev-parse","--symbolic-full-name",t]),s=n.stdout.toString("utf8").trim();return n.status===0?/^refs\/(?:heads|remotes)\/(.+)$/.exec(s)?.[1]??null:null}function Il(e,t){let n=/^:(\d{6}) (\d{6}) ([0-9a-f]+) ([0-9a-f]+) ([A-Z])$/.exec(e);if(!n)throw ne(`Git reported a change that cannot be read, near \`${t}\``);let[,s,o,r,i,a]=n;if(a==="U")throw Ig(t);return{path:t,before:$l(s)?null:{mode:s,oid:r},after:$l(o)?null:{mode:o,oid:i}}}function Dl(e){let t=mt(e),n=[];for(let s=0;s+1<t.length;s+=2)n.push(Il(t[s],t[s+1]));return n}async function Fg(e,t,n){let s=n===null?["diff-index","--cached"]:["diff-tree","-r"],o=n===null?[t]:[t,n],r=await Us(e,[...s,"--merge-base",...Hs,...o,"--"],[0,128]);if(r.status===0)return Dl(r.stdout);if(/(no|multiple) merge bases? found/.test(r.stderr))return null;throw $g(s,r)}async function ti(e){let t=await ge(e,["ls-files","--cached","--stage","-t","-z","--full-name"]);return mt(t).map(n=>{let s=n.indexOf("	"),[o,r,i,a]=n.slice(0,s).split(" "),d=n.slice(s+1);if(s<0||!r||!i)throw ne(`Git listed an index entry that cannot be read: \`${n}\``);if(a!=="0")throw Ig(d);return{path:d,mode:r,oid:i,isSkipped:o==="S"}})}async function Nr(e,t){let n=await ge(e,["ls-tree","-r","-z","--full-tree",t]);return new Map(mt(n).map(s=>{let o=s.indexOf("	"),[r,,i]=s.slice(0,o).split(" ");if(o<0||!r||!i)throw ne(`Git listed a tree entry that cannot be read: \`${s}\``);return[s.slice(o+1),{mode:r,oid:i}]}))}async function ni(e,t,n){let{stdout:s}=await Us(e,["merge-base",t,n],[0,1]);return s.toString("utf8").trim()||null}async function cn(e,t){let s=["refs/remotes/origin/HEAD",...["main","master",...t===null?[]:[t]].flatMap(a=>[`refs/heads/${a}`,`refs/remotes/origin/${a}`])],o=await ge(e,["for-each-ref","--format=%(objectname) %(refname)",...s]),r=new Map(o.toString("utf8").split(`
`).filter(a=>a!=="").map(a=>[a.slice(a.indexOf(" ")+1),a.slice(0,a.indexOf(" "))])),i=s.find(a=>r.has(a));return i===void 0?null:{ref:i,commit:r.get(i)}}async function Mg(e,t,n){return(await ge(e,["log",...["--format=%B","--encoding=UTF-8","--no-show-signature","--no-notes","--no-color","-z"],`${t}..${n}`,"--"])).toString("utf8").split("\0").filter(r=>r!=="")}async function si(e,t,n){let o=await ge(e,["log",...["--format=","--topo-order","--no-follow","--no-show-signature","--no-notes","--no-color","-m"],...Hs,t,"--",n]);return mt(o).flatMap(i=>{let a=/^\n*:\d{6} (\d{6}) [0-9a-f]+ ([0-9a-f]+) [A-Z]$/.exec(i);return a&&!$l(a[1])?[{mode:a[1],oid:a[2]}]:[]}).reverse()}function Wg(e,t){let n=[];for(let s=0;s<e.length;){let o=e.indexOf(0,s),r=e.indexOf(0,o+1);if(o<0||r<0)throw ne("Git found a line that cannot be read");let i=e.indexOf(10,r+1),a=i<0?e.length:i;n.push({path:mt(e.subarray(s+t,o+1))[0]??"",line:Number(e.toString("latin1",o+1,r)),text:e.toString("utf8",r+1,a)}),s=a+1}return n}async function Fl(e,t,n,s="fixed"){if(n.length===0)return[];let o=["-z","--line-number","--no-column","--no-color","--no-heading","--no-break","--full-name"],r=["--ignore-case","--text","--no-textconv","--no-recurse-submodules","-f","-"],i=await Us(e,["grep",...o,s==="fixed"?"--fixed-strings":"--extended-regexp",...r,t,"--"],[0,1],n.map(a=>`${a}
`).join(""));return Wg(i.stdout,t.length+1)}async function Ug(e,t){let n=["-z","--line-number","--no-column","--no-color","--no-heading","--no-break","--full-name"],s=["--fixed-strings","--ignore-case","--text","--no-textconv","--untracked","-f","-"],o=t.map(i=>`${i}
`).join(""),r=await Us(e,["grep",...n,...s,"--"],[0,1],o);return Wg(r.stdout,0)}async function Hg(e,t){if(e.isShallow)throw ne("The history of this shallow clone cannot be searched: get all of it with `git fetch --unshallow`");let n=["--format=%x00%H","--no-color","--no-show-signature","--no-notes","--root","-m"],s=["-p","-U0","--text","--no-renames","--no-ext-diff","--no-textconv","--dst-prefix=b/"],o=["--all",...e.headCommit?["HEAD"]:[]],r=["-i",`-S${t}`],i=await ge(e,["log",...o,...n,...s,...r,"--"]),a=[],d="",c="";for(let l of i.toString("utf8").split(`
`))l.startsWith("\0")?d=l.slice(1):l.startsWith("+++ ")?c=l.slice(4).replace(/^"?b\//,"").replace(/"?\t?$/,""):l.startsWith("+")&&l.toLowerCase().includes(t.toLowerCase())&&a.push({commit:d,path:c,text:l.slice(1)});return a}function AT(e){let t=e[Symbol.asyncIterator](),n=Buffer.alloc(0),s=r=>{let i=n.subarray(0,r);return n=n.subarray(r),i},o=async()=>{let r=await t.next();return r.done?null:r.value};return{async line(){for(;!n.includes(10);){let r=await o();if(!r)return null;n=Buffer.concat([n,r])}return s(n.indexOf(10)+1).toString("utf8").slice(0,-1)},async bytes(r){let i=[n];for(let a=n.length;a<r;){let d=await o();if(!d)return null;i.push(d),a+=d.length}return n=i.length===1?n:Buffer.concat(i),s(r)}}}function $r(e){let t=()=>{let o=Ng(e.root,e.env,["cat-file","--batch"]),r={stderr:"",failed:null};o.on("error",a=>r.failed=Cg(e.root,a)),o.stdin.on("error",()=>{}),o.stderr.on("data",a=>r.stderr+=a.toString("utf8"));let i=new Promise(a=>o.on("close",a));return{child:o,state:r,closed:i,reader:AT(o.stdout)}},n=null;async function s(o,r){let{reader:i,state:a,closed:d}=n,c=`\`${r}\` (object ${o})`,l=await i.line(),[,p,u]=l?.split(" ")??[];if(p==="missing")throw ne(`Missing ${c}: the repository is incomplete, see \`git fsck\`, or fetch the object`);if(l!==null&&p!=="blob")throw ne(`Unexpected ${p} as ${c}, expected a blob`);let m=l===null?null:await i.bytes(Number(u)+1);if(m)return m.subarray(0,-1);throw await d,a.failed??ne(`${c} cannot be read: ${Ll(a.stderr)}`,new Error(a.stderr))}return{async read(o){if(o.size===0)return new Map;n??=t(),n.child.stdin.write([...o.keys()].map(i=>`${i}
`).join(""));let r=new Map;for(let[i,a]of o)r.set(i,await s(i,a));return r},close(){n?.child.stdin.end(),n?.child.stdout.destroy()}}}async function jg(e,t){let n=$r(e);try{return await n.read(new Map([...t].map(s=>[s,s])))}finally{n.close()}}var Rg,_g,vg,xT,PT,Ng,Ll,$g,ge,Lg,OT,$l,Ig,Hs,js,Dg,Bg,Ot=g(()=>{"use strict";Rg=require("node:child_process"),_g=require("node:fs"),vg=require("node:os");Ln();xT=["--literal-pathspecs","-c","core.fsmonitor=false","-c","core.untrackedCache=false"],PT=e=>({...e,LC_ALL:"C",GIT_NO_REPLACE_OBJECTS:"1",GIT_GRAFT_FILE:vg.devNull,GIT_OPTIONAL_LOCKS:"0"});Ng=(e,t,n)=>(0,Rg.spawn)("git",[...xT,...n],{cwd:e,env:PT(t),windowsHide:!0});Ll=e=>{let t=e.split(`
`).filter(s=>s.trim()!=="");return(t.find(s=>s.startsWith("fatal: "))??t.find(s=>s.startsWith("error: "))??t[0]??"it gave no reason").replace(/^(fatal|error): /,"")},$g=(e,t)=>ne(`\`git ${e[0]}\` failed: ${Ll(t.stderr)}`,new Error(t.stderr||`git ${e[0]}`));ge=async(e,t,n)=>(await Us(e,t,[0],n)).stdout;Lg=/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/,OT=(e,t,n)=>({...e,...e.GIT_DIR?{GIT_DIR:t}:{},...e.GIT_WORK_TREE?{GIT_WORK_TREE:n}:{}});$l=e=>e==="000000";Ig=e=>ne(`\`${e}\` is unmerged: resolve the conflict and \`git add\` it first`),Hs=["--raw","-z","--no-renames","--no-abbrev","--ignore-submodules=none","--no-ext-diff","--no-textconv"],js=async(e,t,n="invisible")=>Dl(await ge(e,["diff-index","--cached",...Hs,`--ita-${n}-in-index`,t,"--"])),Dg=async(e,t,n)=>Dl(await ge(e,["diff-tree","-r",...Hs,t,n,"--"]));Bg=async e=>mt(await ge(e,["ls-files","--others","--exclude-standard","-z","--full-name"]))});function _T(e){let t=mt(e),n=[];for(let s=0;s<t.length;s++){let[,o,r,i,a]=TT.exec(t[s])??[];if(o!==void 0){n.push({commit:o,date:new Date(r).toISOString(),author:i,message:a,changes:[]});continue}let[,d,c,l,p]=RT.exec(t[s])??[],u=t[++s];if(d===void 0||u===void 0||n.length===0)throw ne("Git told a history that cannot be read");n.at(-1).changes.push({path:u,before:Kg(d,l),after:Kg(c,p)})}return n.reverse()}async function Gg(e,t,{paths:n=[],limit:s}){let o=["--format=tformat:commit %H %cI %an%n%B","--encoding=UTF-8","--first-parent","-m","--no-show-signature","--no-notes"],r=["--raw","-z","--no-renames","--no-abbrev","--ignore-submodules=none","--no-color","--no-ext-diff"],i=await ge(e,["log",...o,...r,`--max-count=${s+1}`,t,"--",...n]),a=_T(i),d=a.length>s;return{steps:d?a.slice(1):a,isCut:d||e.isShallow}}var TT,RT,Kg,Vg=g(()=>{"use strict";Ot();Ln();TT=/^commit ([0-9a-f]+) (\S+) ([^\n]*)\n([^]*)$/,RT=/^\n?:(\d{6}) (\d{6}) ([0-9a-f]+) ([0-9a-f]+) [A-Z]$/,Kg=(e,t)=>e==="000000"?null:{mode:e,oid:t}});async function qg(e,t,n,s){let o=t.filter(u=>NT(u)&&ss(u.path)).slice(0,vT),{headCommit:r}=e;if(r===null||o.length===0)return{};let i=o.map(u=>u.path),{steps:a}=await Gg(e,r,{paths:i,limit:CT}),d=a.flatMap(({changes:u})=>u.flatMap(({path:m,after:f})=>f?[{path:m,after:f}]:[]));await s.load(d.map(({path:u,after:m})=>[u,m]));let c={logSections:n.lock.logSections,limits:n.limits},l=(u,m)=>m!==null&&Pt(m)&&Nt(u,s.of(m),c).status?.value==="BLOCKED",p={};for(let u of i)for(let{date:m,changes:f}of[...a].reverse()){let h=f.find(S=>S.path===u);if(h){if(!l(u,h.after))break;p[u]=m}}return p}var vT,CT,NT,Yg=g(()=>{"use strict";hs();xs();Zo();Vg();Ln();vT=100,CT=500,NT=e=>e.status?.value==="BLOCKED"&&(e.blockedSince===null||yn(e.blockedSince.value.trim())===null)});function Zg(e,t){if(t.length===0)return e;let n=new Map(e);for(let{path:s,before:o}of t)o?n.set(s,o):n.delete(s);return n}function Gs(e,t){try{return(0,Jg.readFileSync)((0,zg.join)(e.gitDir,t),"utf8")}catch(n){if(n.code==="ENOENT")return null;throw ne(`\`${t}\` of the git directory cannot be read`,n)}}async function IT(e,t,n,s){let o=new Set(s.filter(d=>d.after).map(d=>d.path)),r=LT[e.objectFormat];return[...n].some(([d,c])=>c.oid===r&&!o.has(d))?(await js(e,t,"visible")).filter(d=>d.after&&!o.has(d.path)).map(d=>d.path):[]}async function DT(e,t){let n=Gs(e,"MERGE_HEAD")?.split(`
`).filter(Boolean)??[];if(n.length===0)return t;let o=(await Promise.all(n.map(r=>js(e,r)))).map(r=>new Set(r.map(i=>i.path)));return t.filter(r=>o.every(i=>i.has(r.path)))}async function Xg(e){let t=e.headCommit,n=t??$T[e.objectFormat],[s,o]=await Promise.all([ti(e),js(e,n)]),r=new Map(s.map(({path:a,mode:d,oid:c})=>[a,{mode:d,oid:c}]));for(let a of await IT(e,n,r,o))r.delete(a);let i={name:t?"HEAD":"the empty tree",files:Zg(r,o)};return{head:{name:"the index",files:r},before:i,base:i,baseCommit:t,beforeCommit:t,headCommit:null,changes:await DT(e,o)}}async function Qg(e,t,n,s){let[o,r]=await Promise.all([rs(e,t),rs(e,n)]),i=s===void 0?await ni(e,o,r):await rs(e,s);if(i===null)throw FT(e,t,n);let[a,d,c]=await Promise.all([Nr(e,r),Dg(e,i,r),o===i?null:Nr(e,o)]),l={name:Ks(i),files:Zg(a,d)};return{head:{name:Ks(r),files:a},before:l,base:c?{name:Ks(o),files:c}:l,baseCommit:o,beforeCommit:i,headCommit:r,changes:d}}var Jg,zg,$T,LT,Ks,FT,Bl=g(()=>{"use strict";Jg=require("node:fs"),zg=require("node:path");Ot();$T={sha1:"4b825dc642cb6eb9a060e54bf8d69288fbee4904",sha256:"6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321"},LT={sha1:"e69de29bb2d1d6434b8b29ae775ad8c2e48c5391",sha256:"473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813"},Ks=e=>e.slice(0,10);FT=(e,t,n)=>e.isShallow?ne(`\`${t}\` and \`${n}\` have no common commit in this shallow clone: fetch the history with \`git fetch --unshallow\` (actions/checkout: \`fetch-depth: 0\`)`):ne(`\`${t}\` and \`${n}\` have no common commit: name a base that \`${n}\` has started from`)});function sy(e,t){try{return(0,ri.lstatSync)(ty(e,t))}catch(n){if(BT.has(n.code??""))return null;throw ny(t,n)}}function MT(e){let t=new Map,n=s=>{let o=s.lastIndexOf("/");if(o<=0)return!1;let r=s.slice(0,o),i=t.get(r);if(i!==void 0)return i;let a=n(r)||(sy(e,r)?.isSymbolicLink()??!1);return t.set(r,a),a};return n}function UT(e,t){return e.isSymbolicLink()?"120000":t?.startsWith("100")?t:e.mode&64?"100755":"100644"}async function ry(e){let{root:t,objectFormat:n}=e,[s,o]=await Promise.all([ti(e),Bg(e)]),r="0".repeat(n==="sha256"?64:40),i=MT(t),a=new Map,d=new Map,c=(l,p,u)=>{let m=i(l)?null:sy(t,l);m&&(m.isFile()||m.isSymbolicLink()?a.set(l,{mode:UT(m,p),oid:u}):d.set(l,WT(m)))};for(let{path:l,mode:p,oid:u,isSkipped:m}of s)m||p==="160000"?a.set(l,{mode:p,oid:u}):c(l,p,u);for(let l of o)l.endsWith("/")?a.set(l.slice(0,-1),{mode:"160000",oid:r}):c(l,void 0,r);return{files:a,skipped:new Set(s.filter(l=>l.isSkipped).map(l=>l.path)),irregular:d}}function oi(e,t){try{let n=(0,ri.readFileSync)(ty(e.root,t));return{oid:(0,ey.createHash)(e.objectFormat).update(`blob ${n.length}\0`).update(n).digest("hex"),bytes:n}}catch(n){throw ny(t,n)}}var Ml,ey,ri,BT,ty,ny,WT,Wl=g(()=>{"use strict";Ml=require("node:buffer"),ey=require("node:crypto"),ri=require("node:fs");Ot();Ln();BT=new Set(["ENOENT","ENOTDIR"]),ty=(e,t)=>Ml.Buffer.concat([Ml.Buffer.from(`${e}/`),Tg(t)]),ny=(e,t)=>ne(`\`${e}\` cannot be read: ${t.code??String(t)}`,t);WT=e=>e.isDirectory()?"a folder":e.isFIFO()?"a pipe":e.isSocket()?"a socket":"a device"});function HT(e,t){let n=e.files.get(ee);if(!n)return null;if(!Pt(n))throw new Error(`\`${ee}\` is no regular file at ${e.name}`);return t.of(n)}function ii(e,t,{knownRules:n}){let s=HT(e,t);return s===null?Ie:Cn(s,ee,n)}async function oy(e,t,n,s){let[o,r]=[t.files.get(ee),n.files.get(ee)];if(await s.load([o,r].flatMap(a=>a?[[ee,a]]:[])),(o?.oid!==r?.oid||o?.mode!==r?.mode)&&ii(n,s,e),e.configFile!==void 0)return Nn(e.cwd,e.configFile,e.knownRules);try{return ii(t,s,e)}catch(a){if(t===n)throw a;let d=`It binds as it is at ${t.name}: repair it, and judge that change with \`--config ${ee}\``;throw new Error(`${a.message}
${d}`,{cause:a})}}async function KT(e){if(e.headBranch!==null)return e.headBranch;let n=(Gs(e,"rebase-merge/head-name")??Gs(e,"rebase-apply/head-name"))?.trim()??await Qo(e)??"";return n.startsWith("refs/heads/")?n.slice(11):null}async function GT(e,t,n,s){let{naming:o={},workPackets:r=[],head:i="HEAD"}=e,{baseCommit:a,headCommit:d}=n,c=()=>i==="HEAD"?KT(t):ei(t,i),l=async()=>d&&a?Mg(t,a,d):[],p={option:r,branch:o.branch===void 0?await c():o.branch,title:o.title??null,body:o.body??null,messages:o.messages??await l(),...o.merges===void 0?{}:{merges:o.merges}};return Fs(p,s)}async function VT(e,t,n){let s=t.headCommit??e.headCommit;if(!n||n.commit===s||t.changes.length===0)return()=>!1;let o=await Fg(e,n.commit,t.headCommit),r=o&&new Set(o.map(i=>i.path));return i=>r!==null&&!r.has(i)}async function Ul(e,t,n,s){let o=Oe(t.paths),r=d=>d===ee||o(d)!==null,i=e.filter(({path:d})=>r(d)).flatMap(({path:d,before:c,after:l})=>[c,l].flatMap(p=>p?[[d,p]]:[]));await n.load(i);let a=(d,c)=>c&&{...c,text:r(d)&&Pt(c)?n.of(c):null};return e.map(({path:d,before:c,after:l})=>({path:d,before:a(d,c),after:a(d,l),restored:s(d)}))}async function Hl(e,t,n,s){let o=t.filter(Pt);await s.load(o.map(d=>[e.path,d]));let r=ai(e),i=d=>d.toLowerCase().includes(r)&&ai(Nt(e.path,d,jT(n)))===r,a=o.find(d=>i(s.of(d)));return a?[s.of(a)]:[]}async function qT(e,t,n,s,o,r){let i=new Set(s.map(d=>d.path)),a={};for(let d of t.packets)if(n&&i.has(d.path)&&ie(d)&&ss(d.path)){let c=await si(e,n,d.path);a[d.path]=await Hl(d,c,o,r)}return a}function jl(e){let t=e.flatMap(({before:n,after:s})=>{let o=Lr(n?.text??"");return[...Lr(s?.text??"")].filter(r=>!o.has(r))});return[...new Set(t)]}async function ZT(e,t,n){let s=jl(n),o=new Map(s.map(a=>[a,[]])),i=t===null?[]:await(a=>s.length>JT?Fl(e,a,[zT],"extended"):Fl(e,a,s))(t);for(let a of i)for(let d of Lr(a.text))o.get(d)?.push(a);return Object.fromEntries(o)}async function Kl(e,t,n){let s=Wm(e,t);if(!s)return null;let{from:o,to:r,changelogs:i}=s,a=[r.path,...i].map(l=>[l,t.files.get(l)]);o&&a.push([o.path,e.files.get(o.path)]),await n.load(a);let d=(l,p)=>{let u=l.files.get(p);return Pt(u)?n.of(u):""},c=({path:l,name:p,version:u},m)=>({path:l,name:p,version:u,text:d(m,l)});return{from:o&&c(o,e),to:c(r,t),changelogs:i.map(l=>({path:l,text:d(t,l)}))}}async function QT(e,t,n,s,o){let r=Ws(n),i=await oy(e,s.base,s.head,r),a=o??(i.defaultBranch===null?null:await cn(t,i.defaultBranch)),d=VT(t,s,e.restoresFromDefaultBranch===!1?null:a);d.catch(()=>{});let c=ay(e,t,i),l=Cr(i,r,c),p=await l(s.head),u=await l(s.before),m=s.base===s.before?u:await l(s.base);c.save();let f=await Ul(s.changes,i,r,await d),h=[...m.packets,...p.packets].map(A),[S,b]=await Promise.all([ZT(t,s.baseCommit,f),GT(e,t,s,h)]),O=await Kl(u,p,r),P={files:f,workPackets:b,namingDeferred:(e.messagePending??!1)&&b.length===0,kind:e.mode==="staged"?"commit":"branch",signedTexts:await qT(t,m,s.baseCommit,s.changes,i,r),signatureUses:S,...O?{enrichment:O}:{}};return{mode:e.mode,config:i,now:e.now,head:p,before:u,base:m,change:P}}async function tR(e,t,n){let s=await ry(t),o=new Map(s.files),r=new Map,i=h=>{let S=o.get(h),b=s.irregular.get(h);if(b)throw ne(`\`${h}\` cannot be read: it is ${b}, expected a file`);if(!S||!Pt(S)||s.skipped.has(h))return;let{oid:O,bytes:P}=oi(t,h);o.set(h,{mode:S.mode,oid:O}),r.set(O,P)},a="the working tree";i(ee);let d={name:a,files:o},c=await oy(e,d,d,Ws(n,r)),l=Oe(c.paths);for(let h of[...o.keys(),...s.irregular.keys()])l(h)&&i(h);let p=ay(e,t,c),u=Ws(n,r),m=await Cr(c,u,p)({name:a,files:o});if(p.save(),m.packets.length===0&&!e.mayBeEmpty)throw eR(c);let f=(e.workPackets??[]).map(h=>({id:h,by:"option"}));return{mode:"all",config:c,now:e.now,head:m,before:m,base:m,change:{...XT,workPackets:f},statusSince:await qg(t,m.packets,c,u)}}function nR(e,t){if(e.mode==="staged")return Xg(t);if(e.base===void 0)throw new Error("Missing a base, expected the revision that the change is judged against");return Qg(t,e.base,e.head??"HEAD",e.since)}async function li(e){let t=await Et(e.cwd,e.env);if(e.mode!=="range"&&!t.hasWorkTree)throw ne(`\`${t.root}\` has no working tree: judge commits with \`--base REV\``);let n=$r(t);try{if(e.mode==="all")return{snapshot:await tR(e,t,n),baseName:null,headName:null,repository:t};let[s,o]=await Promise.all([nR(e,t),cn(t,null)]);return{snapshot:await QT(e,t,n,s,o),baseName:s.baseCommit,headName:s.headCommit,repository:t}}finally{n.close()}}var iy,jT,ay,ai,YT,Lr,JT,zT,XT,eR,ci=g(()=>{"use strict";kt();Ls();$t();Tr();Go();M();xs();lr();Ze();rg();Bs();Zo();Ot();Ln();Yg();Bl();Wl();iy=e=>({logSections:e.lock.logSections,limits:e.limits}),jT=e=>({...iy(e),read:bn}),ay=({useCache:e},{commonDir:t},n)=>e?sg(t,iy(n)):tg();ai=e=>{let t=ke(e);return t===null?null:q(t)};YT=/(?<![A-Za-z_-])[A-Za-z_-]+[0-9]{12}(?![0-9])/g,Lr=e=>new Set(Array.from(e.matchAll(YT),t=>Ge(t[0].replace(/^[_-]+/,""))).flatMap(t=>t.kind==="signed"?[q(t.signature)]:[]));JT=20,zT="[a-z_-][0-9]{12}";XT={files:[],namingDeferred:!1,kind:"branch",signedTexts:{},signatureUses:{}};eR=({paths:e})=>new Error(`No packet was found in the working tree: nothing matches ${e.packets.filter(t=>!t.startsWith("!")).map(t=>`\`${t}\``).join(", ")} (\`paths.packets\` in \`${ee}\`)`)});var dy=Ke((JW,Gl)=>{var pi=process||{},ly=pi.argv||[],di=pi.env||{},sR=!(di.NO_COLOR||ly.includes("--no-color"))&&(!!di.FORCE_COLOR||ly.includes("--color")||pi.platform==="win32"||(pi.stdout||{}).isTTY&&di.TERM!=="dumb"||!!di.CI),rR=(e,t,n=e)=>s=>{let o=""+s,r=o.indexOf(t,e.length);return~r?e+oR(o,t,n,r)+t:e+o+t},oR=(e,t,n,s)=>{let o="",r=0;do o+=e.substring(r,s)+n,r=s+t.length,s=e.indexOf(t,r);while(~s);return o+e.substring(r)},cy=(e=sR)=>{let t=e?rR:()=>String;return{isColorSupported:e,reset:t("\x1B[0m","\x1B[0m"),bold:t("\x1B[1m","\x1B[22m","\x1B[22m\x1B[1m"),dim:t("\x1B[2m","\x1B[22m","\x1B[22m\x1B[2m"),italic:t("\x1B[3m","\x1B[23m"),underline:t("\x1B[4m","\x1B[24m"),inverse:t("\x1B[7m","\x1B[27m"),hidden:t("\x1B[8m","\x1B[28m"),strikethrough:t("\x1B[9m","\x1B[29m"),black:t("\x1B[30m","\x1B[39m"),red:t("\x1B[31m","\x1B[39m"),green:t("\x1B[32m","\x1B[39m"),yellow:t("\x1B[33m","\x1B[39m"),blue:t("\x1B[34m","\x1B[39m"),magenta:t("\x1B[35m","\x1B[39m"),cyan:t("\x1B[36m","\x1B[39m"),white:t("\x1B[37m","\x1B[39m"),gray:t("\x1B[90m","\x1B[39m"),bgBlack:t("\x1B[40m","\x1B[49m"),bgRed:t("\x1B[41m","\x1B[49m"),bgGreen:t("\x1B[42m","\x1B[49m"),bgYellow:t("\x1B[43m","\x1B[49m"),bgBlue:t("\x1B[44m","\x1B[49m"),bgMagenta:t("\x1B[45m","\x1B[49m"),bgCyan:t("\x1B[46m","\x1B[49m"),bgWhite:t("\x1B[47m","\x1B[49m"),blackBright:t("\x1B[90m","\x1B[39m"),redBright:t("\x1B[91m","\x1B[39m"),greenBright:t("\x1B[92m","\x1B[39m"),yellowBright:t("\x1B[93m","\x1B[39m"),blueBright:t("\x1B[94m","\x1B[39m"),magentaBright:t("\x1B[95m","\x1B[39m"),cyanBright:t("\x1B[96m","\x1B[39m"),whiteBright:t("\x1B[97m","\x1B[39m"),bgBlackBright:t("\x1B[100m","\x1B[49m"),bgRedBright:t("\x1B[101m","\x1B[49m"),bgGreenBright:t("\x1B[102m","\x1B[49m"),bgYellowBright:t("\x1B[103m","\x1B[49m"),bgBlueBright:t("\x1B[104m","\x1B[49m"),bgMagentaBright:t("\x1B[105m","\x1B[49m"),bgCyanBright:t("\x1B[106m","\x1B[49m"),bgWhiteBright:t("\x1B[107m","\x1B[49m")}};Gl.exports=cy();Gl.exports.createColors=cy});function Ue(e,t=process.env){return t.NO_COLOR?!1:t.FORCE_COLOR!==void 0?t.FORCE_COLOR!=="0":e.isTTY===!0&&t.TERM!=="dumb"}var py,it,dn=g(()=>{"use strict";py=Tt(dy(),1);jt();it=e=>py.default.createColors(e)});function Jl(e,t,n=Yl){let s={version:"",failOn:"high",baseName:null,headName:null,ruleUrl:n},o={...e,mode:"all"},r={...o,head:{...o.head,packets:o.head.packets.map(cR)}},i=a=>a.id!=="status-known"&&(ky.has(a.id)||a.gate==="packet");return[...on(r,t.filter(i),s).findings,...on(o,t.filter(a=>!i(a)),s).findings].filter(a=>!a.waived)}function dR(e,t,n,s){let o=pr(n,t.config).find(({rule:d})=>d.id==="status-known"),{status:r}=e;if(!o||!r||!["DRAFT","STUB","GAP"].includes(r.value))return[];let{start:i,end:a}=r.place;return[{rule:o.rule.id,severity:o.severity,message:`Unexpected STATUS ${E(r.value)}, expected \`READY_FOR_DEV\` or later`,path:e.path,line:i.line,column:i.column,endLine:a.line,endColumn:a.column,workPacket:A(e),waived:!1,remedy:`Set STATUS to \`READY_FOR_DEV\` in \`${e.path}\` and on the board when the packet is complete and signed`,url:s(o.rule.id)}]}function pR(e){let t=e.filter(o=>!o.met);if(t.length===0)return"PASS";if(t.length>2)return"REJECT";let[n]=t;return t.length===1&&n.findings.length>0&&!n.findings.some(by)?"PASS":"FAIL"}function zl(e,t,n=Yl){let s=Jl(e,t,n),o=new Set([e.head.board?.path,e.head.ledger?.path,e.head.spec?.pointer?.path]),r=c=>c.rule==="packet-readable",i=s.filter(c=>r(c)&&o.has(c.path??"")),a=new Set(e.head.packets.map(({path:c})=>c)),d=new Map;for(let c of s){let l=c.path!==null&&a.has(c.path)?c.path:c.workPacket;if(l===null)continue;let p=d.get(l);p?p.push(c):d.set(l,[c])}return e.head.packets.map(c=>{let l=A(c),p=[...d.get(c.path)??[],...d.get(l)??[],...dR(c,e,t,n)],u=[...p.filter(h=>!ky.has(h.rule)&&by(h)),...i],m=ql.map((h,S)=>{let O=S===ql.length-1?u:p.filter(_=>h.rules.includes(_.rule)),P=c.unreadable===null?O:p.filter(r);return{number:S+1,...h,met:c.unreadable===null&&P.length===0,findings:P}}),f=m.filter(h=>h.met).length;return{id:l,path:c.path,criteria:m,met:f,verdict:pR(m)}})}var ql,Yl,ky,by,cR,In,Vs=g(()=>{"use strict";En();M();De();Q();ql=[{title:"TASK_ID is unique",rules:["task-id-matches-file","task-id-unique"]},{title:"STATUS is ready or later",rules:["status-known"]},{title:"RISK_TIER is justified",rules:["risk-tier-justified"]},{title:"SCOPE is clear",rules:["scope-clear"]},{title:"IN_SCOPE_PATHS are exact",rules:["in-scope-paths-exact"]},{title:"OUT_OF_SCOPE is listed",rules:["out-of-scope-listed"]},{title:"TEST_PLAN is executable",rules:["test-plan-executable"]},{title:"DONE_MEANS are testable",rules:["done-means-testable"]},{title:"ROLLBACK_HINT is concrete",rules:["rollback-hint-concrete"]},{title:"BOOTSTRAP is complete",rules:["bootstrap-complete"]},{title:"SPEC_ANCHOR is in the Main Body",rules:["spec-anchor-in-main-body"]},{title:"USER_SIGNATURE locks the packet",rules:["packet-signed","signature-wellformed"]},{title:"Pre-work finds nothing",rules:[]}],Yl=e=>`src/rules/${e}.md`,ky=new Set(ql.flatMap(({rules:e})=>e)),by=({severity:e})=>e==="critical"||e==="high",cR=e=>({...e,status:{place:xe,text:"",...e.status,value:"READY_FOR_DEV"}});In=(e,t,n,s=Yl)=>zl(t,n,s).find(o=>o.path===e.path)});function HR(e,t){let{number:n,title:s,met:o,findings:r}=e,i=r.slice(0,mi).flatMap(a=>{let d=Hy(a);return[V(a.message),`  ${d?`${V(d)}  `:""}${a.rule}`]});return[`  ${String(n).padStart(2)}  ${s.padEnd(UR)}  ${o?"yes":"NO"}`,...t?[...i,...jy(e)].map(a=>`        ${a}`):[]]}function Gy(e){let t=s=>e.filter(o=>o.verdict===s).length;return`Scored ${`${e.length} ${e.length===1?"packet":"packets"}`}: ${t("PASS")} PASS, ${t("FAIL")} FAIL, ${t("REJECT")} REJECT.`}var UR,mi,Uy,Hy,jy,Ky,fi,Vy,jR,KR,qy,hi=g(()=>{"use strict";zn();jt();UR=32,mi=20,Uy=400,Hy=({path:e,line:t,column:n})=>e===null?"":`${e}${t===null?"":`:${t}:${n}`}`,jy=e=>e.findings.length>mi?[`and ${e.findings.length-mi} more`]:[];Ky=(e,t)=>[`${V(e.id)}  ${e.met}/${e.criteria.length}  ${e.verdict}`,...e.criteria.flatMap(n=>HR(n,t)),""];fi=e=>`${[...e.flatMap(t=>Ky(t,!0)),Gy(e)].join(`
`)}
`,Vy=e=>Ky(e,!1).join(`
`),jR=e=>{let n=[...e.findings.slice(0,mi).map(s=>`${rt(ue(s.message,Uy))} (${Le(ue(Hy(s),Uy))})`),...jy(e)].join("<br>");return`| ${e.number} | ${e.title} | ${e.met?"yes":"**no**"} | ${n} |`},KR=e=>[`### ${Le(e.id)}: ${e.met} of ${e.criteria.length}, ${e.verdict}`,"","| # | criterion | met | why not |","| ---: | --- | --- | --- |",...e.criteria.map(jR),""],qy=e=>`${[...e.flatMap(KR),Gy(e)].join(`
`)}
`});function Tk(e){try{return(0,ae.realpathSync)(e)}catch{return null}}function Rk(e){let t=(0,Yt.dirname)(e);return Si(t)||t===e?Tk(t):Rk(t)}function un(e,t){let n=Rk(e),s=t.flatMap(o=>Tk(o)??[]);return n!==null&&s.some(o=>a1(n,o))}function Ek({path:e,before:t}){let n=Si(e);if(!(t===null&&!n)){if(t===null)throw new Error(`\`${e}\` is there by now`);if(!n?.isFile())throw new Error(`\`${e}\` is no regular file any more`);if(Buffer.compare((0,ae.readFileSync)(e),t)!==0)throw new Error(`\`${e}\` was changed meanwhile`)}}function _k(e,t,n){let s=(0,ae.openSync)(e,"wx",384);try{(0,ae.writeFileSync)(s,t),(0,ae.fsyncSync)(s)}finally{(0,ae.closeSync)(s)}(0,ae.chmodSync)(e,n)}function c1({path:e,draft:t,before:n}){if(n!==null)return(0,ae.renameSync)(t,e);try{(0,ae.linkSync)(t,e)}catch(s){if(!l1.includes(i1(s)??""))throw s;(0,ae.renameSync)(t,e)}}function d1({path:e,before:t,modeBefore:n}){if(t===null)return(0,ae.rmSync)(e,{force:!0});let s=vk(e);_k(s,t,n??420),(0,ae.renameSync)(s,e)}function Ck(e){let t=(0,Yt.dirname)(e);return Si(t)?[]:[t,...Ck(t)]}function Ok(e){return e.flatMap(t=>{try{return t(),[]}catch(n){return[n instanceof Error?n.message:String(n)]}})}function wi(e,t){let n=t.find(i=>!un(i.path,e));if(n)throw new Error(`Nothing was written: \`${n.path}\` leads out of the repository`);let s=[],o=[],r=[];try{for(let i of t)Ek(i);for(let i of t){s.unshift(...Ck(i.path)),(0,ae.mkdirSync)((0,Yt.dirname)(i.path),{recursive:!0});let a=i.before===null?null:(0,ae.lstatSync)(i.path).mode&511,d={...i,draft:vk(i.path),modeBefore:a};o.push(d),_k(d.draft,d.after,d.mode??a??420)}for(let i of o)Ek(i),c1(i),r.push(i)}catch(i){let a=Ok([...r.reverse().map(c=>()=>d1(c)),...o.map(c=>()=>(0,ae.rmSync)(c.draft,{force:!0})),...s.filter(c=>Si(c)).map(c=>()=>(0,ae.rmdirSync)(c))]),d=i instanceof Error?i.message:String(i);throw new Error(a.length===0?`Nothing was written: ${d}`:`Not everything could be undone: ${d}`,{cause:a.length===0?i:new Error(a.join("; "))})}Ok(o.map(i=>()=>(0,ae.rmSync)(i.draft,{force:!0})))}var ae,Ak,Yt,i1,Si,a1,vk,l1,xi=g(()=>{"use strict";ae=require("node:fs"),Ak=require("node:crypto"),Yt=require("node:path"),i1=e=>e?.code,Si=e=>(0,ae.lstatSync)(e,{throwIfNoEntry:!1});a1=(e,t)=>e===t||e.startsWith(t.endsWith(Yt.sep)?t:`${t}${Yt.sep}`);vk=e=>(0,Yt.join)((0,Yt.dirname)(e),`.countersign-${(0,Ak.randomBytes)(8).toString("hex")}.tmp`),l1=["EPERM","ENOTSUP","EOPNOTSUPP","ENOSYS"]});function Br(e,t,n){let s=[],o=Ms(e,t,n,r=>{let i=(0,fc.readBlocks)(r);return s=C1(i),i});return{text:t,board:o,sections:s}}function C1(e){let t=[],n=[];for(let s of e){if(s.type!=="heading"){let i=t.at(-1);i?.blocks.push(s),i&&s.type!=="break"&&(i.end=s.place.end.line);continue}let o=Z(s.lines.map(i=>i.text).join(" "));n=n.filter(i=>i.depth<s.depth);let r={title:o,depth:s.depth,status:Rl(o),inGate:Tl(o)||n.some(i=>i.inGate),start:s.place.start.line,end:s.place.end.line,blocks:[]};t.push(r),n=[...n,r]}return t}function gc(e,t){let n=e.indexOf(t),s=t.depth;if(t.status!=="UNKNOWN")return t.status;for(let o=n-1;o>=0;o--){let r=e[o];if(!(r.depth>=s)){if(r.status!=="UNKNOWN")return r.status;s=r.depth}}return"UNKNOWN"}function Jk(e,t,n){let s=e.sections.filter(l=>l.status!=="UNKNOWN"&&!l.inGate),o=s.find(l=>Gk.indexOf(l.status)>Gk.indexOf(t)),r=`${"#".repeat(s[0]?.depth??2)} ${nt[t]}`,i=be(e.text),a=i.length+(i.at(-1)===""?0:1),d=o?Be(o.start,[r,""]):Be(a,["",r]),c=Jt(e,[d],n);if(!hc(c.sections,t))throw Ri(e,`a section \`${nt[t]}\` cannot be added`);return c}function $1(e,t){let n=e.blocks.findLast(i=>i.type==="list"),s=n?.items[0],o=n?.items.length===1&&Vk.test(t[n.place.start.line-1].replace(/^\s*[-*+]/,""));if(n&&s&&!o)return{after:n.place.end.line,like:s,instead:null};let r=o?n:e.blocks.find(i=>i.type==="paragraph"&&Vk.test(i.lines.map(a=>a.text).join(" ")));return{after:e.end,like:null,instead:r?.place??null}}function L1(e,t,n){if(!e)return"- ";let s=n[e.place.start.line-1],o=/^(\s*)([-*+]|[0-9]+[.)])(\s+)/.exec(s);if(!o)return"- ";let[,r,i,a]=o;return`${r}${/[0-9]/.test(i)?`${Number.parseInt(i,10)+(t?.items.length??0)}${i.at(-1)}`:i}${a}`}function zk(e,t,n){let s=be(t),{after:o,like:r,instead:i}=$1(e,s),a=e.blocks.findLast(h=>h.type==="list"),d=L1(r,a,s),[c,...l]=n,p=[`${d}${c}`,...l.map(h=>h.trim()?" ".repeat(d.length)+h:h)];if(i)return[Be(i.start.line,p),Yn(i.start.line,i.end.line)];if(r)return[Be(o+1,p)];let u=h=>h<s.length&&(s[h]??"").trim()!=="",m=o+1<s.length&&s[o].trim()==="",f=m?o+1:o;return[Be(f+1,[...m?[]:[""],...p,...u(f)?[""]:[]])]}function D1(e,t,{id:n,status:s,blockers:o}){let r=Zk(e),i=Math.max(0,r.findIndex(c=>/^(?:WP|WP_ID|ID|TASK|TASK_ID|PACKET|TASK_PACKET|WORK_PACKET)$/.test(c))),a=r.map((c,l)=>l===i?r.includes("STATUS")?`**[${n}]**`:`**[${n}]** [${Ti(s)}]`:c==="STATUS"?Ti(s):/^(?:BLOCKERS?|BLOCKED_BY|DEPENDS_ON|DEPENDENCIES)$/.test(c)?o.join(", "):""),d=/^\s*/.exec(be(t)[e.place.start.line-1])[0];return[Be(e.place.end.line+1,[`${d}| ${a.map(I1).join(" | ")} |`])]}function mn(e,t,n){let{id:s,status:o}=t,r=hc(e.sections,o);if(!r)return mn(Jk(e,o,n),t,n);let i=r.blocks.find(h=>h.type==="table"),a=r.blocks.some(h=>h.type==="list"),c=_i(o).includes(r.status)&&Ys(r.status,o)?Es[o]??"":`[${Ti(o)}]`,l=[...t.blockers.length>0?[`Blocker: ${t.blockers.join(", ")}`]:[],...t.notes],p=[`**[${s}]** ${c}`.trimEnd(),...l.map(h=>`- ${st(h)}`)],u=i&&!a?D1(i,e.text,t):zk(r,e.text,p),m=Jt(e,u,n);if(!(te(m.board).get(s)??[]).some(h=>Ys(h.status,o))||m.board.entries.length!==e.board.entries.length+1)throw Ri(e,`an entry of \`${s}\` cannot be added`);return m}function yc({sections:e},t){let n=N1(e,t.place.start.line);for(let s of n?n.blocks:[]){if(s.type==="list"){let o=s.items.find(({place:r})=>qk(r,t.place));if(o)return{kind:"item",item:o,list:s,section:n}}if(s.type==="table"){let o=s.rows.find(r=>r[0]&&qk(r[0].place,t.place));if(o)return{kind:"row",row:o,table:s,section:n}}}return null}function Xk(e,t){let n=!1,s=e.replace(F1,(o,r)=>{if(gt(r)==="UNKNOWN"||he(r).length>0)return o;n=!0;let i=r.replace(/[^\p{L}]/gu,""),a=i===i.toUpperCase()?nt[t].toUpperCase():nt[t];return`[${qn(r,t,a)}]`});return n?{text:Yk(s,t),named:n}:{text:Yk(e,t),named:n}}function B1(e,t,n){let s=e.indexOf(t);if(s<0)return e;let o=e.slice(s+t.length),r=/^([\]\s*_`)]*[:=–—-]+\s*)([^\n([,;.|]*)/.exec(o),i=vt((r?.[2]??"").replace(/[^\p{L}\s_-]/gu,"").trim());if(!r||!Object.hasOwn(nt,i)||i==="UNKNOWN")return e;let a=/\s*$/.exec(r[2])[0],d=s+t.length+r[1].length;return e.slice(0,d)+qn(r[2],n,nt[n])+a+e.slice(d+r[2].length)}function M1(e,t,n){let s=e.indexOf(t),o=e.replace(new RegExp(`\\s*${ko.source}\\uFE0F?`,"gu"),""),r=s<0?o.length:s+t.length+/^[\]*_`)]*/.exec(o.slice(s+t.length))[0].length;return`${o.slice(0,r)} [${Ti(n)}]${o.slice(r)}`}function kc(e,t,n,s){let o=e.map(a=>Xk(a,n)),r=o.map(({text:a})=>B1(a,t,n));if(!s||o.some(({named:a})=>a))return r;let i=Math.max(0,r.findIndex(a=>a.includes(t)));return r.map((a,d)=>d===i?M1(a,t,n):a)}function U1(e,t,{item:n,list:s},{id:o,status:r},i){let a=hc(e.sections,r);if(!a){let P=Jk(e,r,i);return bc(P,te(P.board).get(o),{id:o,status:r},i)}let d=be(e.text),[c,l]=[n.place.start.line,Math.max(n.place.end.line,t.place.end.line)],p=/^\s*(?:[-*+]|[0-9]+[.)])\s+/.exec(d[c-1])?.[0]??"",m=[...kc(d.slice(c-1,t.place.end.line),o,r,!Ys(a.status,r)),...d.slice(t.place.end.line,l)],f=[m[0].slice(p.length),...m.slice(1).map(P=>W1(P,p.length))],h=P=>(d[P-1]??"").trim()==="",S=s.items.length===1&&c>1&&h(c-1),b=l+1>=d.length&&h(l+1),O=S&&b?Yn(c-1,l):Yn(c,l+(S&&h(l+1)?1:0));return Jt(e,[O,...zk(a,e.text,f)],i)}function H1(e,{row:t,table:n,section:s},{id:o,status:r},i){let a=Zk(n).indexOf("STATUS"),d=a<0?void 0:t[a],c=be(e.text);if(d){let h=So(c,d.place),{text:S,named:b}=Xk(h,r),O=h.replace(/[^\p{L}]/gu,""),P=O===O.toUpperCase()?nt[r].toUpperCase():nt[r];return Jt(e,[yt(d.place,b?S:qn(h,r,P))],i)}let l=t[0].place.start.line,p=e.sections,u=!s||!_i(r).includes(gc(p,s))||s.inGate,[m]=kc([c[l-1]],o,r,u),f={start:{line:l,column:1},end:{line:l,column:c[l-1].length+1}};return Jt(e,[yt(f,m)],i)}function Qk(e,t,n){if(t.gateCritical)return!1;let s=yc(e,t);if(s?.kind!=="item"||!s.section)return!1;let o=gc(e.sections,s.section);return o!=="UNKNOWN"&&!_i(n).includes(o)}function K1(e,t,n,s){let o=yc(e,t);if(!o)throw Ri(e,`the entry of \`${n.id}\` in line ${t.place.start.line} cannot be found`);if(o.kind==="row")return H1(e,o,n,s);if(Qk(e,t,n.status))return U1(e,t,o,n,s);let r=be(e.text),{start:i,end:a}=t.place,c=(o.section?gc(e.sections,o.section):"UNKNOWN")!==n.status,l=kc(r.slice(i.line-1,a.line),n.id,n.status,c),p={start:{line:i.line,column:1},end:{line:a.line,column:r[a.line-1].length+1}};return Jt(e,[yt(p,l.join(`
`))],s)}function bc(e,t,n,s){let o=t.find(d=>eb(e,d,n.status));if(!o)return e;let r=K1(e,o,n,s),i=Fr(r,n.id,n.status),a=Fr(e,n.id,n.status);if(i.length>=a.length||r.board.entries.length!==e.board.entries.length)throw Ri(e,`the entry of \`${n.id}\` in line ${o.place.start.line} cannot be made \`${n.status}\` in the form that it has`);return bc(r,i,n,s)}function Sc(e,t,n){let s=be(e.text),o=(te(e.board).get(t)??[]).flatMap(r=>[r.reason?.place,r.eta?.place].flatMap(i=>G1(s,r,i)));return Jt(e,o.map(({start:r,end:i})=>Yn(r.line,i.line)),n)}function tb(e,t,n,s,o){let r=Sc(e,t,o),i=te(r.board).get(t)??[],a=i.find(f=>!f.gateCritical)??i[0],d=a&&yc(r,a);if(!a||d?.kind!=="item"||a.reason||a.eta)return r;let c=be(r.text),l=/^\s*(?:[-*+]|[0-9]+[.)])\s+/.exec(c[a.place.start.line-1])?.[0]??"  ",p=Math.max(d.item.place.end.line,a.place.end.line),m=[`Reason: ${st(n)}`,`ETA: ${st(s)}`].map(f=>`${" ".repeat(l.length)}- ${f}`);return Jt(r,[Be(p+1,m)],o)}function nb(e,t,n){let{lastUpdated:s}=e.board;if(s?.value===t)return e;if(s)return Jt(e,[yt(s.place,t)],n);let o=(0,fc.readBlocks)(e.text).find(i=>i.type==="heading"),r=o?["",`**Last Updated:** ${t}`]:[`**Last Updated:** ${t}`,""];return Jt(e,[Be(o?o.place.end.line+1:1,r)],n)}var fc,Ri,Jt,Ai,_i,Ys,hc,N1,Gk,Vk,Ti,Zk,I1,qk,F1,Yk,W1,j1,eb,Fr,Js,G1,Mr=g(()=>{"use strict";Me();zo();tn();Te();fc=Tt(nn(),1);Ss();_a();Os();Ri=({board:e},t)=>new Error(`\`${e.path}\` cannot be edited: ${t}. Nothing was written; edit it by hand`),Jt=(e,t,n)=>Br(e.board.path,xn(e.text,t),n);Ai=["GAP","STUB","DRAFT"],_i=e=>Ai.includes(e)?Ai:e==="VALIDATED"?["VALIDATED","DONE"]:[e],Ys=(e,t)=>e===t||Ai.includes(e)&&Ai.includes(t),hc=(e,t)=>_i(t).map(n=>e.find(s=>s.status===n&&!s.inGate)).find(n=>n!==void 0)??null;N1=(e,t)=>e.findLast(n=>n.start<t)??null,Gk=["READY_FOR_DEV","IN_PROGRESS","BLOCKED","DONE","VALIDATED","FAILED","SUPERSEDED","GAP","STUB","DRAFT"];Vk=/^[\W_]*none[\W_]*$/i,Ti=e=>qn("🔴",e,nt[e].toUpperCase());Zk=e=>e.rows[0].map(t=>vt(Z(t.text).slice(0,40))),I1=e=>st(e).replaceAll("|","\\|");qk=(e,t)=>e.start.line===t.start.line&&e.start.column===t.start.column;F1=/\[([^[\]|]*)\]/g;Yk=(e,t)=>e.split(/(\[[^[\]]*\])/).map(n=>n.startsWith("[")?n:n.replace(new RegExp(`(\\s*)${ko.source}\\uFE0F?`,"gu"),(s,o)=>Es[t]?`${o}${Es[t]}`:"")).join("");W1=(e,t)=>e.slice(Math.min(t,e.length-e.trimStart().length));j1=(e,t)=>e.symbols.some(n=>n!==Es[t]),eb=(e,t,n)=>t.status!=="UNKNOWN"&&(!Ys(t.status,n)||j1(t,n)||Qk(e,t,n)),Fr=(e,t,n)=>(te(e.board).get(t)??[]).filter(s=>eb(e,s,n));Js=(e,t,n,s)=>bc(e,Fr(e,t,n),{id:t,status:n},s),G1=(e,t,n)=>n&&n.start.line>t.place.end.line&&/^\s*(?:[-*+]|[0-9]+[.)])\s/.test(e[n.start.line-1])?[n]:[]});function rb(e,{limits:t}){let{id:n,title:s,files:o,terms:r,runs:i,risks:a}=e,d=`${t.postWorkCommand} ${n}`,c=[...(e.tests??[]).filter(l=>!l.startsWith(t.postWorkCommand)),d];return[`# Task Packet: ${n}${s?` - ${st(s)}`:""}`,"","## METADATA","",`- TASK_ID: ${n}`,"- STATUS: DRAFT",zt("RISK_TIER",e.risk),`  ${zt("Justification",e.riskWhy)}`,"- USER_SIGNATURE: pending",zt("BLOCKED_BY",sb(e.blockedBy)),zt("BLOCKS",sb(e.blocks)),zt("EFFORT",e.effort),"","## SCOPE","",zt("What",e.what),zt("Why",e.why),zt("Boundary",e.boundary),"",...wc("IN_SCOPE_PATHS",e.paths,`${is(t.inScopePaths,"files")}, each by its exact path`),...wc("OUT_OF_SCOPE",e.outOfScope,`${is(t.outOfScope,"things")} that are related and left for later`),"## TEST_PLAN","",...Pc(`${is(t.testPlan,"commands")}, the last one as it stands`,!e.tests?.length),...xc(c),"",...wc("DONE_MEANS",e.doneMeans,`${is(t.doneMeans,"sentences")} that a test answers with yes or no`),"## ROLLBACK_HINT","",...xc([e.rollback??"git revert <commit-sha>"]),"","## BOOTSTRAP","","- FILES_TO_OPEN:",...vi(o,"  "),"- SEARCH_TERMS:",...vi(r,"  "),"- RUN_COMMANDS:",...i?.length?xc(i,"  "):[],"- RISK_MAP:",...vi(a,"  "),"",...Pc(`${is(t.filesToOpen,"files")}, ${is(t.searchTerms,"terms")}, commands, ${is(t.riskMap,"risks")}`,!(o?.length&&r?.length&&i?.length&&a?.length)),"## AUTHORITY","",zt("SPEC_CURRENT",e.spec),zt("SPEC_ANCHOR",e.anchors?.join(", ")),"","## NOTES","","## VALIDATION_REPORTS",""].join(`
`)}function ob(e,t){let n=V1(e);return["# Task Board","",`**Last Updated:** ${t}`,"",`## Phase ${n} Gate`,"",`Phase ${n} closes when every packet below is VALIDATED.`,"","Status: OPEN","",`- **[${e}]** [GAP 🟡]`,"","## Ready for Dev","","## In Progress","","## Blocked","","## Done","","## Gap",""].join(`
`)}var zt,vi,Pc,is,wc,xc,sb,V1,ib=g(()=>{"use strict";Os();zt=(e,t)=>`- ${e}: ${st(t??"")}`.trimEnd(),vi=(e,t="")=>(e??[]).map(n=>`${t}- ${st(n)}`),Pc=(e,t)=>t?[`<!-- ${e} -->`,""]:[],is=({min:e,max:t},n)=>`${e} to ${t} ${n}`,wc=(e,t,n)=>[`## ${e}`,"",...Pc(n,!t?.length),...t?.length?[...vi(t),""]:[]],xc=(e,t="")=>[`${t}\`\`\`bash`,...e.map(n=>`${t}${st(n)}`),`${t}\`\`\``],sb=e=>e&&(e.join(", ")||"None");V1=e=>/^WP-([0-9]+)-/.exec(e)?.[1]??"1"});function J1(e,t,{config:n}){let s=Oe(n.paths),o=c=>t.find(l=>s(l.path)===c),r=t.filter(({path:c})=>s(c)==="packet"),i=new Set(r.map(({path:c})=>c)),[a,d]=[o("board"),o("ledger")];return{...e,files:new Map([...e.files,...t.map(c=>[c.path,ab(e,c)])]),packets:[...e.packets.filter(({path:c})=>!i.has(c)),...r.map(({path:c,after:l})=>$e(c,l,n).packet)].sort(q1),board:a?Ms(a.path,a.after,n):e.board,ledger:d?wt(d.path,d.after,n):e.ledger}}function as(e,t,n={}){return{...e,mode:"range",head:J1(e.head,t,e),change:{files:t.map(s=>z1(e.head,s)),workPackets:[],namingDeferred:!1,kind:"branch",signedTexts:{},signatureUses:n}}}var q1,Y1,ab,z1,Ci=g(()=>{"use strict";tt();zo();Is();$t();q1=(e,t)=>e.path<t.path?-1:e.path>t.path?1:0,Y1="100644",ab=(e,{path:t})=>({mode:e.files.get(t)?.mode??Y1,oid:`draft of ${t}`});z1=(e,t)=>({path:t.path,before:t.before===null?null:{...e.files.get(t.path),text:t.before},after:{...ab(e,t),text:t.after},restored:!1})});async function Ni(e){if(!Ec())return null;let t=(0,lb.createInterface)({input:process.stdin,output:process.stderr});try{return await t.question(e)}finally{t.close()}}var lb,Ec,Oc=g(()=>{"use strict";lb=require("node:readline/promises"),Ec=()=>process.stdin.isTTY===!0&&process.stderr.isTTY===!0});function Wr({snapshot:e,repository:t,bytes:n},s){if(!e.head.files.has(s))return null;let o=n.get(s)??oi(t,s).bytes;n.set(s,o);try{return new TextDecoder("utf-8",{fatal:!0}).decode(o)}catch(r){throw new Error(`\`${s}\` cannot be edited: it is no valid UTF-8. Nothing was written`,{cause:r})}}async function Zt(e){let{snapshot:t,repository:n}=await li({...e,mode:"all",useCache:!0,mayBeEmpty:!0,knownRules:fe.map(o=>o.id)}),s=e.now.toISOString().slice(0,10);return{snapshot:t,repository:n,config:t.config,day:s,bytes:new Map}}function At(e){let{config:t,snapshot:n}=e,s=t.paths.board,o=n.head.board===null?null:Wr(e,s),r=o===null?null:Br(s,o,t);if(r&&r.board.unreadable!==null)throw new Error(`\`${s}\` cannot be edited: ${r.board.unreadable}. Nothing was written`);return{packets:[],board:r,ledger:null}}function je(e,t,n){let{head:s,config:o}=e.snapshot,r=t.packets.find(({packet:d})=>A(d)===n);if(r)return r;let[i,...a]=s.packets.filter(d=>A(d)===n);if(!i)throw new Error(`there is no packet \`${n}\` under ${o.paths.packets.join(", ")}`);if(a.length>0)throw new Error(`\`${n}\` is the id of two packets: \`${i.path}\` and \`${a[0].path}\``);if(i.unreadable!==null)throw new Error(`\`${i.path}\` cannot be edited: ${i.unreadable}`);return $e(i.path,Wr(e,i.path),o)}function Mn(e,t,n,s,o){let{config:r,day:i}=e,a=je(e,t,n),c=a.packet.status?.value==="BLOCKED"&&a.packet.blockedSince?.value||i,l=o?kp(a,{...o,since:c},r):bp(a,s,r),{board:p}=t;if(!p)return fn(t,l);let u=(l.packet.blockedBy?.items??[]).map(({value:h})=>h),m=te(p.board).has(n)?Js(p,n,s,r):mn(p,{id:n,status:s,blockers:u,notes:[]},r),f=o?tb(m,n,o.reason,o.eta,r):Sc(m,n,r);return fn({...t,board:f},l)}function Wn(e,t){let{config:n,day:s}=e,o=d=>Wr(e,d),{board:r}=t,i=r!==null&&r.text!==o(r.board.path);return[...t.packets.map(({packet:d,text:c})=>[d.path,c]),...i?[[r.board.path,nb(r,s,n).text]]:[],...t.ledger===null?[]:[[n.paths.ledger,t.ledger]]].map(([d,c])=>({path:d,before:o(d),after:c})).filter(d=>d.before!==d.after)}function X1(e){let t=["SIGINT","SIGTERM","SIGHUP"],n=()=>{};for(let s of t)process.on(s,n);try{e()}finally{for(let s of t)process.off(s,n)}}function Q1({repository:e,bytes:t},n){let s=n.map(({path:o,before:r,after:i})=>{let a=r===null?null:t.get(o),d=a?.subarray(0,3).equals(cb)===!0;return{path:(0,db.join)(e.root,o),before:a,after:d?Buffer.concat([cb,Buffer.from(i)]):i}});X1(()=>wi([e.root],s))}function ls({refused:e}){return process.stderr.write(`${it(Ue(process.stderr)).red("countersign:")} ${e}
Nothing was written
`),1}function Xt(e,t,n,s={}){let o=Wn(e,t);if(o.length===0)return Ac(["Nothing to do: packet and board say so already"]),0;let r=on(as(e.snapshot,o,s),fe,{version:Ht,failOn:Z1("high",e.config.failOn),baseName:null,headName:null,ruleUrl:a=>`src/rules/${a}.md`}),i=()=>On(r,Ue(process.stdout)?it(!0):lt);return r.result==="fail"?(Ac([i(),"Nothing was written: it would leave a tree that the gates refuse"]),1):(Q1(e,o),Ac([...r.findings.length>0?[i()]:[],...n,`Wrote ${o.map(({path:a})=>a).join(", ")}`]),0)}var db,pb,cb,fn,Tc,Z1,Ac,cs=g(()=>{"use strict";db=require("node:path");En();tt();M();Zn();Mr();As();Ci();ci();Wl();xi();Me();Lt();Ts();dn();pb=e=>"refused"in e,cb=Buffer.from([239,187,191]);fn=(e,t)=>({...e,packets:[...e.packets.filter(n=>n.packet.path!==t.packet.path),t]});Tc=(e,t)=>as(e.snapshot,Wn(e,t)).head,Z1=(e,t)=>Jn(e,t)?t:e;Ac=e=>{process.stdout.write(e.map(t=>`${t}
`).join(""))}});var mb={};Hn(mb,{newCommand:()=>a_});function e_(e){let n=(e.paths.packets.find(o=>!o.startsWith("!"))??"").split("/").slice(0,-1),s=n.findIndex(o=>/[*?[\]{}()!+@]/.test(o));return(s<0?n:n.slice(0,s)).join("/")}function t_({snapshot:e,config:t},n,s){if(he(n)[0]?.id!==n||n.includes(".."))throw new Error(`\`${n}\` is no packet id, expected one such as \`WP-1-Store\``);if(ce(n).base!==n)throw new Error(`\`${n}\` is the id of a variant: \`countersign variant ${ce(n).base}\` makes one`);if(Oe(t.paths)(s)!=="packet")throw new Error(`\`${s}\` would be no packet: see \`paths.packets\` in the configuration`);let r=d=>d.toLowerCase()===n.toLowerCase(),i=e.head.packets.find(d=>r(A(d)));if(i)throw new Error(`\`${n}\` is in use: \`${i.path}\``);let a=[...e.head.files.keys()].find(d=>d.toLowerCase()===s.toLowerCase());if(a)throw new Error(`\`${a}\` is there already`)}async function s_(e){if(!Ec())return e;let t=e;for(let[n,s,o]of n_){if(t[n]!==void 0)continue;let r=(await Ni(`${s}${o==="many"?" (separate with ;)":""}: `))?.trim();if(!r)continue;let i=r.split(";").map(a=>a.trim());t={...t,[n]:o==="one"?r:i.filter(a=>a!=="")}}return t}function o_(e,{board:t},n,s){let{config:o,day:r,snapshot:i}=e;if(!t&&i.head.packets.length>0)return null;let a=t??Br(o.paths.board,ob(n,r),o),c=te(a.board).get(n)?.some(l=>!l.gateCritical)===!0?a:mn(a,{id:n,status:"GAP",blockers:s,notes:[]},o);return Js(c,n,"GAP",o)}async function a_(e,t,n){let s=await Zt(n),{config:o,snapshot:r}=s,i=e_(o),a=i===""?`${e}.md`:`${i}/${e}.md`;t_(s,e,a);let d=await s_(t),c=r.head.spec?.pointer?.spec?.value,[l,p]=[ub(d.blockedBy),ub(d.blocks)],u=rb({...d,id:e,...l&&{blockedBy:l},...p&&{blocks:p},...c&&{spec:c}},o),m=At(s),f=o_(s,m,e,l??[]),h=fn({...m,board:f},$e(a,u,o)),S=i_(s,h,e,l??[]),b=as(r,Wn(s,S)),P=In(b.head.packets.find(_=>_.path===a),b,fe).criteria.filter(({met:_,number:L})=>!_&&L!==2&&L<12);return Xt(s,S,[`${e} is a DRAFT in ${a}`,...P.length>0?["Still to write before it can be signed:",...P.map(({title:_})=>`  ${_}`)]:[]])}var n_,r_,ub,i_,fb=g(()=>{"use strict";Me();$t();tt();M();tn();Vs();Mr();As();ib();Ci();Lt();Oc();cs();n_=[["title","Title","one"],["risk","Risk tier (LOW, MEDIUM, HIGH)","one"],["riskWhy","Why this tier","one"],["what","What is done","one"],["why","Why it is done","one"],["boundary","What bounds it","one"],["anchors","Sections of the spec, as in §2.1","many"],["paths","Files in scope","many"],["outOfScope","Out of scope","many"],["tests","Test commands","many"],["doneMeans","Done means","many"],["blockedBy","Packets that come first, or None","many"],["effort","Effort, as in 6 hours","one"]];r_=e=>/^none$/i.test(e.trim()),ub=e=>e?.flatMap(t=>t.split(",")).map(t=>t.trim()).filter(t=>t!==""&&!r_(t));i_=(e,t,n,s)=>e.snapshot.head.packets.filter(o=>s.includes(A(o))&&!ie(o)&&o.unreadable===null).reduce((o,r)=>{let i=je(e,o,A(r)),a=xp(i,n,e.config);return a===i?o:fn(o,a)},t)});function hn(e){let t=Se({packets:qe(e.packets),board:e.board});return n=>ct(t,n)}function gb(e,t,n,s){let[o,r]=[hn(e),hn(t)];return t.packets.filter(i=>n.includes(hb(i))).map(i=>({id:A(i),status:hb(i),blockers:r(A(i))})).filter(({id:i,blockers:a})=>a.length===0===s&&o(i).length===0!==s)}function zs(e){let t=[...new Set(e.map(({id:s})=>s))],n=t.join(" and ");return{reason:`waits for ${n}`,eta:`when ${n} ${t.length===1?"is":"are"} VALIDATED`}}var hb,yb,kb,$i=g(()=>{"use strict";dt();M();Pn();hb=e=>e.status?.value??"UNKNOWN";yb=(e,t)=>gb(e,t,["BLOCKED"],!0),kb=(e,t)=>gb(e,t,["READY_FOR_DEV","IN_PROGRESS","DONE","VALIDATED"],!1)});function c_(e){let t=Ge(e);return t.kind==="signed"?t.date.slice(0,16).replace("T"," "):""}function Ob(e,t){return e==="signature"?t.signature:e==="seal"?t.seal:/\bused by\b|\bwho\b/.test(e)?t.usedBy:/\b(?:date|time)\b/.test(e)?c_(t.signature):/\bpurpose\b/.test(e)?t.purpose:/\bspec\b/.test(e)?t.specVersion??"":/\bnotes?\b/.test(e)?t.notes:""}function Ab(e){let t=e.rows[0].findIndex(n=>_c(n)==="signature");return e.rows.slice(1).flatMap(n=>{let s=Ge(Z(n[t]?.text??""));return s.kind==="signed"?[s.date]:[]})}function d_(e){let t=Ab(e);return t.length>1&&t[0]>t[t.length-1]}function p_(e,t,n){let s=be(e),o=t.place.start.line,r=/^\s*/.exec(s[o-1])[0],i=t.rows[0].map(_c),a=i.includes("seal"),d=a?[]:[Sb(s,o,bb(s[o-1],"Seal")),Sb(s,o+1,bb(s[o],"---"))],c=[...i,...a?[]:["seal"]].map(p=>Ob(p,n)),l=d_(t)?o+2:t.place.end.line+1;return[...d,Be(l,[Li(r,c)])]}function u_(e,t,n){let s=q(n.signature),o=({signature:i,seal:a})=>q(i.value)===s&&a===n.seal,r=t.rows.filter(i=>!o(i));return r.length===t.rows.length-1&&r.length===e.rows.length&&e.rows.every(({cells:i},a)=>{let d=r[a];return Object.entries(i).every(([c,l])=>d.cells[c]===l)})}function Tb(e,t,n,s){if(t===null)return["# Signature ledger","",...xb(n),""].join(`
`);let o=wt(e,t,s);if(o.unreadable!==null)throw new Error(`\`${e}\` cannot be edited: ${o.unreadable}`);let i=(0,Pb.readBlocks)(t).flatMap(Eb).filter(l_).reduce((c,l)=>c&&wb(c)>=wb(l)?c:l,void 0),a=be(t).length+(/[\r\n]$/.test(t)?0:1),d=xn(t,i?p_(t,i,n):[Be(a,["",...xb(n)])]);if(!u_(o,wt(e,d,s),n))throw new Error(`\`${e}\` cannot be edited: its table has no room for a new row. Nothing was written`);return d}var Pb,Rc,_c,Eb,l_,Li,bb,Sb,wb,xb,Rb=g(()=>{"use strict";Te();Is();Pb=Tt(nn(),1);Ze();Os();Rc=["Signature","Used By","Date/Time","Purpose","Master Spec Version","Notes","Seal"],_c=e=>Z(e.text).toLowerCase().replace(/\s+/g," "),Eb=e=>e.type==="table"?[e]:e.type==="list"?e.items.flatMap(t=>t.blocks.flatMap(Eb)):[],l_=e=>e.rows[0]?.some(t=>_c(t)==="signature")===!0;Li=(e,t)=>`${e}| ${t.map(n=>st(n).replaceAll("|","\\|")).join(" | ")} |`.replaceAll("|  |","| |"),bb=(e,t)=>{let n=e.trimEnd();return/(?<!\\)\|$/.test(n)?`${n} ${t} |`:`${n} | ${t}`},Sb=(e,t,n)=>({start:{line:t,column:1},end:{line:t,column:e[t-1].length+1},text:n});wb=e=>Ab(e).reduce((t,n)=>n>t?n:t,"");xb=e=>[Li("",Rc),Li("",Rc.map(()=>"---")),Li("",Rc.map(t=>Ob(t.toLowerCase(),e)))]});var Re,m_,_b,vb=g(()=>{"use strict";Re=(e,t,n)=>({from:e,to:t,source:n}),m_=[Re("READY_FOR_DEV","IN_PROGRESS","§1 Pillar 3: when Coder starts"),Re("READY_FOR_DEV","BLOCKED","§1 Pillar 3: when blocker discovered"),Re("IN_PROGRESS","BLOCKED","§1 Pillar 3: when blocker discovered"),Re("IN_PROGRESS","DONE","§4 item 10: done, and not VALIDATED yet"),Re("IN_PROGRESS","VALIDATED","§1 Pillar 3: when Validator approves"),Re("IN_PROGRESS","FAILED","§4 item 9: FAIL decision of the Validator"),Re("BLOCKED","READY_FOR_DEV","§1 Pillar 3: when dependency resolved"),Re("DONE","VALIDATED","§1 Pillar 3: when Validator approves"),Re("DONE","FAILED","§4 item 9: FAIL decision of the Validator"),Re("DONE","IN_PROGRESS","§5 With Validator: fixes for rejected WPs"),Re("DONE","BLOCKED","§1 Pillar 3: when blocker discovered"),Re("FAILED","IN_PROGRESS","§7 Failure Mode 5: fix WP-1"),Re("FAILED","BLOCKED","§7 Failure Mode 1: BLOCKED pending clarification"),Re("READY_FOR_DEV","SUPERSEDED","§4 item 4"),Re("IN_PROGRESS","SUPERSEDED","§4 item 4"),Re("BLOCKED","SUPERSEDED","§4 item 4"),Re("DONE","SUPERSEDED","§4 item 4"),Re("FAILED","SUPERSEDED","§4 item 4"),Re("VALIDATED","SUPERSEDED","§4 item 4")],_b=e=>m_.filter(t=>t.from===e).map(({to:t})=>t)});function vc(e,t){let n=A(e),{base:s,version:o}=ce(n),r=t.map(A);return e.variantOf?r.includes(e.variantOf.value)?e.variantOf.value:null:r.map(a=>({other:a,...ce(a)})).filter(a=>a.base===s&&a.version<o).sort((a,d)=>d.version-a.version)[0]?.other??null}function Ii(e,t,n){let s=vc(n,e.snapshot.head.packets);if(s===null)return{documents:t,said:[]};let{packet:o}=je(e,t,s);return o.status?.value==="SUPERSEDED"||!ie(o)?{documents:t,said:[]}:{documents:Mn(e,t,s,"SUPERSEDED"),said:[`${s} is SUPERSEDED by ${A(n)}`]}}var Cc=g(()=>{"use strict";M();cs()});var Nb={};Hn(Nb,{statusCommand:()=>b_,withCaught:()=>Nc,withReleased:()=>Cb});function g_(e,t,n,s){let{packet:o}=je(e,t,n),r=o.status?.value??"UNKNOWN",i=_b(r);if(["DRAFT","STUB","GAP"].includes(r))return ds(`\`${n}\` is ${r}: it becomes READY_FOR_DEV or BLOCKED when it is signed, \`countersign sign ${n} SIGNATURE\``);if(!i.includes(s))return ds(`\`${n}\` cannot go from ${r} to ${s}, ${i.length===0?"it stays as it is":`expected ${h_(i)}`}`);if(s!=="SUPERSEDED"&&!ie(o))return ds(`\`${n}\` is not signed: \`countersign sign ${n} SIGNATURE\` comes first`);let a=hn(e.snapshot.head)(n)[0];return a&&s!=="BLOCKED"&&s!=="SUPERSEDED"&&s!=="FAILED"?ds(`\`${n}\` cannot be ${s} while its blocker \`${a.id}\` ${a.reason}`):s==="VALIDATED"&&!o.verdicts.some(d=>d.passed)?ds(`\`${n}\` has no verdict: a validator writes \`Verdict: PASS\` into a log section of \`${o.path}\` first`):s==="SUPERSEDED"&&!e.snapshot.head.packets.some(d=>ie(d)&&vc(d,e.snapshot.head.packets)===n)?ds(`\`${n}\` has no signed variant: \`countersign variant ${n} --reason correction --why …\` comes first`):null}function y_(e,t,{reason:n,eta:s}){let o=hn(e.snapshot.head)(t),r=o.length>0?zs(o):null,i={reason:n??r?.reason,eta:s??r?.eta};return i.reason?.trim()&&i.eta?.trim()?{reason:i.reason,eta:i.eta}:null}function Cb(e,t){let n=yb(e.snapshot.head,Tc(e,t)),[s,o]=[!0,!1].map(r=>n.filter(({id:i})=>ie(je(e,t,i).packet)===r));return{documents:s.reduce((r,{id:i})=>Mn(e,r,i,"READY_FOR_DEV"),t),said:[...s.map(({id:r})=>`${r} waits for nothing any more: READY_FOR_DEV`),...o.map(({id:r})=>`${r} waits for nothing any more and is not signed: it stays BLOCKED until then`)]}}function Nc(e,t){let n=kb(e.snapshot.head,Tc(e,t));return n.some(({status:s})=>s==="DONE"||s==="VALIDATED")?null:{documents:n.reduce((s,{id:o,blockers:r})=>Mn(e,s,o,"BLOCKED",zs(r)),t),said:n.map(({id:s,status:o,blockers:r})=>`${s} was ${o} and ${zs(r).reason}: BLOCKED`)}}function k_(e,t,n,s){let o=At(e),{packet:r}=je(e,o,t),i=r.status?.value===n,a=i?null:g_(e,o,t,n);if(a)return a;let d=n==="BLOCKED"&&!(i&&!s.reason&&!s.eta)?y_(e,t,s):void 0;if(d===null)return ds(`\`${t}\` is BLOCKED only with why and until when: --reason and --eta`);let c=n==="BLOCKED"&&d===void 0?o:Mn(e,o,t,n,d),l=n==="VALIDATED"?Ii(e,c,r):{documents:c,said:[]},p=n==="VALIDATED"?Cb(e,l.documents):{documents:l.documents,said:[]};return{documents:p.documents,said:[`${A(r)} is ${n}`,...l.said,...p.said]}}async function b_(e,t,n,s){let o=Pp(t);if(o===null)throw new Error(`\`${t}\` is no status, expected one of ${f_}`);let r=await Zt(s),i=k_(r,e,o,n);return pb(i)?ls(i):Xt(r,i.documents,i.said)}var f_,ds,h_,$c=g(()=>{"use strict";M();As();$i();vb();Cc();cs();f_=ms.filter(e=>e!=="UNKNOWN").join(", "),ds=e=>({refused:e}),h_=e=>e.map(t=>`\`${t}\``).join(", ")});var Ib={};Hn(Ib,{sealOf:()=>Lb,signCommand:()=>O_});async function S_(e,t,n,s){let{repository:o,snapshot:r}=e,i=q(t),a=r.head.packets.find(u=>{let m=ke(u);return m!==null&&q(m)===i&&A(u)!==n});if(a)return`${a.path}:${a.signature.place.start.line}`;let d=new Map(r.head.packets.map(u=>[u.path,u])),c=s.find(u=>Ar(u,i,n,d));if(c)return`${c.path}:${c.line}`;let p=(await Hg(o,t)).find(({path:u,text:m})=>Ar({path:u,line:0,text:m},i,n,new Map));return p?`${p.path} of commit ${p.commit.slice(0,12)}`:null}function x_(e,t,n,s){let{config:o,snapshot:r}=e,i=A(t),a=o.paths.ledger,{ledger:d,spec:c}=r.head,l=q(n);if(d?.rows.some(h=>q(h.signature.value)===l&&Or(h,i)))return null;let u=c?Je(c)?.version:null,m=s.purpose?.trim(),f={signature:n,usedBy:s.usedBy??"Orchestrator",purpose:m?m.includes(i)?m:`${m} (${i})`:`Task packet: ${i}`,specVersion:u?`v${u.replace(/^v/i,"")}`:null,notes:s.notes??"",seal:Lb(t)};return Tb(a,Wr(e,a),f,o)}function P_(e,t,n,s){let{config:o,snapshot:r}=e,i=At(e),a=je(e,i,t),d=r.head.spec?.pointer?.spec?.value??null,c=wp(Sp(a,n,o),n,d,o),l=hn(r.head)(t),p=l.length>0?zs(l):null,u=p&&{reason:s.reason??p.reason,eta:s.eta??p.eta},m=u?"BLOCKED":"READY_FOR_DEV",f=Mn(e,fn(i,c),t,m,u??void 0),h=Ii(e,f,a.packet),S=Nc(e,h.documents),b=h.said.length>0?[`${a.packet.variantOf?.value??"The old packet"} stays as it is until ${t} is VALIDATED: what it blocked is done already`]:[],O=S?.documents??f,P=je(e,O,t),_=[`${t} is signed with ${n}: ${m}${u?`, ${u.reason}`:""}`,...S?[...h.said,...S.said]:b];return{documents:{...O,ledger:x_(e,P.packet,n,s)},said:_}}async function E_(e,t,n,s){let{packet:o}=je(e,At(e),t),r=Ge(n);if(r.kind!=="signed")return Ur(r.kind==="malformed"?`${E(n)} carries no real date and time, expected \`{username}{DDMMYYYYHHMM}\``:`${E(n)} is no signature, expected \`{username}{DDMMYYYYHHMM}\``);if(ie(o))return Ur(`\`${t}\` is locked with ${E(ke(o))}: \`countersign variant ${t} --reason correction --why …\` makes a new one`);let i=o.status?.value??"UNKNOWN";if(!w_.includes(i))return Ur(`\`${t}\` is ${i}, expected a DRAFT to sign`);let a=e.snapshot.head.ledger?.rows.find(c=>q(c.signature.value)===q(n)&&Uo(c,t)),d=a?`${e.config.paths.ledger}:${a.place.start.line}`:await S_(e,n,t,s);return d?Ur(`${E(n)} is used already, in \`${d}\`: ask the user for a new signature`):null}async function O_(e,t,n,s){let o=t.trim(),r=await Zt(s);je(r,At(r),e);let i=Ge(o).kind==="signed"?await Ug(r.repository,[o]):[],a=await E_(r,e,o,i);if(a)return ls(a);let{documents:d,said:c}=P_(r,e,o,n),l=as(r.snapshot,Wn(r,d)),p=l.head.packets.find(m=>A(m)===e),u=In(p,l,fe);return u.verdict!=="PASS"?(process.stdout.write(fi([u])),ls(Ur(`\`${e}\` does not pass its score: what is signed cannot be changed any more`))):Xt(r,d,c,{[q(o)]:i})}var $b,Ur,Lb,w_,Db=g(()=>{"use strict";$b=require("node:crypto");M();Q();hi();Vs();Ra();yl();Ze();ln();$i();Rb();As();Ci();Ot();Lt();$c();Cc();cs();Ur=e=>({refused:e}),Lb=e=>(0,$b.createHash)("sha256").update(yo(e),"utf8").digest("hex");w_=["DRAFT","STUB","GAP","READY_FOR_DEV","BLOCKED"]});var Fb={};Hn(Fb,{variantCommand:()=>A_});async function A_(e,{reason:t,why:n},s){if(!/[\p{L}\p{N}]/u.test(n))throw new Error("--why is empty, expected why there is a variant");let o=await Zt(s),{head:r,config:i}=o.snapshot,a=At(o),d=je(o,a,e);if(!ie(d.packet))return ls({refused:`\`${e}\` is not signed: edit \`${d.packet.path}\` itself`});let c=a.board?[...te(a.board.board).keys()]:[],l=[...r.packets,...c.map(S=>({...d.packet,id:null,path:`${S}.md`}))],p=Ps(l)(d.packet.path,A(d.packet)),u=Kn(p);if(r.files.has(p))throw new Error(`\`${p}\` is there already`);let m=Rp(d,{id:u,path:p,kind:t,why:n},i),f=(m.packet.blockedBy?.items??[]).map(({value:S})=>S),h=a.board&&mn(a.board,{id:u,status:"GAP",blockers:f,notes:[]},i);return Xt(o,fn({...a,board:h},m),[`${u} is a DRAFT: edit it, then \`countersign sign ${u} SIGNATURE\`; ${e} is SUPERSEDED then`])}var Bb=g(()=>{"use strict";Me();tt();M();Mr();Fa();cs()});function Mb(e){let t=ye(e);return t[t.length-1]===""?t.slice(0,-1):t}function R_(e,t,n){let[s,o]=[e[0],e.at(-1)],r=Math.min(Lc,s.before.start),i=Math.min(Lc,t.length-o.before.end),a={before:s.before.start-r,after:s.after.start-r},d={before:o.before.end+i-a.before,after:o.after.end+i-a.after},c=e.flatMap((l,p)=>{let u=p===0?a.before:e[p-1].before.end;return[...t.slice(u,l.before.start).map(m=>` ${m}`),...t.slice(l.before.start,l.before.end).map(m=>`-${m}`),...n.slice(l.after.start,l.after.end).map(m=>`+${m}`)]});return[`@@ -${Wb(a.before,d.before)} +${Wb(a.after,d.after)} @@`,...c,...t.slice(o.before.end,o.before.end+i).map(l=>` ${l}`)]}function Ub(e,t,n){let[s,o]=[Mb(t),Mb(n)],r=T_(qr(s,o));if(r.length===0)return"";let i=r.flatMap(a=>R_(a,s,o));return[`--- a/${e}`,`+++ b/${e}`,...i,""].join(`
`)}var Lc,T_,Wb,Hb=g(()=>{"use strict";Yr();Ne();Lc=3;T_=e=>e.reduce((t,n)=>{let s=t.at(-1);return s&&n.before.start-s.at(-1).before.end<=2*Lc?s.push(n):t.push([n]),t},[]),Wb=(e,t)=>`${t===0?e:e+1},${t}`});var Kb={};Hn(Kb,{boardCommand:()=>$_});function __(e,t){let n=e.status.value,s=t(A(e))[0];return jb.includes(n)&&!ie(e)?`its packet says ${n} and is not signed`:n==="VALIDATED"&&!e.verdicts.some(({passed:o})=>o)?"its packet says VALIDATED and holds no verdict":jb.includes(n)&&s?`its packet says ${n} while \`${s.id}\` ${s.reason}`:null}function v_(e,t){let{config:n,snapshot:s}=e,{packets:o}=s.head,r=o.map(A);return o.filter(d=>d.status!==null&&d.status.value!=="UNKNOWN").filter(d=>r.filter(c=>c===A(d)).length===1).reduce(({board:d,left:c},l)=>{let p=A(l),u=l.status.value,m=te(d.board).has(p);if(m&&Fr(d,p,u).length===0)return{board:d,left:c};let f=m?Js(d,p,u,n):mn(d,{id:p,status:ta(l)?"GAP":u,blockers:C_(l),notes:[]},n),h={packets:o,board:f.board},S=__(l,hn(h));return S===null?{board:f,left:c}:{board:d,left:[...c,`${p} is left as it is: ${S}`]}},{board:t,left:N_(t.board,r)})}async function $_({fix:e,yes:t},n){let s=await Zt(n),o=At(s),{board:r}=o;if(!r)throw new Error(`there is no board at \`${s.config.paths.board}\``);let i=v_(s,r),a=i.left.map(p=>`${p}
`).join(""),d={...o,board:i.board},[c]=Wn(s,d);return c?(process.stdout.write(`${Ub(c.path,c.before,c.after)}${a}`),e?t||(await Ni("Write this? [y/N] "))?.trim().toLowerCase().startsWith("y")===!0?Xt(s,d,[]):(process.stderr.write(`Nothing was written: say yes, or give --yes
`),1):1):(process.stdout.write(a||`The board agrees with the packets
`),a===""?0:1)}var jb,C_,N_,Gb=g(()=>{"use strict";Me();M();$i();Mr();Hb();Oc();cs();jb=["READY_FOR_DEV","IN_PROGRESS","DONE","VALIDATED"];C_=e=>(e.blockedBy?.items??[]).map(({value:t})=>t),N_=(e,t)=>[...te(e)].filter(([n])=>!t.includes(n)).flatMap(([n,s])=>{let o=[...new Set(s.map(({status:a})=>a).filter(a=>a!=="UNKNOWN"))],r=o.some(a=>!["GAP","STUB","SUPERSEDED"].includes(a)),i=o.some(a=>!Ys(a,o[0]));return r||i?[`${n} is left as it is: it has no packet`]:[]})});function Jb(e){let t=(s,o,r)=>({title:s,columns:[o,"commits","refused",...we],rows:r.slice(0,Vb).map(i=>[i.name??I_,String(i.commits),String(i.refused),...Yb(i)]),more:r.length-Vb}),n={title:"Worst commits",columns:["commit",...we,"author","subject"],rows:e.worst.slice(0,qb).map(s=>[s.commit.slice(0,10),...Yb(s),s.author,ue(s.subject,Fc)]),more:e.worst.length-qb};return[t("By rule","rule",e.byRule),t("By packet","packet",e.byPacket),t("By author","author",e.byAuthor),n].filter(({rows:s})=>s.length>0)}function D_(e,t){let n=t.map(r=>r.map(i=>V(ue(i,Math.max(L_,Fc))))),s=e.map((r,i)=>Math.max(r.length,...n.map(a=>a[i].length))),o=e.map((r,i)=>i>0&&n.every(a=>Dc(a[i])));return[e,...n].map(r=>r.map((i,a)=>o[a]?i.padStart(s[a]):i.padEnd(s[a])).join("  ").trimEnd())}function zb(e){let{commits:t,refused:n,findings:s,unjudged:o}=e;if(t===0)return"There is nothing to replay: the range has no commit";let r=we.filter(a=>s[a]>0).map(a=>`${s[a]} ${a}`),i=o.length>0?`; ${o.length} could not be judged`:"";return`Replayed ${F_(t,"commit")}: the gates would have refused ${n} (${r.join(", ")||"nothing found"})${i}`}function Zb(e,t=lt){let n=Jb(e).flatMap(({title:i,columns:a,rows:d,more:c})=>{let[l,...p]=D_(a,d);return[t.bold(i),`  ${t.dim(l)}`,...[...p,...Fi(c)].map(u=>`  ${u}`),""]}),o=[...e.unjudged.slice(0,Di).map(({commit:i,error:a})=>`  ${i.slice(0,10)}  ${V(a.split(`
`,1)[0])}`),...Fi(e.unjudged.length-Di).map(i=>`  ${i}`)],r=o.length>0?[t.bold("Not judged"),...o,""]:[];return`${[...n,...r,`${zb(e)}.`].join(`
`)}
`}function Xb(e){let t=Jb(e).flatMap(({title:r,columns:i,rows:a,more:d})=>[`### ${r}`,"",Ic(i),Ic(i.map((c,l)=>l>0&&a.every(p=>Dc(p[l]))?"---:":"---")),...a.map(c=>Ic(c.map(l=>Dc(l)||l===""?l:Le(ue(l,Fc))))),...Fi(d).flatMap(c=>["",c]),""]),s=[...e.unjudged.slice(0,Di).map(({commit:r,error:i})=>`- ${Le(r.slice(0,10))}: ${rt(i.split(`
`,1)[0])}`),...Fi(e.unjudged.length-Di)],o=s.length>0?["### Not judged","",...s,""]:[];return`${["## Replay","",`${zb(e)}.`,"",...t,...o].join(`
`).trimEnd()}
`}var Vb,qb,Di,L_,Fc,I_,Yb,Dc,F_,Fi,Ic,Qb=g(()=>{"use strict";B();zn();Zn();jt();Vb=20,qb=10,Di=10,L_=48,Fc=72,I_="(no packet)",Yb=({findings:e})=>we.map(t=>String(e[t]));Dc=e=>/^[0-9]+$/.test(e);F_=(e,t)=>`${e} ${t}${e===1?"":"s"}`;Fi=e=>e>0?[`… and ${e} more`]:[];Ic=e=>`| ${e.join(" | ")} |`});function Bc(e,t,n){let s=new Map,o=r=>{let i=s.get(r)??{commits:new Set,refused:new Set,findings:[]};return s.set(r,i),i};for(let r of e){let i=r.standing.map(a=>t(a,r));i.forEach((a,d)=>o(a).findings.push(r.standing[d]));for(let a of new Set(n?[n(r)]:i))o(a).commits.add(r.commit),r.refused&&o(a).refused.add(r.commit)}return Array.from(s,([r,{commits:i,refused:a,findings:d}])=>({name:r,commits:i.size,refused:a.size,findings:Mc(d)})).sort((r,i)=>tS(r.findings,i.findings)||i.commits-r.commits||B_(r.name??"",i.name??""))}function nS(e){let t=e.filter(({error:s})=>s===null).map(s=>({...s,standing:s.findings.filter(o=>!o.waived)})),n=t.filter(({standing:s})=>s.length>0).map(({commit:s,author:o,subject:r,refused:i,standing:a})=>({commit:s,author:o,subject:r,refused:i,findings:Mc(a)}));return{commits:e.length,refused:t.filter(({refused:s})=>s).length,findings:Mc(t.flatMap(({standing:s})=>s)),byRule:Bc(t,s=>s.rule),byPacket:Bc(t,s=>s.workPacket),byAuthor:Bc(t,(s,{author:o})=>o,({author:s})=>s),worst:n.sort((s,o)=>tS(s.findings,o.findings)),unjudged:e.flatMap(({commit:s,error:o})=>o===null?[]:[{commit:s,error:o}])}}var eS,Mc,B_,tS,sS=g(()=>{"use strict";B();eS=({commit:e,parent:t,findings:n,error:s})=>({commit:e,parent:t,findings:n,...s===null?{}:{error:s}}),Mc=e=>{let t=n=>e.filter(s=>s.severity===n).length;return{critical:t("critical"),high:t("high"),medium:t("medium"),low:t("low")}},B_=(e,t)=>e<t?-1:e>t?1:0,tS=(e,t)=>we.map(n=>t[n]-e[n]).find(n=>n!==0)??0});function W_(e){let t=mt(e),n=[];for(let s=0;s<t.length;){let[o,r,i,a,d]=t.slice(s,s+rS);if(d===void 0||!/^[0-9a-f]{40,64}$/.test(o))throw ne("Git told a history that cannot be read");let c=[];for(s+=rS;oS.test(t[s]??"");s+=2)c.push(Il(t[s].replace(oS,""),t[s+1]??""));n.push({commit:o,parents:r.split(" ").filter(Boolean),date:new Date(i),author:a,message:d,changes:c})}return n}async function U_(e,t){if(t.includes("..."))throw new Error(`Unexpected range \`${t}\`, expected \`A..B\` or one revision`);let[n,s]=t.includes("..")?t.split(".."):[null,t],o=await rs(e,s||"HEAD"),r=n===null?[]:[`^${await rs(e,n||"HEAD")}`],i=["--first-parent","--reverse","--root","--diff-merges=first-parent","--no-follow"],a=[M_,"--encoding=UTF-8","--no-mailmap","--no-show-signature","--no-notes","--no-color"];return W_(await ge(e,["log",...i,...a,...Hs,o,...r,"--"]))}function iS(e,t){if(t.length===0)return e;let n=new Map(e);for(let{path:s,after:o}of t)o?n.set(s,o):n.delete(s);return n}function H_(){let e=new Map,t=new Map;return{has:n=>t.has(n)||e.has(n),get(n){return t.has(n)||t.set(n,e.get(n)),t.get(n)},set:(n,s)=>{t.set(n,s)},save:()=>{},sweep(){e=t,t=new Map}}}function j_(e){let t=i=>Oe(e.paths)(i)!==null,n=H_(),s=new Map,o=null;async function r({name:i,files:a},d){let c=await Cr(e,d,n)({name:i,files:s});return n.sweep(),o={...c,files:a},o}return{async at(i,a){return o?.files===i.files?o:(s=new Map([...i.files].filter(([d])=>t(d))),r(i,a))},async next(i,a,d){let c=a.filter(({path:l})=>t(l));return o&&c.length===0?o={...o,...i}:(s=iS(s,c),r(i,d))}}}function K_({cwd:e,configFile:t,knownRules:n}){let s=t===void 0?null:Nn(e,t,n),o=new Map;async function r(i,a){let d=i.files.get(ee),c=d?`${d.mode} ${d.oid}`:"",l=o.get(c);if(l)return l;d&&await a.load([[ee,d]]);let u=(()=>{try{return{config:ii(i,a,{knownRules:n})}}catch(m){return{error:m.message}}})();return o.set(c,u),u}return async function(a,d,c,l){let p=c.some(({path:u})=>u===ee)?await r(d,l):null;return p&&"error"in p?p:s?{config:s}:r(a,l)}}function V_(){let e=new Map;return async function(n,s,o,r){let i=jl(n);if(i.length===0)return{};let a=vr(s.files.keys(),o).map(({path:c})=>({path:c,entry:s.files.get(c),key:`${s.files.get(c).oid} ${c}`})).filter(({entry:c})=>Pt(c));await r.load(a.filter(({key:c})=>!e.has(c)).map(({path:c,entry:l})=>[c,l])),e=new Map(a.map(({path:c,entry:l,key:p})=>[p,e.get(p)??G_(c,r.of(l))]));let d=new Map(i.map(c=>[c,[]]));for(let{path:c,line:l,text:p,keys:u}of[...e.values()].flat())for(let m of u)d.get(m)?.push({path:c,line:l,text:p});return Object.fromEntries(d)}}function q_(e,t){let n=new Map,s=new Map;async function o(i){return[...t===null?[]:await si(e,t,i),...n.get(i)??[]]}async function r(i,a,d){let c=`${i.path}\0${ai(i)}`;return s.has(c)||s.set(c,await Hl(i,await o(i.path),a,d)),s.get(c)}return{note(i){for(let{path:a,after:d}of i){if(!d||!a.endsWith(".md"))continue;let c=n.get(a);c?c.push(d):n.set(a,[d])}},async of(i,a,d,c){let l=new Set(a.map(({path:u})=>u)),p={};for(let u of i.packets)l.has(u.path)&&ie(u)&&ss(u.path)&&(p[u.path]=await r(u,d,c));return p}}}function z_(e,t,n){let s=K_(e),o=V_(),r=null;async function i(a,d,c,l,p){let{changes:u,message:m,parents:f}=c;r?.config!==l&&(r={config:l,trees:j_(l)});let{trees:h}=r,S=await h.at(a,p),b=await h.next(d,u,p),O=await Ul(u,l,p,()=>!1),P=await Kl(S,b,p),_={messages:[m],merges:f.length>1?[m]:[]},L={option:[],branch:null,title:null,body:null},D=[...S.packets,...b.packets].map(A);return{snapshot:{mode:"range",config:l,now:e.now??c.date,head:b,before:S,base:S,change:{files:O,workPackets:Fs({...L,..._},D),namingDeferred:!1,kind:"commit",signedTexts:await n.of(S,u,l,p),signatureUses:await o(O,S,l,p),...P?{enrichment:P}:{}}}}}return async function(d,c,l){let p=Ws(t),u=await s(d,c,l.changes,p);return"error"in u?u:i(d,c,l,u.config,p)}}async function*aS(e){let t=await Et(e.cwd),n=await U_(t,e.range??"HEAD"),s=n[0]?.parents[0]??null,o=J_(t),r=$r(t),i=q_(t,s),a=z_(e,r,i),d=s===null?Y_:{name:Ks(s),files:await Nr(t,s)};try{for(let c of n){let{commit:l,parents:p,author:u,message:m,changes:f}=c,h={name:Ks(l),files:iS(d.files,f)},S=o.has(l)?{error:"Its parent is not in this shallow clone: fetch it with `git fetch --unshallow`"}:await a(d,h,c),b=m.trimStart().split(`
`,1)[0];yield{commit:l,parent:p[0]??null,author:u,subject:b,total:n.length,outcome:S},i.note(f),d=h}}finally{r.close()}}var M_,rS,oS,G_,Y_,J_,lS=g(()=>{"use strict";kt();$t();Go();M();Nl();Bs();Zo();Ot();Ln();ci();Bl();M_="--format=tformat:%H%x00%P%x00%cI%x00%an%x00%B",rS=5,oS=/^\n*(?=:\d{6} )/;G_=(e,t)=>t.split(`
`).flatMap((n,s)=>{let o=Lr(n);return o.size>0?[{path:e,line:s+1,text:n,keys:o}]:[]});Y_={name:"the empty tree",files:new Map},J_=e=>new Set(e.isShallow?(Gs({...e,gitDir:e.commonDir},"shallow")??"").split(`
`):[])});var dS={};Hn(dS,{REPLAY_FORMATS:()=>Z_,replayCommand:()=>nv});function X_({commit:e,parent:t,author:n,subject:s,outcome:o}){let r={commit:e,parent:t,author:n,subject:s};if("error"in o)return{...r,findings:[],error:o.error,refused:!1};let i=on(o.snapshot,fe,{version:Ht,failOn:o.snapshot.config.failOn,baseName:t,headName:e,ruleUrl:a=>`src/rules/${a}.md`});return{...r,findings:i.findings,error:null,refused:i.result==="fail"}}function tv(e){let t=n=>{e.isTTY&&e.write(`${ev}${n}`)};return{at:(n,s)=>{n%Q_===0&&t(`Replayed ${n} of ${s} commits`)},end:()=>t("")}}async function nv(e,t){let n=[],{at:s,end:o}=tv(process.stderr);try{let a=0;for await(let d of aS({...t,knownRules:fe.map(c=>c.id)})){let c=X_(d);e==="json"?await cS(`${JSON.stringify(eS(c))}
`):n.push(c),s(++a,d.total)}}finally{o()}if(e==="json")return 0;let r=nS(n),i=Ue(process.stdout)?it(!0):lt;return await cS(e==="markdown"?Xb(r):Zb(r,i)),0}var Z_,cS,Q_,ev,pS=g(()=>{"use strict";En();Qb();Zn();sS();lS();Lt();Ts();dn();Z_=["text","json","markdown"];cS=e=>new Promise(t=>{process.stdout.write(e)?t():process.stdout.once("drain",()=>t())}),Q_=25,ev="\r\x1B[K"});var ov={};Hn(ov,{program:()=>mS,runProgram:()=>rv});module.exports=bS(ov);var Qc=Tt(Xc(),1),{program:fv,createCommand:hv,createArgument:gv,createOption:yv,CommanderError:ed,InvalidArgumentError:td,InvalidOptionArgumentError:kv,Command:nd,Argument:bv,Option:us,Help:Sv}=Qc.default;B();Fa();Ts();var uy=require("node:fs"),my=require("node:path");var Rs=e=>e.result==="pass"?0:1;En();B();zn();var Bp=10,Mp=2e3,ur=e=>[...e].sort((t,n)=>we.indexOf(t.severity)-we.indexOf(n.severity));function PP(e){let{path:t,line:n,column:s,endLine:o,endColumn:r}=e;if(t===null)return[];let i=`file=${Wa(t)}`;if(n===null)return[i];if(o!==null&&o>n)return[i,`line=${n}`,`endLine=${o}`];let a=s!==null&&r!==null&&r>s?[`endColumn=${r}`]:[];return[i,`line=${n}`,...s===null?[]:[`col=${s}`],...a]}function Wp(e,t){let n=`title=${Wa(`${t.severity}: ${t.rule}`)}`,o=`${t.workPacket===null?"":`${ue(t.workPacket,200)}: `}${ue(t.message,Mp)}
${ue(t.remedy,Mp)}`;return`::${e} ${[...PP(t),n].join(",")}::${Dp(o)}`}function Up(e,t){if(t.length<=Bp)return t.map(o=>Wp(e,o));let n=t.slice(0,Bp-1),s=`And ${t.length-n.length} more of this level, which the report lists`;return[...n.map(o=>Wp(e,o)),`::${e} title=Countersign::${s}`]}function Hp(e,t="high"){let n=ur(e.findings.filter(r=>!r.waived)),s=r=>Jn(r.severity,t);return[...Up("error",n.filter(s)),...Up("warning",n.filter(r=>!s(r)))].map(r=>`${r}
`).join("")}B();zn();var EP=3e5,mr=400,Eo=(e,t)=>`${e} ${t}${e===1?"":"s"}`,OP=e=>{let t=we.filter(n=>e.counts[n]>0).map(n=>`${e.counts[n]} ${n}`);return e.counts.waived>0&&t.push(`${e.counts.waived} waived`),t.join(", ")||"nothing found"},AP={staged:"staged change",range:"change",all:"tree"};function TP(e){let{packets:t,paths:n,rules:s}=e.judged,o=e.mode!=="all"&&n===0?`the ${AP[e.mode]} is empty`:Eo(n,e.mode==="all"?"path":"changed path"),r=e.workPackets.slice(0,20).map(d=>Le(ue(d,mr))),i=e.workPackets.length>r.length?` and ${e.workPackets.length-r.length} more`:"",a=r.length>0?` for ${r.join(", ")}${i}`:"";return[`Judged: ${o}${a}, ${Eo(t,"packet")}, ${Eo(s,"rule")}.`]}function RP(e){if(e.skipped.length===0)return[];let t=new Map;for(let{rule:n,missing:s}of e.skipped){let o=s.join(" and ");t.set(o,[...t.get(o)??[],Le(n)])}return["",...[...t].map(([n,s])=>`Skipped, because the repository has no ${n}: ${s.join(", ")}.`)]}var _P=e=>e.workPacket??e.path??"";function vP(e){let t=new Map;for(let n of e){let s=_P(n),o=t.get(s);o?o.push(n):t.set(s,[n])}return[...t]}var CP=({path:e,line:t,column:n})=>e===null?"":Le(`${ue(e,mr)}${t===null?"":`:${t}:${n}`}`),NP=({rule:e,url:t})=>/^https:\/\/[\w./%~-]+$/.test(t)?`[${Le(e)}](${t})`:Le(e),$P=e=>["",e.waived?`${e.severity} (waived)`:`**${e.severity}**`,CP(e),rt(ue(e.message,mr)),e.waived?"":rt(ue(e.remedy,mr)),NP(e),""].join(" | ").trim(),LP=e=>["",`### ${e===""?"The change":Le(ue(e,mr))}`,"","| severity | place | what is there | what to do | rule |","| --- | --- | --- | --- | --- |"];function IP(e,t){let n=[],s=t,o=0,r=i=>{n.push(i),s-=i.length+1};for(let[i,a]of vP(e)){let d=a.map($P),c=LP(i);if(c.join(`
`).length+d[0].length+2>s)break;c.forEach(r);for(let l of d){if(l.length+1>s)break;r(l),o++}}return o===e.length?n:[...n,"",`**${Eo(e.length-o,"more finding")} did not fit here; the report lists all.**`]}function jp(e,t=EP){let s=[`## ${e.result==="pass"?"✅ Countersign passed":"❌ Countersign failed"}: ${OP(e)}`,"",...TP(e),...RP(e)],o=t-s.join(`
`).length-200;return`${[...s,...IP(ur(e.findings),o)].join(`
`)}
`}kt();zn();jt();var DP=25e3,FP=2e3,Gp={critical:"error",high:"error",medium:"warning",low:"note"},Kp=e=>{let t=V(ue(e,FP));return t.includes("](")?t.replace(/[\\[\]]/g,"\\$&"):t},BP=e=>encodeURIComponent(e.replace(new RegExp("\\p{Surrogate}","gu"),"�")).replaceAll("%2F","/");function MP(e,t){return{id:e.id,shortDescription:{text:e.summary},fullDescription:{text:`${e.summary} ${e.source}`},help:{text:e.remedy},...t?.startsWith("https://")?{helpUri:t}:{},defaultConfiguration:{level:Gp[e.severity]},properties:{tags:["countersign",e.gate],gate:e.gate,severity:e.severity,source:e.source}}}function WP(e){let t=new Map;return e.map(({rule:n,workPacket:s,path:o})=>{let r=[n,s??"",o??""].join("/"),i=(t.get(r)??0)+1;return t.set(r,i),`${r}:${i}`})}function UP({path:e,line:t,column:n,endLine:s,endColumn:o,workPacket:r}){return{physicalLocation:{artifactLocation:{uri:BP(e??ee),uriBaseId:"%SRCROOT%"},region:{startLine:t??1,startColumn:n??1,endLine:s??t??1,endColumn:o??n??1}},...r===null?{}:{logicalLocations:[{name:V(r),kind:"task packet"}]}}}var HP=(e,t,n)=>({ruleId:e.rule,...t<0?{}:{ruleIndex:t},kind:"fail",level:Gp[e.severity],message:{text:`${Kp(e.message)}. ${Kp(e.remedy)}`},locations:[UP(e)],partialFingerprints:{"countersignFinding/v1":V(n)},...e.waived?{suppressions:[{kind:"external",status:"accepted",justification:"Waived in the signature ledger"}]}:{},properties:{severity:e.severity,workPacket:e.workPacket}});function Vp(e,t){let n=ur(e.findings).slice(0,DP),s=new Map(t.map((d,c)=>[d.id,c])),o=new Map(n.map(d=>[d.rule,d.url])),r=WP(n),i=e.findings.length-n.length,a={version:"2.1.0",$schema:"https://json.schemastore.org/sarif-2.1.0.json",runs:[{tool:{driver:{name:"Countersign",semanticVersion:e.tool.version,rules:t.map(d=>MP(d,o.get(d.id)))}},columnKind:"utf16CodeUnits",invocations:[{executionSuccessful:!0,toolExecutionNotifications:i===0?[]:[{level:"warning",message:{text:`${i} more findings are left out`}}]}],...e.head===null?{}:{properties:{base:e.base,head:e.head}},results:n.map((d,c)=>HP(d,s.get(d.rule)??-1,r[c]))}]};return`${JSON.stringify(a,null,2)}
`}Zn();Lt();En();ci();Lt();Ts();async function We(e){let{failOn:t,ruleUrl:n,...s}=e,o=await li({...s,knownRules:fe.map(i=>i.id)}),r=on(o.snapshot,fe,{version:Ht,failOn:t??o.snapshot.config.failOn,baseName:o.baseName,headName:o.headName,ruleUrl:n??(i=>`src/rules/${i}.md`)});return{...o,report:r}}dn();var fy=["text","json","markdown","github","sarif"];function Vl(e,t,n){return t==="json"?`${JSON.stringify(e,null,2)}
`:t==="markdown"?jp(e):t==="github"?Hp(e):t==="sarif"?Vp(e,fe):On(e,n?it(!0):lt)}function iR(e,t){let{base:n,head:s,wp:o,failOn:r}=e;if(s!==void 0&&n===void 0)throw new Error("--head goes with --base");let i=e.staged?"staged":n===void 0?"all":"range";return{...t,mode:i,useCache:!0,...n===void 0?{}:{base:n},...s===void 0?{}:{head:s},...o===void 0?{}:{workPackets:o},failOn:r}}async function hy(e,t){let{report:n}=await We(iR(e,t)),s=e.output,o=Vl(n,e.format,s===void 0&&Ue(process.stdout));return s===void 0?process.stdout.write(o):(0,uy.writeFileSync)((0,my.resolve)(t.cwd,s),o),Rs(n)}var aR=/^\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/;function ui(e){if(e===void 0)return new Date;let t=/T/.test(e)&&!/(Z|[+-]\d{2}:?\d{2})$/.test(e)?`${e}Z`:e,n=aR.test(e)?new Date(t):new Date(Number.NaN);if(Number.isNaN(n.getTime()))throw new Error(`--now: \`${e}\` is no ISO date, e.g. 2026-03-06T12:00:00Z`);return n}var gy={"authority-traceable":`# authority-traceable

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
`};Lt();function yy(e){if(e===void 0){let n=Math.max(...fe.map(o=>o.id.length)),s=fe.map(o=>`${o.id.padEnd(n)}  ${o.severity.padEnd(8)}  ${o.summary}`);return process.stdout.write(`${s.join(`
`)}
`),0}let t=fe.some(n=>n.id===e)?gy[e]:void 0;if(t===void 0)throw new Error(`there is no rule \`${e}\`; \`countersign explain\` lists them`);return process.stdout.write(t),0}dt();En();Ls();M();Q();Vs();Pn();ln();var uR="a person",Sy="a person must confirm",mR=e=>["not met","a person must confirm"].find(t=>e.includes(t))??"met",Fn=(e,t,n)=>({number:e,title:t,standing:mR(n.map(s=>s.standing)),checks:n}),It=(e,...t)=>({title:e,standing:Sy,decidedBy:[uR],notes:t,findings:[]}),Dn=(e,t,n,s=[])=>({title:e,standing:n.length+s.length>0?"not met":"met",decidedBy:t,notes:n,findings:s});function fR({snapshot:e,report:t,rules:n}){let s=new Set(pr(n,e.config).map(({rule:a})=>a.id)),o=new Map(t.skipped.map(({rule:a,missing:d})=>[a,d])),{board:r,ledger:i}=e.head;return a=>{let d=n.find(l=>l.id===a),c=d?.needs??[];return s.has(a)?o.has(a)?`${E(a)} was skipped: the repository has no ${o.get(a).join(" and ")}`:!d?.checkPacket&&!d?.checkTree?`${E(a)} judges changes alone`:c.includes("board")&&r?.unreadable?`${E(a)} could not be judged: the board is unreadable`:c.includes("ledger")&&i?.unreadable?`${E(a)} could not be judged: the ledger is unreadable`:null:`${E(a)} is off`}}function wy(e,t){let n=fR(e);return(s,...o)=>{let r=t.filter(l=>o.includes(l.rule)&&!l.waived),i=o.flatMap(l=>n(l)??[]),a=t.filter(l=>o.includes(l.rule)&&l.waived),d=[...i,...a.map(({rule:l,message:p})=>`waived: ${p} (${l})`)],c=r.length>0?"not met":i.length>0?Sy:"met";return{title:s,standing:c,decidedBy:o,notes:d,findings:r}}}var Zl="The supply chain is clean";function hR({audits:e,auditsFrom:t,snapshot:n}){if(n.config.gates.supplyChain.length===0)return It(Zl,`No audit command is configured in ${E(t)}: name them under \`gates.supplyChain\`, such as \`["npm", "audit"]\``);if(e===null)return It(Zl,"The audit commands were not run: `countersign pre-orchestration` runs them");let o=e.filter(r=>!r.passed).flatMap(({command:r,outcome:i,output:a})=>[`${E(r)}: ${i}`,...a]);return Dn(Zl,e.map(r=>r.command),o)}function gR({snapshot:{head:e,config:t}}){let n="The governance files are there",{board:s,ledger:o,specPointer:r,protocols:i}=t.paths,a=[...e.board?[]:[s],...e.ledger?[]:[o],...e.spec?.pointer?[]:[r]].map(c=>`Missing ${E(c)}`),d=`No file matches ${i.map(E).join(", ")}: confirm that no protocol governs this work`;return a.length===0&&e.protocols.length===0?It(n,d):Dn(n,[s,o,r,...i],a)}function yR({snapshot:{head:e}}){if(!e.board)return[];let t=Se({packets:qe(e.packets),board:e.board});return e.board.gates.map(({title:n,closed:s,ids:o})=>{let r=o.filter(i=>t.objection(i)===null).length;return`${n}: ${s?"closed":"open"}, ${r} of ${o.length} VALIDATED`})}function Xl(e){let t=wy(e,e.report.findings),n=t("The phase and its packets are known","board-shows-phase-gate","phase-closed-by-validation");return Fn(1,"Pre-orchestration checklist",[t("The spec pointer is current","spec-pointer-current"),t("No work is stalled","work-not-stalled"),hR(e),{...n,notes:[...n.notes,...yR(e)]},gR(e),t("The governance files are current","spec-references-current","board-current","packet-readable")])}function kR({snapshot:{head:e}}){let t="The spec in force carries a signature",n=e.spec&&Je(e.spec);if(!n||n.version===null||!e.ledger)return It(t,"No spec in force, or no ledger, can be read");if(Bo(e.ledger,n.version).length>0)return Dn(t,[e.ledger.path],[]);let s=e.spec.files.length===1,o=`Missing row of an enrichment ${E(`v${n.version}`)} in ${E(e.ledger.path)}`;return s?It(t,`${o}: confirm that this is the first spec and that the user approved it`):Dn(t,[e.ledger.path],[o])}function bR(e,t){let{snapshot:n,report:s,rules:o}=e,r=A(t),i=c=>c.path===t.path||c.workPacket===r,a=({severity:c,waived:l})=>!l&&(c==="critical"||c==="high"),d=Se({packets:qe(n.head.packets),board:n.head.board});return{facts:e,packet:t,score:In(t,n,o),findings:Jl(n,o).filter(i),serious:s.findings.filter(c=>i(c)&&a(c)),waitsFor:ct(d,r).map(c=>`${E(c.id)} ${c.reason}`)}}var xy=["done-means-testable"],Ql=["spec-anchor-in-main-body"],Py=["bootstrap-complete"],SR=["task-id-matches-file","task-id-unique","status-known","risk-tier-justified","scope-clear","in-scope-paths-exact","out-of-scope-listed","test-plan-executable","done-means-testable","rollback-hint-concrete","bootstrap-complete"],wR=(e,t)=>Fn(2,"Spec enrichment",[t("SPEC_ANCHOR is in the Main Body",...Ql),kR(e),It("The spec covers the requirement clearly","Read the sections of SPEC_ANCHOR; where they leave a gap, enrich")]),xR=e=>Fn(3,"Signature",[e("The signature is there and well formed","packet-signed","signature-wellformed"),e("It was never used before","signature-used-once"),e("The ledger records it","signature-recorded"),e("AUTHORITY cites the approval","authority-traceable")]),PR=e=>Fn(4,"Requirements verification",[It("The user's request is clear","Where it can be read in two ways, ask"),e("The scope is well defined","scope-clear","out-of-scope-listed"),e("Success can be measured",...xy),It("The acceptance criteria are understood","Say them in your own words to the user")]),ER=e=>Fn(5,"Template completeness",[e("All ten fields are filled",...SR),e("No placeholder is left","placeholders-absent"),e("SPEC_ANCHOR is valid",...Ql),e("IN_SCOPE_PATHS are exact","in-scope-paths-exact"),e("TEST_PLAN has exact commands","test-plan-executable"),e("BOOTSTRAP is complete",...Py)]);function OR({score:e,serious:t}){let n=`the score is ${e.met} of ${e.criteria.length}, ${e.verdict}`;return Fn(6,"Pre-work validation",[Dn("The score passes",["countersign score"],e.verdict==="PASS"?[]:[n]),Dn("No critical or high finding stands",["countersign check"],[],t)])}var AR=(e,{waitsFor:t})=>Fn(7,"Dependency check",[Dn("Every blocker is VALIDATED",["packets and board"],t),e("The status of blockers is current","board-status-agrees","board-current"),e("Dependencies are documented","dependencies-declared","dependencies-agree","dependencies-acyclic","blockers-known"),It("No dependency was overlooked","Look for packets that touch the same files or the same section")]);function TR(e,{packet:t,waitsFor:n,serious:s}){let o=t.status?.value==="BLOCKED"?["The packet is BLOCKED"]:[];return Fn(8,"Pre-delegation verification",[e("SPEC_ANCHOR references the Main Body",...Ql),e("IN_SCOPE_PATHS are exact","in-scope-paths-exact"),e("OUT_OF_SCOPE is there","out-of-scope-listed"),e("DONE_MEANS are measurable and trace to SPEC_ANCHOR",...xy),e("RISK_TIER is assigned","risk-tier-justified"),e("TEST_PLAN is complete","test-plan-executable"),e("BOOTSTRAP is complete",...Py),e("USER_SIGNATURE locks the packet","packet-signed","signature-wellformed","signature-recorded"),e("Dependencies are documented","dependencies-declared","dependencies-agree"),e("An effort estimate is there","effort-estimated"),Dn("Nothing blocks the work",["packets and board","countersign check"],[...o,...n],s),It("OUT_OF_SCOPE leaves nothing out","Think of what is related and deferred"),It("The coder understands the scope","Let the coder say it back")])}function Ey(e,t){let n=bR(e,t),s=e.report.findings.filter(r=>r.workPacket===null),o=wy(e,[...n.findings,...s.filter(r=>r.rule==="board-current")]);return[Xl(e),wR(e,o),xR(o),PR(o),ER(o),OR(n),AR(o,n),TR(o,n)]}var Oy=e=>e.every(t=>t.standing!=="not met");dt();Me();M();Pn();var RR=/\bphases?\s*[-_:#]?\s*([\p{L}\p{N}](?:[\p{L}\p{N}._-]{0,20}[\p{L}\p{N}])?)/iu,ec=e=>(RR.exec(e)?.[1]??e).toLowerCase();function _R(e,t){let n=t.trim().toLowerCase(),s=e.gates.filter(r=>r.title.toLowerCase()===n),o=ec(n);return s.length>0?s:e.gates.filter(r=>ec(r.title)===o)}var Ay=e=>e[0]?.status?.value??null;function Ty({packets:e,board:t},n){let s=t?_R(t,n):[];if(!t||s.length===0)return null;let o=qe(e),r=Se({packets:o,board:t}),a=[...new Set(s.flatMap(p=>p.ids))].map(p=>{let u=r.decider(p)??p,m=o.withId(u),f=m.flatMap(b=>b.verdicts).at(-1),h=r.objection(p),S=ct(r,u);return{id:p,decidedBy:u,onBoard:bt(t,u)?.status??null,inPacket:Ay(m),verdict:f?f.passed?"PASS":"FAIL":null,blockedBy:r.declaredBy(u).map(b=>b.id),missing:[...h===null?[]:[`it ${h}`],...m.length===0?["it has no packet"]:[],...m.length>0&&!f?.passed?["no passed verdict is recorded in its packet"]:[],...S.map(b=>`it waits for \`${b.id}\`, which ${b.reason}`)]}}),d=ec(s[0].title),c=new Set(a.flatMap(p=>[p.id,p.decidedBy])),l=p=>A(p).toLowerCase().startsWith(`wp-${d}-`)&&!c.has(A(p));return{phase:s[0].title,criteria:s.flatMap(p=>p.closureText?.value??[])[0]??null,closed:s.some(p=>p.closed),canClose:a.length>0&&a.every(p=>p.missing.length===0),rows:a,others:e.filter(l).map(p=>({id:A(p),status:Ay([p])}))}}zn();jt();var tc=20,os=400,vR={met:"met","not met":"NOT MET","a person must confirm":"confirm"},CR=8,Ry=(e,{red:t,yellow:n,green:s})=>{let o=vR[e].padEnd(CR);return e==="met"?s(o):e==="not met"?t(o):n(o)},NR=({path:e,line:t,column:n})=>e===null?"":`${e}${t===null?"":`:${t}:${n}`}  `;function _y({notes:e,findings:t}){let n=[...t.map(s=>`${NR(s)}${s.message} (${s.rule})`),...e];return n.length>tc?[...n.slice(0,tc),`and ${n.length-tc} more`]:n}var $R=(e,t)=>[`  ${Ry(e.standing,t)}  ${e.title}  ${t.dim(`[${e.decidedBy.map(V).join(", ")}]`)}`,..._y(e).map(n=>`            ${V(n)}`)],nc=(e,t)=>e.flatMap(n=>n.checks).filter(n=>n.standing===t).length,vy=e=>`${nc(e,"met")} met, ${nc(e,"not met")} not met, ${nc(e,"a person must confirm")} for a person to confirm`,Cy=(e,t)=>`${[...e.flatMap(n=>[`${t.bold(`Gate ${n.number}: ${n.title}`)}  ${Ry(n.standing,t).trimEnd()}`,...n.checks.flatMap(s=>$R(s,t)),""]),vy(e)].join(`
`)}
`,LR=e=>{let t=_y(e).map(s=>rt(ue(s,os))),n=e.decidedBy.map(s=>Le(ue(s,os))).join(", ");return`| ${e.title} | ${e.standing==="met"?"met":`**${e.standing}**`} | ${n} | ${t.join("<br>")} |`},Ny=e=>`${[...e.flatMap(t=>[`### Gate ${t.number}: ${t.title}: ${t.standing}`,"","| check | stands | decided by | why |","| --- | --- | --- | --- |",...t.checks.map(LR),""]),vy(e)].join(`
`)}
`,IR=({id:e,decidedBy:t})=>e===t?e:`${e} (${t})`,sc=["packet","board","packet file","verdict","blocked by"],$y=e=>[IR(e),e.onBoard??"none",e.inPacket??"none",e.verdict??"none",e.blockedBy.join(", ")||"nothing"],Ly=({canClose:e,closed:t,rows:n,phase:s})=>{if(e)return`${s} ${t?"is closed, rightly":"can close"}`;let o=n.filter(i=>i.missing.length>0).length,r=n.length===0?"its gate lists no packet":`${o} of ${n.length} packets keep it open`;return`${s} ${t?"is called closed and cannot be":"cannot close"}: ${r}`},Iy=({others:e})=>e.length===0?[]:[`Not on the gate: ${e.map(({id:t,status:n})=>`${t} ${n??"without a status"}`).join(", ")}`];function Dy(e,t){let n=[sc,...e.rows.map($y)].map(p=>p.map(V)),s=sc.map((p,u)=>Math.max(...n.map(m=>m[u].length))),o=p=>p.map((u,m)=>u.padEnd(s[m])).join("  ").trimEnd(),[r,...i]=n.map(o),a=e.rows.flatMap((p,u)=>[i[u],...p.missing.map(m=>`    ${t.red("missing")}  ${V(m)}`)]),d=e.criteria===null?[]:[V(e.criteria)],c=V(Ly(e)),l=e.canClose?t.green(c):t.red(c);return`${[...d,"",t.bold(r),...a,"",...Iy(e).map(V),l].join(`
`)}
`}var Fy=e=>`${[`### ${rt(ue(Ly(e),os))}`,"",...e.criteria===null?[]:[rt(ue(e.criteria,os)),""],`| ${[...sc,"missing"].join(" | ")} |`,"| --- | --- | --- | --- | --- | --- |",...e.rows.map(t=>{let n=t.missing.map(s=>rt(ue(s,os))).join("<br>");return`| ${[...$y(t).map(s=>rt(ue(s,os))),n].join(" | ")} |`}),...Iy(e).flatMap(t=>["",rt(ue(t,os))])].join(`
`)}
`;kt();Tr();Ne();Ot();Ln();async function DR(e,t,n){let s=mt(await ge(e,["ls-tree","-z","--full-tree",t,"--",ee]))[0];if(s===void 0)return Ie;let[o,,r]=s.slice(0,s.indexOf("	")).split(" ");if(!o?.startsWith("100")||!r)throw ne(`\`${ee}\` is no regular file at ${t.slice(0,10)}`);let i=(await jg(e,[r])).get(r);return Cn(en(i),ee,n)}async function By(e,t,n){let s=await cn(e,t),o=s?.commit??e.headCommit;return o===null?null:{config:await DR(e,o,n),from:s?.ref??"HEAD"}}var My=require("node:child_process"),FR=20,BR=64*1024,MR=e=>e.split(/\r\n|\n|\r/).filter(t=>t.trim()!=="").slice(-FR);function WR(e){try{process.kill(process.platform==="win32"?e:-e,"SIGKILL")}catch(t){if(t.code!=="ESRCH")throw t}}function Wy(e,[t="",...n],s){return new Promise(o=>{let r=(0,My.spawn)(t,n,{cwd:e,shell:!1,detached:process.platform!=="win32",stdio:["ignore","pipe","pipe"],windowsHide:!0}),i="",a=!1,d=p=>i=(i+p.toString("utf8")).slice(-BR);r.stdout.on("data",d),r.stderr.on("data",d);let c=setTimeout(()=>{a=!0,r.pid!==void 0&&WR(r.pid)},s*1e3),l=(p,u)=>{clearTimeout(c),o({passed:p,outcome:u,output:MR(i)})};r.on("error",p=>l(!1,p.code==="ENOENT"?"it was not found":`it could not be started (${p.code})`)),r.on("close",(p,u)=>{a?l(!1,`it took more than ${s} seconds and was ended`):l(p===0,p===null?`it was ended by ${u}`:`it ended with exit code ${p}`)})})}Lt();M();hi();Vs();Lt();function Ir(e,t){return e.length===0?t.head.packets:e.map(n=>{let s=t.head.packets.find(o=>A(o)===n);if(!s)throw new Error(`there is no packet \`${n}\` under ${t.config.paths.packets.join(", ")}`);return s})}var rc=(e,t)=>t==="json"?`${JSON.stringify(e,null,2)}
`:t==="markdown"?qy(e):fi(e);async function Yy(e,t,n){let{snapshot:s}=await We({...n,mode:"all",useCache:!0}),o=Ir(e,s).map(a=>a.path),r=zl(s,fe),i=o.map(a=>r.find(d=>d.path===a));return process.stdout.write(rc(i,t)),i.every(a=>a.verdict==="PASS")?0:1}dn();async function GR({root:e},{supplyChain:t,seconds:n}){let s=[];for(let o of t)s.push({command:o.join(" "),...await Wy(e,o,n)});return s}async function Jy(e,{snapshot:t,report:n,repository:s},o){let{config:r}=t,i=fe.map(l=>l.id),a=e.configFile===void 0?await By(s,r.defaultBranch,i):null,d=a?.config.gates??r.gates;return{snapshot:{...t,config:{...r,gates:d}},report:n,rules:fe,audits:o?await GR(s,d):null,auditsFrom:a?.from??e.configFile??"the working tree"}}function zy(e,t){let n=Oy(e),s=t==="json"?`${JSON.stringify({passed:n,gates:e},null,2)}
`:t==="markdown"?Ny(e):Cy(e,it(Ue(process.stdout)));return process.stdout.write(s),n?0:1}async function Zy(e,t){let n=await We({...t,mode:"all",useCache:!0,mayBeEmpty:!0});return zy([Xl(await Jy(t,n,!0))],e)}async function Xy(e,t,n,s){let o=await We({...s,mode:"all",useCache:!0}),r=Ir([e],o.snapshot)[0];return zy(Ey(await Jy(s,o,n),r),t)}async function Qy(e,t,n){let{snapshot:s}=await We({...n,mode:"all",useCache:!0}),{board:o}=s.head;if(!o)throw new Error(`there is no board at \`${s.config.paths.board}\``);if(o.unreadable!==null)throw new Error(`\`${o.path}\` cannot be read: ${o.unreadable}`);let r=Ty(s.head,e);if(!r){let a=o.gates.map(d=>`\`${d.title}\``).join(", ")||"none";throw new Error(`there is no phase gate \`${e}\` on \`${o.path}\`; there is ${a}`)}let i=t==="json"?`${JSON.stringify(r,null,2)}
`:t==="markdown"?Fy(r):Dy(r,it(Ue(process.stdout)));return process.stdout.write(i),r.canClose?0:1}var Sk=require("node:fs");var mk=require("node:fs"),fk=require("node:path");Go();var VR=/^(\S+) ([0-9a-f]+) (\S+) ([0-9a-f]+)$/,ek=e=>/^0+$/.test(e);function nk(e){return e.split(`
`).filter(n=>n.trim()!=="").flatMap(n=>{let[,s,o,r,i]=VR.exec(n.trimEnd())??[];if(!s||!o||!r||!i)throw new Error(`pre-push: expected \`<local ref> <object> <remote ref> <object>\` on standard input, got \`${n}\``);return ek(o)||/^refs\/(?:tags|notes)\//.test(r)?[]:[{localRef:s,localOid:o,remoteRef:r,remoteOid:ek(i)?null:i}]})}var tk=e=>/^refs\/heads\/(.+)$/.exec(e)?.[1]??null,sk=({localRef:e,remoteRef:t})=>tk(e)??tk(t);var pn=["pre-commit","prepare-commit-msg","commit-msg","pre-push"],Bn="node_modules/.bin/countersign",rk=e=>`#!/bin/sh
# Countersign judges what git is about to record or push. Written by \`countersign init\`.
cli=${Bn}
if [ -x "$cli" ]; then
  exec "$cli" hook ${e} "$@"
fi
cli=$(git config --get countersign.cli) || cli=
case $cli in
  *.js) if [ -f "$cli" ]; then exec node "$cli" hook ${e} "$@"; fi ;;
  ?*) if [ -x "$cli" ]; then exec "$cli" hook ${e} "$@"; fi ;;
esac
echo "countersign: no CLI at ${Bn} or at git config countersign.cli ($cli):" >&2
echo 'install the dependencies of this repository, or run \`countersign init\` in it again' >&2
exit 2
`,qs=(e,t)=>`if [ -x ${Bn} ]; then ${Bn} hook ${e}${t}; else node "$(git config countersign.cli || echo "countersign.cli is not set")" hook ${e}${t}; fi`,oc=e=>{let t=`${qs(e,' "$@"')}`;return e!=="pre-push"?[`{ ${t}; } || exit $?`]:["refs=$(cat)",`printf "%s\\n" "$refs" | { ${t}; } || exit $?`,"exec <<END","$refs","END"]},ic=(e,t)=>e.split(`
`).some(n=>!/^\s*#/.test(n)&&new RegExp(`\\bhook ${t}(?![\\w-])`).test(n))&&e.includes("countersign"),qR={"pre-commit":"","prepare-commit-msg":" {0}","commit-msg":" {0}","pre-push":" {0}"},ok=()=>pn.flatMap(e=>[`${e}:`,"  commands:","    countersign:",...e==="pre-push"?["      use_stdin: true"]:[],"      run: |",`        ${qs(e,qR[e])}`]),YR={"pre-commit":qs("pre-commit",""),"prepare-commit-msg":qs("prepare-commit-msg",' "$1" $PRE_COMMIT_COMMIT_MSG_SOURCE $PRE_COMMIT_COMMIT_OBJECT_NAME'),"commit-msg":qs("commit-msg",' "$1"'),"pre-push":`echo "$PRE_COMMIT_LOCAL_BRANCH $(git rev-parse "$PRE_COMMIT_LOCAL_BRANCH") $PRE_COMMIT_REMOTE_BRANCH \${PRE_COMMIT_FROM_REF:-0}" | { ${qs("pre-push",' "$PRE_COMMIT_REMOTE_NAME"')}; }`},ik=()=>[`default_install_hook_types: [${pn.join(", ")}]`,"repos:","  - repo: local","    hooks:",...pn.flatMap(e=>[`      - id: countersign-${e}`,`        name: countersign ${e}`,"        language: system",`        stages: [${e}]`,"        always_run: true",`        pass_filenames: ${e==="commit-msg"||e==="prepare-commit-msg"}`,"        entry: >-",`          sh -c '${YR[e]}' --`])];Zn();jt();kt();Tr();Bs();Ot();var ak="refs/remotes/origin/HEAD";async function Dr(e,t){let n=await cn(e,t);if(!n)return null;let s=n.ref===ak?await ei(e,ak):null;return{...n,name:(s??n.ref).replace(/^refs\/heads\/|^(?:refs\/remotes\/)?origin\//,"")}}async function lk(e,t,n){if(n!==void 0)return Nn(t,n).defaultBranch;if(e.headCommit===null||(await ge(e,["ls-tree","-z","--full-tree",e.headCommit,"--",ee])).length===0)return null;let o=await ge(e,["cat-file","blob",`${e.headCommit}:${ee}`]);return Cn(o.toString("utf8"),ee).defaultBranch}async function ck(e,t){return(await ge(e,["cat-file","--batch-check=%(objecttype)"],`${t}^{commit}
`)).toString("utf8").trim()==="commit"}Ot();var pk=require("node:crypto"),qt=require("node:fs"),gi=require("node:path"),dk=e=>e&&[e.mode,e.oid];function ac(e,t){if(e.headCommit===null)return null;let n=t.map(({path:o,before:r,after:i})=>[o,dk(r),dk(i)]),s=[e.headCommit,e.headBranch,n];return(0,pk.createHash)("sha256").update(JSON.stringify(s)).digest("hex")}var lc=e=>(0,gi.join)(e.gitDir,"countersign","judged"),cc=e=>(0,qt.rmSync)(lc(e),{force:!0});function dc(e,t){let n=lc(e);if(!(0,qt.existsSync)(n))return null;let[s,o,r,...i]=(0,qt.readFileSync)(n,"utf8").split(`
`);return cc(e),t===null||s!==t||o!=="pre-commit"&&o!=="prepare-commit-msg"?null:{by:o,isScopeOpen:r!=="judged",workPackets:i}}function yi(e,t,n){if(t===null)return;let s=lc(e);(0,qt.mkdirSync)((0,gi.dirname)(s),{recursive:!0}),(0,qt.writeFileSync)(s,[t,n.by,n.isScopeOpen?"open":"judged",...n.workPackets].join(`
`))}dn();var ki=(e,t)=>t.stdout(On(e,t.color?it(!0):lt)),hk=({cwd:e,env:t,now:n,configFile:s})=>({cwd:e,env:t,now:n,useCache:!0,...s===void 0?{}:{configFile:s}}),pc=(e,t)=>We({...hk(e),mode:"staged",...t===null?{messagePending:!0}:{naming:{messages:[t]}}}),gk=(e,{snapshot:t,report:n})=>({by:e,isScopeOpen:t.change.namingDeferred,workPackets:n.workPackets}),yk=async e=>e.headCommit===null?null:ac(e,await js(e,e.headCommit));async function JR(e){let t=await pc(e,null),{report:n,repository:s,snapshot:o}=t;return n.findings.length>0&&ki(n,e),cc(s),n.result==="pass"&&yi(s,ac(s,o.change.files),gk("pre-commit",t)),Rs(n)}var zR=/^\S+ -+ >8 -+$/m;async function kk(e,t,n){let s=(0,mk.readFileSync)((0,fk.resolve)(t.cwd,n),"utf8"),o=zR.exec(s)?.index??s.length;return(await ge(e,["stripspace","--strip-comments"],s.slice(0,o))).toString("utf8")}var ZR=["message","merge","squash","commit"];async function XR(e,t,n){let s=await Et(e.cwd,e.env),o=await yk(s),r=dc(s,o);if(r?.by==="pre-commit")return yi(s,o,{...r,by:"prepare-commit-msg"}),0;let i=n!==void 0&&ZR.includes(n),a=await pc(e,i?await kk(s,e,t):null);return a.report.findings.length>0&&ki(a.report,e),a.report.result==="pass"&&yi(s,o,gk("prepare-commit-msg",a)),Rs(a.report)}var QR=(e,t)=>e===null||e.isScopeOpen?!1:Fs({option:[],branch:null,title:null,body:null,messages:[t]},e.workPackets).every(({id:s})=>e.workPackets.includes(s));async function e1(e,t){let n=await Et(e.cwd,e.env),s=await kk(n,e,t);if(QR(dc(n,await yk(n)),s))return 0;let{report:o}=await pc(e,s);return o.result==="fail"&&ki(o,e),Rs(o)}async function t1(e,t,n){let{localOid:s,remoteRef:o,remoteOid:r}=t,i=await Dr(e,null)??await Dr(e,await lk(e,n.cwd,n.configFile));if(!i)throw new Error("The default branch is not known: fetch it (`git remote set-head origin --auto`), or set `defaultBranch` in the configuration");let a=o===`refs/heads/${i.name}`;return a&&r===null?{unbound:"it is the first push of the default branch"}:a&&r!==null&&await ck(e,r)?{base:r}:(e.isShallow?i.commit:await ni(e,i.commit,s))===null?{unbound:`it has no commit in common with ${i.name}`}:{base:i.commit}}async function n1(e,t,n){let s=await t1(e,t,n);if("unbound"in s)return n.stderr(`countersign: ${V(t.remoteRef)} is not judged: ${s.unbound}
`),!0;let{report:o}=await We({...hk(n),mode:"range",base:s.base,head:t.localOid,naming:{branch:sk(t)}});return o.findings.length>0&&(n.stdout(`Push of ${V(t.localRef)} to ${V(t.remoteRef)}

`),ki(o,n)),o.result==="pass"}async function s1(e){let t=nk(await e.stdin()),n=await Et(e.cwd,e.env),s=!0;for(let o of t)await n1(n,o,e)||(s=!1);return s?0:1}var uk=(e,t)=>{if(t===void 0)throw new Error(`hook ${e}: the file with the commit message is missing`);return t};async function bk(e,t){let[n,s,o]=e;if(n==="pre-commit")return JR(t);if(n==="prepare-commit-msg")return XR(t,uk(n,s),o);if(n==="commit-msg")return e1(t,uk(n,s));if(n==="pre-push")return s1(t);throw new Error(`hook: \`${n??""}\` is none of ${pn.join(", ")}`)}dn();function r1(e){let t=[],n={};for(let s=0;s<e.length;s++){let o=e[s],r=/^--(now|config)(?:=(.*))?$/s.exec(o);if(!r){t.push(o);continue}let i=r[2]??e[++s];if(i===void 0)throw new Error(`option '--${r[1]}' needs a value`);n[r[1]]=i}return{rest:t,...n}}function wk(e){let{rest:t,now:n,config:s}=r1(e);return bk(t,{cwd:process.cwd(),env:process.env,stdin:async()=>(0,Sk.readFileSync)(0,"utf8"),stdout:o=>process.stdout.write(o),stderr:o=>process.stderr.write(o),color:Ue(process.stderr),now:ui(n),...s===void 0?{}:{configFile:s}})}var Oi=require("node:fs"),ft=require("node:path");kt();jt();var bi=(e,t)=>t.length>0?["",e,...t.map(n=>`  ${n}`)]:[];function xk(e){let{isDryRun:t,written:n,recorded:s,kept:o,left:r,next:i}=e,a=n.length===0&&s===null,d=[...n.map(l=>`${t?"would write":"wrote"} ${V(l)}`),...s===null?[]:[`${t?"would set":"set"} git config countersign.cli ${V(s)}`]];return`${[`Countersign in ${V(e.root)}${t?" (dry run: nothing is written)":""}`,...bi("Done",a?["nothing: everything is in place"]:d),...bi("In place",o.map(V)),...bi("Left alone",r.flatMap(({name:l,why:p,lines:u})=>[`${V(l)}: ${p}`,...u.map(m=>`    ${m}`)])),...bi("Next",i.map((l,p)=>`${p+1}. ${V(l)}`))].join(`
`)}
`}var uc="countersign/countersign@v1",o1=e=>/^[\w./-]+$/.test(e)?e:JSON.stringify(e.replace(/[!+?*[\]\\]/g,"\\$&")),Pk=e=>`name: Countersign

on:
  pull_request:
    types: [opened, synchronize, reopened, edited]
  merge_group:
  push:
    branches: [${o1(e)}]

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
      - uses: ${uc}
`;var He=require("node:fs"),$k=require("node:os"),Ce=require("node:path");Ot();xi();var p1=/^\.?lefthook\.(?:ya?ml|toml|jsonc?)$/,u1=/^\.pre-commit-config\.ya?ml$/;async function m1(e){let t=(await ge(e,["config","--list","-z"])).toString("utf8"),n=new Map(t.split("\0").filter(s=>s.includes(`
`)).map(s=>[s.slice(0,s.indexOf(`
`)),s.slice(s.indexOf(`
`)+1)]));return{hooksPath:n.get("core.hookspath")||null,recordedCli:n.get("countersign.cli")||null}}function f1(e){let t=(0,He.existsSync)((0,Ce.join)(e,"package.json"))?h1((0,Ce.join)(e,"package.json")):{};for(let n of[t.prepare,t.postinstall]){let s=typeof n=="string"?/(?:^|[\s;&|])husky(?![\w-])(?:[ \t]+([\w./-]+))?/.exec(n):null;if(s)return s[1]&&s[1]!=="install"?s[1]:".husky"}return(0,He.existsSync)((0,Ce.join)(e,".husky"))?".husky":null}var Nk=e=>typeof e=="object"&&e!==null;function h1(e){try{let t=JSON.parse((0,He.readFileSync)(e,"utf8"));return Nk(t)&&Nk(t.scripts)?t.scripts:{}}catch(t){throw new Error(`\`${e}\` cannot be read as JSON`,{cause:t})}}function g1(e,t,n){let{root:s,commonDir:o}=e;if(t!==null){let c=(0,Ce.resolve)(s,t.replace(/^~(?=\/)/,(0,$k.homedir)()));return c.endsWith(`${Ce.sep}_`)&&un(c,[s])?{kind:"husky",folder:(0,Ce.dirname)(c),isActive:(0,He.existsSync)((0,Ce.join)(c,"h"))}:{kind:un((0,Ce.join)(c,"pre-commit"),[s,o])?"folder":"outside",folder:c}}let r=n.find(c=>p1.test(c));if(r!==void 0)return{kind:"lefthook",file:r};let i=n.find(c=>u1.test(c));if(i!==void 0)return{kind:"pre-commit",file:i};let a=f1(s);if(a!==null)return{kind:"husky",folder:(0,Ce.resolve)(s,a),isActive:!1};let d=(0,Ce.join)(o,"hooks");return{kind:un((0,Ce.join)(d,"pre-commit"),[s,o])?"git":"outside",folder:d}}function y1(e,t){let n=(0,Ce.dirname)(e),s=(0,He.existsSync)(n)&&(0,He.statSync)(n).isDirectory()&&(0,He.lstatSync)(e,{throwIfNoEntry:!1});if(!s)return null;let o=s.isFile()&&un(e,t);return{mode:s.mode&511,text:o?(0,He.readFileSync)(e,"utf8"):null}}async function Lk(e,t=process.env){let n=await Et(e,t),{root:s,commonDir:o,hasWorkTree:r}=n;if(!r)throw new Error(`\`${s}\` has no working tree: run \`countersign init\` in a checkout`);let[i,a,d]=await Promise.all([m1(n),Dr(n,null),Qo(n)]),c=[s,o],l=d?.replace(/^refs\/heads\//,"")??"main",p=a===null&&l!=="main"&&l!=="master";return{root:s,hooks:g1(n,i.hooksPath,(0,He.readdirSync)(s)),recordedCli:i.recordedCli,branch:a?.name??l,isBranchUnknown:p,hasOwnCli:(0,He.existsSync)((0,Ce.join)(s,Bn)),hasPackageJson:(0,He.existsSync)((0,Ce.join)(s,"package.json")),folders:c,present:u=>y1(u,c),repository:n}}async function Ik(e,t,n){let{repository:s,recordedCli:o,folders:r}=e;n!==null&&await ge(s,["config","--local","countersign.cli",n]);try{wi(r,t)}catch(i){throw n!==null&&await ge(s,["config","--local",...o===null?["--unset","countersign.cli"]:["countersign.cli",o]]),i}}xi();var Pi=".github/workflows/countersign.yml",Dk="schemas/config.schema.json",mc=e=>({kind:"kept",name:e}),Ei=(e,t,n=[])=>({kind:"left",name:e,why:t,lines:n}),k1=(e,t)=>{let n=(0,ft.relative)(e.root,t);return n.startsWith("..")?t:n};function Fk(e,t,n){let s=(0,ft.join)(e.root,t);return e.present(s)?mc(t):{kind:"write",name:t,write:{path:s,before:null,after:n}}}function b1(e,t,n){let s=(0,ft.join)(t,n),o=k1(e,s),r=e.present(s),i=rk(n);if(!r)return{kind:"write",name:o,write:{path:s,before:null,after:i,mode:493}};let a=(r.mode&64)!==0||e.hooks.kind==="husky";return r.text===i&&!a?{kind:"write",name:o,write:{path:s,before:Buffer.from(i),after:i,mode:493}}:r.text===null||!ic(r.text,n)?Ei(o,"it is yours; add this below its first line:",oc(n)):a?mc(o):Ei(o,`git does not run it until it is executable: \`chmod +x ${o}\``)}var S1={lefthook:ok,"pre-commit":ik};function w1(e){let{hooks:t}=e;if("file"in t){let n=e.present((0,ft.join)(e.root,t.file))?.text??"";return[pn.every(o=>ic(n,o))?mc(t.file):Ei(t.file,"it is yours; add this to it:",S1[t.kind]())]}return t.kind!=="outside"?pn.map(n=>b1(e,t.folder,n)):pn.map(n=>{let s=(0,ft.join)(t.folder,n),o=`git runs the hooks of \`${t.folder}\`, which is outside of this repository; this file there needs:`;return Ei(s,o,["#!/bin/sh",...oc(n)])})}function x1(e,t){let n=(0,ft.relative)(e.root,(0,ft.join)((0,ft.dirname)((0,ft.dirname)(t)),Dk));return!e.hasOwnCli&&!n.startsWith("..")&&!n.startsWith("node_modules")&&(0,Oi.existsSync)((0,ft.join)(e.root,n))?`./${n}`:`./node_modules/countersign/${Dk}`}var P1=(e,t)=>{let n=e.isBranchUnknown?{defaultBranch:e.branch}:{};return`${JSON.stringify({$schema:x1(e,t),...n},null,2)}
`},E1=(e,t)=>[...w1(e),Fk(e,ee,P1(e,t)),Fk(e,Pi,Pk(e.branch))],O1={husky:"Until dependencies are installed in it, a fresh clone or linked worktree lacks husky's folder and git runs no hook there",lefthook:"Run `lefthook install` after you added the lines","pre-commit":"Run `pre-commit install` after you added the lines",folder:"A clone runs these hooks once its own `core.hooksPath` is set",outside:"Or give this repository its own hooks: `git config core.hooksPath .git/hooks`, then run this again",git:"Hooks are not cloned: run `countersign init` once in every clone; its linked worktrees share them"},A1=(e,t)=>t.flatMap(n=>n.kind==="write"&&!un(n.write.path,[e.repository.commonDir])&&un(n.write.path,[e.root])?[n.name]:[]);function T1(e,t,n){let{hooks:s,hasPackageJson:o,hasOwnCli:r}=e,i=A1(e,n),a=s.kind==="husky"&&!s.isActive;return[...i.includes(Pi)?[`Set the owner in \`uses: ${uc}\` of ${Pi}`]:[],...i.length>0?[`Commit these files; this passes the hooks: git add ${i.join(" ")} && git commit -m "Add Countersign"`]:[],...o&&!r?[`Add countersign to the devDependencies, a change like any other; until \`${Bn}\` is there, the hooks run \`${t}\``]:[],...a?["Run `npx husky` once: git does not run its hooks yet"]:[],O1[s.kind],...i.includes(Pi)?["Require the check `countersign` in the rules of your default branch"]:[],"See old debt with `countersign check --all`; a change is charged only with what it adds"]}async function Bk(e){let t=await Lk(e.cwd,e.env),n=e.cli??(0,Oi.realpathSync)(process.argv[1]),s=E1(t,n),o=s.flatMap(i=>i.kind==="write"?[i.write]:[]),r=t.recordedCli===n;return e.dryRun||await Ik(t,o,r?null:n),{text:xk({root:t.root,isDryRun:e.dryRun,written:s.flatMap(i=>i.kind==="write"?[i.name]:[]),recorded:r?null:n,kept:s.flatMap(i=>i.kind==="kept"?[i.name]:[]),left:s.flatMap(i=>i.kind==="left"?[i]:[]),next:T1(t,n,s)})}}async function Mk(e,t){let{text:n}=await Bk({cwd:t.cwd,now:t.now,dryRun:e});return process.stdout.write(n),0}var Wk=require("node:fs"),Uk=require("node:path");Sa();xs();lr();Ne();Bs();var R1=(e,t)=>{try{return(0,Wk.readFileSync)(e==="-"?0:(0,Uk.resolve)(t,e))}catch(n){throw new Error(`cannot read \`${e}\``,{cause:n})}};function Hk(e,t){let n=Yo(t.cwd,t.configFile),s={logSections:n.lock.logSections,limits:n.limits,read:bn},o=e.map(r=>ba(Nt(r,en(R1(r,t.cwd)),s)));return process.stdout.write(`${JSON.stringify(o,null,2)}
`),0}Bs();Ot();dn();async function _1({cwd:e,configFile:t}){let n=await Et(e),{defaultBranch:s}=Yo(t===void 0?n.root:e,t),o=await cn(n,s);if(!o)throw new Error("there is no default branch to compare with; say what the work started from with --base");return o.ref}async function jk(e,t,n){let s=t.base??await _1(n),o={...n,useCache:!0,workPackets:[e],failOn:t.failOn},r=(await We({...o,mode:"range",base:s})).report,i=(await We({...o,mode:"staged"})).report,a=i.judged.paths>0?[r,i]:[r],d=t.format,c=a.every(l=>l.result==="pass");if(d==="json")process.stdout.write(`${JSON.stringify({id:e,passed:c,reports:a},null,2)}
`);else{let l=Ue(process.stdout);process.stdout.write(a.map(p=>Vl(p,d,l)).join(`
`)),d==="text"&&process.stdout.write(c?`✅ Post-work validation PASSED
`:`❌ Post-work validation FAILED
`)}return c?0:1}En();M();Zn();hi();Vs();Lt();dn();function v1(e,t,n){let s=e.findings.filter(i=>i.workPacket===t||i.path===n),o=s.filter(i=>!i.waived),r=i=>o.filter(a=>a.severity===i).length;return{...e,workPackets:[t],findings:s,result:o.some(i=>Jn(i.severity,"high"))?"fail":"pass",counts:{critical:r("critical"),high:r("high"),medium:r("medium"),low:r("low"),waived:s.length-o.length}}}async function Kk(e,t,n){let{snapshot:s,report:o}=await We({...n,mode:"all",useCache:!0}),r=Ir([e],s)[0],i=In(r,s,fe),a=v1(o,A(r),r.path),d=i.verdict==="PASS"&&a.result==="pass";if(t==="json")return process.stdout.write(`${JSON.stringify({id:e,passed:d,score:i,findings:a.findings},null,2)}
`),d?0:1;let c=Ue(process.stdout),l=r.status?.value==="BLOCKED"?`${e} is BLOCKED: no work may start before it is READY_FOR_DEV
`:"",p=d?"✅ Pre-work validation PASSED":"❌ Pre-work validation FAILED",u=t==="markdown"?`${rc([i],t)}
`:`${Vy(i)}
${On(a,c?it(!0):lt)}`;return process.stdout.write(`${u}${l}${p}
`),d?0:1}var sv=e=>{if(we.includes(e))return e;throw new td(`Allowed choices are ${we.join(", ")}.`)},gn=(e=fy)=>new us("--format <format>","how to print").choices([...e]).default("text"),uS=()=>new us("--fail-on <severity>","fail from this severity on (default: the configuration, else high)").argParser(sv),ze=e=>({cwd:process.cwd(),now:ui(e.now),...e.config===void 0?{}:{configFile:e.config}});function mS(e){let t=new nd("countersign").description("Holds the task-packet rubric by itself: locks, signatures, scope, blockers, board.").version(Ht,"-V, --version","print the version").helpOption("-h, --help","print help").helpCommand("help [command]","print help about a command").exitOverride().showHelpAfterError("(--help lists what there is)"),n=(s,o)=>t.command(s).description(o).option("--now <iso>","judge as of this time (default: the clock)").option("--config <file>","use this configuration instead of the one that binds").exitOverride();return n("check","judge the staged change, a range, or the whole tree").addOption(new us("--staged","judge the index against HEAD").conflicts(["base","all"])).addOption(new us("--base <rev>","judge what changed since the merge base with this revision").conflicts("all")).option("--head <rev>","with --base: judge this revision (default: HEAD)").option("--all","judge the working tree (the default)").option("--wp <id...>","work packets of the change").addOption(gn()).option("--output <file>","write the report into a file instead of standard output").addOption(uS()).action(async s=>e(await hy(s,ze(s)))),n("hook","what the Git hooks run").argument("<name>","pre-commit, prepare-commit-msg, commit-msg or pre-push").argument("[args...]","what Git hands to the hook").allowUnknownOption().action(async(s,o)=>e(await wk([s,...o]))),n("parse","print what packets say, as JSON").argument("<files...>","packet files; - reads standard input").addOption(gn(["json"]).default("json")).action((s,o)=>e(Hk(s,ze(o)))),n("score","score packets on the 13 criteria").argument("[ids...]","packet ids (default: every packet)").addOption(gn(["text","json","markdown"])).action(async(s,o)=>e(await Yy(s,o.format,ze(o)))),n("pre-work","decide whether work on a packet may start").argument("<id>","packet id").addOption(gn(["text","json","markdown"])).action(async(s,o)=>e(await Kk(s,o.format,ze(o)))),n("post-work","judge the work on a packet: commits since the base and what is staged").argument("<id>","packet id").option("--base <rev>","what the work started from (default: the default branch)").addOption(gn(["text","json","markdown","github"])).addOption(uS()).action(async(s,o)=>e(await jk(s,o,ze(o)))),n("pre-orchestration","decide whether packets may be written at all; runs the configured audit commands").addOption(gn(["text","json","markdown"])).action(async s=>e(await Zy(s.format,ze(s)))),n("gates","the eight STOP gates of a packet: what is met, what is not, what a person must confirm").argument("<id>","packet id").option("--audit","run the configured audit commands too").addOption(gn(["text","json","markdown"])).action(async(s,o)=>e(await Xy(s,o.format,o.audit===!0,ze(o)))),n("gate","decide whether a phase can close, and tell what it waits for").argument("<phase>","phase, as in `1` or `Phase 1`").addOption(gn(["text","json","markdown"])).action(async(s,o)=>e(await Qy(s,o.format,ze(o)))),n("explain","tell why a rule is there, what breaks it and what mends it").argument("[rule]","rule id (default: list them)").action(s=>e(yy(s))),n("new","write a draft packet and its entry on the board; asks on a terminal for what is not given").argument("<id>","packet id").option("--title <text>","what it is called").option("--risk <tier>","LOW, MEDIUM or HIGH").option("--risk-why <text>","why this tier").option("--what <text>","what is done").option("--why <text>","why it is done").option("--boundary <text>","what bounds it").option("--paths <file...>","files in scope").option("--out-of-scope <text...>","what is left for later").option("--tests <command...>","commands of the test plan").option("--done-means <text...>","what is true when it is done").option("--rollback <command>","how it is taken back").option("--files <file...>","files to open first").option("--terms <text...>","what to search for").option("--runs <command...>","commands to run first").option("--risks <text...>","what can go wrong").option("--anchors <section...>","sections of the spec").option("--blocked-by <id...>","packets that come first, or None").option("--blocks <id...>","packets that wait for it, or None").option("--effort <text>","estimate").action(async(s,o)=>{let{newCommand:r}=await Promise.resolve().then(()=>(fb(),mb));e(await r(s,o,ze(o)))}),n("sign","lock a packet with a new signature and record it in the ledger").argument("<id>","packet id").argument("<signature>","{username}{DDMMYYYYHHMM}, as the user gave it").option("--purpose <text>","purpose in the ledger (default: Task packet: <id>)").option("--used-by <text>","who uses it (default: Orchestrator)").option("--notes <text>","notes in the ledger").option("--reason <text>","why it is blocked, where a blocker is open").option("--eta <text>","until when it is blocked").action(async(s,o,r)=>{let{signCommand:i}=await Promise.resolve().then(()=>(Db(),Ib));e(await i(s,o,r,ze(r)))}),n("variant","copy a signed packet into its next free variant, as a draft").argument("<id>","packet id").addOption(new us("--reason <kind>","what the variant is").choices(Tp).makeOptionMandatory()).requiredOption("--why <text>","why there is one").action(async(s,o)=>{let{variantCommand:r}=await Promise.resolve().then(()=>(Bb(),Fb));e(await r(s,o,ze(o)))}),n("status","take a packet one step further, in its file and on the board").argument("<id>","packet id").argument("<status>","IN_PROGRESS, BLOCKED, READY_FOR_DEV, DONE, VALIDATED, FAILED or SUPERSEDED").option("--reason <text>","why it is blocked").option("--eta <text>","until when it is blocked").action(async(s,o,r)=>{let{statusCommand:i}=await Promise.resolve().then(()=>($c(),Nb));e(await i(s,o,r,ze(r)))}),n("board","show where the board has drifted from the packets").option("--fix","repair it once that is confirmed").option("--yes","confirm it").action(async s=>{let{boardCommand:o}=await Promise.resolve().then(()=>(Gb(),Kb));e(await o({fix:s.fix===!0,yes:s.yes===!0},ze(s)))}),n("replay","judge each commit of a history against its first parent: what the gates would have caught").argument("[range]","A..B, or a revision with all its history (default: HEAD)").addOption(gn(["text","json","markdown"])).addHelpText("after",`
Each commit is judged as of its own date (or --now), under the configuration of its first parent (or --config), and
is named by its message alone. Follows first parents: a merge is one commit. Whether a signature was used before is
searched in governance documents, not in every file. It is a report: the exit code is 0 whatever it finds.`).action(async(s,o)=>{let{replayCommand:r}=await Promise.resolve().then(()=>(pS(),dS)),{cwd:i,now:a,configFile:d}=ze(o),c={cwd:i,...s===void 0?{}:{range:s},...o.now===void 0?{}:{now:a},...d===void 0?{}:{configFile:d}};e(await r(o.format,c))}),n("init","install hooks, configuration and workflow into this repository").option("--dry-run","print what would be done and write nothing").action(async s=>e(await Mk(s.dryRun===!0,ze(s)))),t}async function rv(e){let t=0,n=mS(s=>{t=s});if(e.length===0)return n.outputHelp(),0;try{await n.parseAsync([...e],{from:"user"})}catch(s){if(!(s instanceof ed))throw s;return s.exitCode===0?0:2}return t}0&&(module.exports={program,runProgram});
