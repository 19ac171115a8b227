const importMeta = { get url() { return require('node:url').pathToFileURL(__filename).href } }
"use strict";var Gt=Object.create;var ee=Object.defineProperty;var Ut=Object.getOwnPropertyDescriptor;var Wt=Object.getOwnPropertyNames;var qt=Object.getPrototypeOf,jt=Object.prototype.hasOwnProperty;var Vt=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}},Kt=(e,t)=>{for(var n in t)ee(e,n,{get:t[n],enumerable:!0})},_e=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of Wt(t))!jt.call(e,o)&&o!==n&&ee(e,o,{get:()=>t[o],enumerable:!(r=Ut(t,o))||r.enumerable});return e};var zt=(e,t,n)=>(n=e!=null?Gt(qt(e)):{},_e(t||!e||!e.__esModule?ee(n,"default",{value:e,enumerable:!0}):n,e)),Yt=e=>_e(ee({},"__esModule",{value:!0}),e);var Nt=Vt((Ga,Mt)=>{Mt.exports={get readBlocks(){return require("./markdown.js").readBlocks}}});var go={};Kt(go,{documentPaths:()=>Qr,renderHtml:()=>uo});module.exports=Yt(go);var K={script:'"use strict";(()=>{var r=e=>document.getElementById(e),c=(e,t=document)=>[...t.querySelectorAll(e)],m=r("filter"),u=r("text"),g=r("gate"),f=r("status"),H=c("[name=severity]",m),$=r("found"),R=e=>[...e.children].filter(t=>!t.matches("details")).map(t=>t.textContent).join(" ").toLowerCase(),C=e=>c(e).map(t=>({element:t,text:R(t),findings:c(".finding",t)})),T=C(".packet"),q=C(".group"),A=c("[data-packet]"),B=c("#ledger tbody tr").map(e=>({element:e,text:e.textContent.toLowerCase()})),x=new Map(c(".finding").map(e=>[e,e.textContent.toLowerCase()])),L=(e,t)=>`${e} ${t}${e===1?"":"s"}`;function h(){let e=u.value.toLowerCase().split(/\\s+/).filter(Boolean),t=new Set(H.filter(n=>n.checked).map(n=>n.value)),i=t.size>0||g.value!=="",s=e.length>0||i||f.value!=="",a=n=>e.every(o=>n.includes(o)),b=({dataset:n})=>(t.size===0||t.has(n.severity))&&(g.value===""||g.value===n.gate),p=0,y=({findings:n},o)=>{let d=0;for(let l of n)l.hidden=!b(l)||!(o||a(x.get(l))),l.hidden||(d+=1);return d},w=0,v=new Set;for(let n of T){let{element:o}=n,d=(f.value===""||o.dataset.status===f.value)&&a(n.text),l=a(o.querySelector("h3").textContent.toLowerCase()),M=d?y(n,l||!n.findings.some(F=>a(x.get(F)))):0;o.hidden=!d||i&&M===0,!o.hidden&&(w+=1,p+=M,v.add(o.id))}for(let n of q){let o=f.value===""?y(n,a(n.element.querySelector("h3").textContent.toLowerCase())):0;n.element.hidden=o===0,p+=o}for(let n of A)n.classList.toggle("faded",s&&!v.has(n.dataset.packet));for(let n of B)n.element.hidden=!a(n.text);let k=`${L(w,"packet")}, ${L(p,"finding")}`;$.textContent=s?`Showing ${k} of ${L(T.length,"packet")}`:k}function E(){m.reset(),h()}var D={text:u,gate:g,status:f};function P(e){let t=new URLSearchParams(e.slice(2));for(let[s,a]of Object.entries(D))a.value=t.get(s)??"";let i=t.getAll("severity");for(let s of H)s.checked=i.includes(s.value);h(),r("packets").scrollIntoView()}var K=e=>{try{return decodeURIComponent(e)}catch{return e}},j=6;function S(e,t,i){e.scrollIntoView({block:t}),i>0&&requestAnimationFrame(()=>S(e,t,i-1))}function I(){let{hash:e}=location;if(e.startsWith("#?"))return P(e);let t=document.getElementById(K(e.slice(1)));if(!t)return;t.closest("[hidden]")&&E();for(let s=t;s;s=s.parentElement)s instanceof HTMLDetailsElement&&(s.open=!0);for(let s of c(".target"))s.classList.remove("target");t.matches("main, section")||t.classList.add("target"),S(t,t.matches("main, section, article")?"start":"center",j),t.matches(".source span")||t.focus({preventScroll:!0})}m.addEventListener("input",h);m.addEventListener("submit",e=>e.preventDefault());r("clear").addEventListener("click",e=>{e.preventDefault(),E()});addEventListener("hashchange",I);document.addEventListener("keydown",e=>{let t=e.target instanceof Element&&e.target.matches("input, select, textarea");e.key==="/"&&!t&&!e.ctrlKey&&!e.metaKey&&!e.altKey?(e.preventDefault(),u.focus(),u.select()):e.key==="Escape"&&e.target===u&&E()});document.addEventListener("click",e=>{let t=e.target instanceof Element?e.target.closest(".source span[id]"):null;t&&e.target===t&&e.clientX<t.getBoundingClientRect().left+56&&(location.hash=t.id)});h();I();})();',scriptHash:"sha256-HJiYy8lAbB8xc60iODiF1S3TtOXIwMfOapcH/fwE8l8=",style:':root{color-scheme:light dark;--page: #fbfbfa;--surface: #ffffff;--sunken: #f4f4f2;--line: #e2e2de;--text: #1d1f23;--quiet: #5c6069;--link: #0b57a4;--mark: #fff0b8;--target: #e8f1fb;--red: #b01f1a;--red-soft: #fdeceb;--orange: #8f4a00;--orange-soft: #fdf0e1;--yellow: #6d5a00;--yellow-soft: #faf4d6;--green: #17692f;--green-soft: #e6f4ea;--blue: #0b57a4;--blue-soft: #e8f1fb;--violet: #5b3fa0;--violet-soft: #f0ecfa;--grey-soft: #eeeeec;--sans: ui-sans-serif, system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", "Liberation Sans", sans-serif;--mono: ui-monospace, SFMono-Regular, "SF Mono", Menlo, Consolas, "Liberation Mono", "DejaVu Sans Mono", monospace}@media screen and (prefers-color-scheme:dark){:root{--page: #131417;--surface: #1a1c20;--sunken: #16181b;--line: #2e3138;--text: #e4e5e8;--quiet: #a0a5af;--link: #7db8f5;--mark: #574a12;--target: #1b2b3d;--red: #ff8f87;--red-soft: #3a1d1c;--orange: #f3ab60;--orange-soft: #38270f;--yellow: #dcc65a;--yellow-soft: #302a0f;--green: #79cf91;--green-soft: #16301e;--blue: #7db8f5;--blue-soft: #172a3f;--violet: #b9a5f0;--violet-soft: #29223f;--grey-soft: #282b31}}*,:before,:after{box-sizing:border-box}html{scroll-padding-top:1.5rem;-webkit-text-size-adjust:100%}body{margin:0;display:grid;grid-template-columns:15rem minmax(0,1fr);background:var(--page);color:var(--text);font:400 .9375rem/1.55 var(--sans);font-variant-numeric:tabular-nums}a{color:var(--link);text-decoration:underline;text-decoration-thickness:1px;text-underline-offset:.18em;text-decoration-color:color-mix(in srgb,currentColor 35%,transparent)}a:hover{text-decoration-color:currentColor}:focus-visible{outline:2px solid var(--link);outline-offset:2px;border-radius:4px}h1,h2,h3,p,ul,ol,dl,dd,pre,figure{margin:0;padding:0}ul,ol{list-style:none}h2{margin-bottom:.25rem;font-size:1.375rem;font-weight:650;letter-spacing:-.012em;line-height:1.3}h3{font-size:1rem;font-weight:600;line-height:1.4;overflow-wrap:anywhere}code,pre,kbd,.id,.rule,.place{font-family:var(--mono);font-size:.8438em;overflow-wrap:anywhere}code code{font-size:1em}summary{cursor:pointer;width:fit-content;max-width:100%}[hidden]{display:none!important}.quiet{color:var(--quiet)}.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.skip{position:absolute;left:-99rem;z-index:2;padding:.5rem 1rem;background:var(--surface)}.skip:focus{left:.75rem;top:.75rem}.side{position:sticky;top:0;height:100vh;overflow-y:auto;padding:1.75rem 1.25rem 1.5rem 1.5rem;border-right:1px solid var(--line);background:var(--sunken)}.brand{margin-bottom:1.25rem;font-weight:650;letter-spacing:-.01em}.brand .quiet{font-weight:400}nav a{display:flex;justify-content:space-between;padding:.1875rem .5rem;margin-inline:-.5rem;border-radius:6px;color:inherit;text-decoration:none}nav a:hover{background:var(--grey-soft)}form{display:grid;gap:.75rem;margin-top:1.5rem;padding-top:1.25rem;border-top:1px solid var(--line);font-size:.875rem}form label,legend{display:block;margin-bottom:.1875rem;color:var(--quiet)}fieldset{min-width:0;margin:0;padding:0;border:0}fieldset label{display:flex;gap:.5rem;align-items:center;margin:0;padding-block:.0625rem;color:var(--text)}input[type=search],select,button{width:100%;padding:.3125rem .5rem;border:1px solid color-mix(in srgb,var(--quiet) 70%,transparent);border-radius:6px;background:var(--surface);color:inherit;font:inherit}button{cursor:pointer}input[type=checkbox]{margin:0;accent-color:var(--link)}kbd{float:right;padding:0 .375rem;border:1px solid var(--line);border-radius:4px}#found{color:var(--quiet);min-height:3em}main{max-width:72rem;padding:2.25rem clamp(1rem,4vw,3.5rem) 6rem}main:focus{outline:none}section{margin-bottom:3.5rem}section>p{max-width:46rem}section>details{margin-top:.75rem}h1{display:flex;flex-wrap:wrap;align-items:baseline;gap:.25rem .875rem;font-size:1.75rem;font-weight:650;letter-spacing:-.02em;line-height:1.25}h1+p{margin-top:.375rem}.verdict{padding:.0625rem .75rem .125rem;border-radius:8px}.verdict.fail{background:var(--red-soft);color:var(--red)}.verdict.pass{background:var(--green-soft);color:var(--green)}.tiles{display:flex;flex-wrap:wrap;gap:.5rem;margin:1.25rem 0}.tiles li{min-width:6.5rem;padding:.5rem .875rem .5625rem;border:1px solid var(--line);border-radius:10px;background:var(--surface);font-size:.875rem}.tiles b{display:block;font-size:1.5rem;font-weight:600;line-height:1.25}.tiles .critical b,.tiles .high b{color:var(--red)}.tiles .high b{color:var(--orange)}.tiles .medium b{color:var(--yellow)}.tiles .none,.tiles .none b{color:var(--quiet);font-weight:400}dl{display:grid;gap:.125rem 0}dl div{display:grid;grid-template-columns:7rem minmax(0,1fr)}dt{color:var(--quiet)}dd{overflow-wrap:anywhere}.badge,.severity,.critical-mark,.differs{display:inline-block;padding:0 .4375rem;border-radius:5px;background:var(--grey-soft);color:var(--text);font:600 .6875rem/1.6 var(--sans);letter-spacing:.02em;white-space:nowrap;vertical-align:.06em}.severity.critical,.badge.FAILED{background:var(--red-soft);color:var(--red)}.severity.high{background:var(--orange-soft);color:var(--orange)}.severity.medium,.badge.BLOCKED{background:var(--yellow-soft);color:var(--yellow)}.badge.VALIDATED{background:var(--green-soft);color:var(--green)}.badge.IN_PROGRESS,.badge.READY_FOR_DEV,.badge.DONE,.badge.open,.badge.work{background:var(--blue-soft);color:var(--blue)}.badge.waived{background:var(--violet-soft);color:var(--violet)}.good{color:var(--green)}.bad{color:var(--red)}.scroll{overflow-x:auto}table{width:100%;border-collapse:collapse;font-size:.875rem}caption{padding:1.25rem 0 .25rem;font-size:1rem;font-weight:600;text-align:left}th,td{padding:.4375rem 1rem .4375rem 0;border-top:1px solid var(--line);text-align:left;vertical-align:top}thead th{border-top:0;color:var(--quiet);font-weight:500;white-space:nowrap}tbody th{font-weight:400}.phase{margin-top:1rem;padding:1rem 1.25rem;border:1px solid var(--line);border-radius:12px;background:var(--surface)}.phase header,.packet header{display:flex;flex-wrap:wrap;align-items:baseline;gap:.25rem .625rem}.progress{display:flex;align-items:center;gap:.625rem;margin-top:.25rem;font-size:.875rem}progress{width:10rem;height:.375rem;border:0;border-radius:1rem;background:var(--grey-soft);overflow:hidden;appearance:none}progress::-webkit-progress-bar{background:var(--grey-soft)}progress::-webkit-progress-value{background:var(--green)}progress::-moz-progress-bar{background:var(--green)}.statuses{margin-top:.625rem}.statuses th{width:11rem}.statuses td{padding-right:0}.chips{display:flex;flex-wrap:wrap;gap:.125rem 1.25rem}.chips .faded{opacity:.35}.critical-mark,.differs{margin-left:.375rem}.differs{background:var(--red-soft);color:var(--red)}.path{display:flex;flex-wrap:wrap;gap:.25rem .5rem;margin:.25rem 0 .75rem}.path li+li:before{content:"\\2192";content:"\\2192" / "";margin-right:.5rem;color:var(--quiet)}.drawing{width:fit-content;max-width:100%;max-height:80vh;margin-top:.75rem;overflow:auto;border:1px solid var(--line);border-radius:12px;background:var(--surface)}.drawing svg{display:block}.line{fill:none;stroke:color-mix(in srgb,var(--quiet) 55%,transparent);stroke-width:1.25}.line.critical{stroke:var(--link);stroke-width:3}.line.gate{stroke-dasharray:3 4}.line.cyclic{stroke:var(--red);stroke-width:2;stroke-dasharray:7 4}.arrow{fill:var(--quiet)}.arrow.critical{fill:var(--link)}.arrow.cyclic{fill:var(--red)}.box rect{fill:var(--surface);stroke:color-mix(in srgb,var(--quiet) 45%,transparent)}.box.gate rect{fill:var(--sunken)}.box.bundle rect{stroke-dasharray:4 3}.box.critical rect{stroke:var(--link);stroke-width:2.5}.box.cyclic rect{stroke:var(--red);stroke-width:2.5}a.box{text-decoration:none}a.box:hover rect{fill:var(--blue-soft)}.box text{fill:var(--text)}.box .name{font:500 12px var(--mono)}.box .note{fill:var(--quiet);font:10.5px var(--sans)}.dot{fill:var(--blue)}.dot.VALIDATED{fill:var(--green)}.dot.BLOCKED{fill:#c9a400}.dot.FAILED{fill:var(--red)}.dot.UNKNOWN,.dot.DRAFT,.dot.STUB,.dot.GAP,.dot.SUPERSEDED,.dot.GATE{fill:var(--quiet)}.legend{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;margin:.5rem 0;color:var(--quiet);font-size:.8125rem}.legend svg{margin-right:.375rem;vertical-align:-.05em}.columns{margin-top:.5rem;columns:26rem;font-size:.875rem}.matrix{width:auto;margin:.75rem 0}.matrix td,.matrix thead th:not(:first-child){min-width:5rem;text-align:right}.matrix .none{color:var(--quiet)}.matrix .critical a{color:var(--red);font-weight:600}.matrix .high a{color:var(--orange);font-weight:600}.group{margin-top:1.5rem}.findings{display:grid;gap:.625rem;margin-top:.75rem}.finding{padding:.625rem .875rem .6875rem;border:1px solid var(--line);border-left:3px solid var(--quiet);border-radius:8px;background:var(--surface)}.finding.critical{border-left-color:var(--red)}.finding.high{border-left-color:var(--orange)}.finding.medium{border-left-color:var(--yellow)}.finding.waived{border-left-style:dotted}.finding .head{display:flex;flex-wrap:wrap;align-items:baseline;gap:.125rem .625rem}.finding .rule{color:inherit;font-weight:600;text-decoration:none}.finding .gate{color:var(--quiet);font-size:.8125rem}.finding .place{margin-left:auto}.finding .message{margin-top:.1875rem;overflow-wrap:anywhere}.finding .remedy{margin-top:.3125rem;color:var(--quiet);font-size:.875rem;overflow-wrap:anywhere}.remedy b{font-weight:500}.excerpt{margin-top:.4375rem;padding:.3125rem .625rem;border-radius:6px;background:var(--sunken);white-space:pre-wrap;tab-size:4}.excerpt .number{margin-right:.875rem;color:var(--quiet);user-select:none}mark{border-radius:2px;background:var(--mark);color:inherit}.packet{margin-top:1.25rem;padding:1.125rem 1.25rem;border:1px solid var(--line);border-radius:12px;background:var(--surface);content-visibility:auto;contain-intrinsic-size:auto 16rem}.packet h3 a{color:inherit;text-decoration:none}.packet h3 a:hover{text-decoration:underline}.signed,.packet header .quiet{color:var(--quiet);font-size:.8125rem}.packet .count{font-size:.8125rem}.what{max-width:46rem;margin-top:.25rem;overflow-wrap:anywhere}.packet dl{margin-top:.5rem;font-size:.875rem}.packet .finding{background:var(--page)}.packet details{margin-top:.625rem;font-size:.875rem}.score b{font-weight:600}.score summary .PASS{color:var(--green)}.score summary .FAIL{color:var(--orange)}.score summary .REJECT{color:var(--red)}.marks{margin-left:.375rem;color:var(--quiet);font-size:.75rem;letter-spacing:.12em}.score ol{margin:.375rem 0 0 1.75rem;list-style:decimal}.score ol ul{color:var(--quiet)}.missed b{color:var(--red)}.source pre{max-height:40rem;margin-top:.5rem;padding:.5rem 0;overflow:auto;border:1px solid var(--line);border-radius:8px;background:var(--sunken);counter-reset:line;tab-size:4}.source pre>span{display:block;min-height:1.55em;padding:0 .875rem 0 3.75rem;white-space:pre-wrap;counter-increment:line}.source pre>span:before{content:counter(line);content:counter(line) / "";float:left;width:2.5rem;margin-left:-3.25rem;color:var(--quiet);text-align:right;cursor:pointer}.source .hit{box-shadow:inset 3px 0 var(--quiet);background:var(--surface)}.source .hit.critical{box-shadow:inset 3px 0 var(--red)}.source .hit.high{box-shadow:inset 3px 0 var(--orange)}.source .hit.medium{box-shadow:inset 3px 0 var(--yellow)}.source .notes{margin-left:.75rem;font-family:var(--sans)}.target{outline:2px solid var(--link);outline-offset:1px}.finding.target,tr.target,.source .target{background:var(--target)}.short{white-space:nowrap}.document{margin-top:.5rem}.metrics .notes{margin-top:.125rem;color:var(--quiet);overflow-wrap:anywhere}.metrics th[scope=row]{min-width:14rem}.metrics td{white-space:nowrap}.metrics details{color:var(--quiet);font-size:.8125rem}@media(max-width:56rem){body{display:block}.side{position:static;height:auto;padding:1rem;border-right:0;border-bottom:1px solid var(--line)}nav ul{display:flex;flex-wrap:wrap;gap:0 1.25rem}form{grid-template-columns:repeat(auto-fit,minmax(9rem,1fr));align-items:end;margin-top:.75rem;padding-top:.75rem}fieldset label{display:inline-flex;margin-right:.75rem}#found{grid-column:1 / -1;min-height:0}main{padding-top:1.5rem}.statuses th{width:auto}.matrix td,.matrix thead th:not(:first-child){min-width:0}.matrix :is(th,td){padding-right:.5rem}dl div{grid-template-columns:5.5rem minmax(0,1fr)}.finding .place{margin-left:0}}@media print{:root{color-scheme:light;--page: #fff;--sunken: #fff}html{font-size:10pt}body{display:block;print-color-adjust:exact}.skip,nav,form{display:none}.side{position:static;height:auto;padding:0;border:0}.brand{margin:0}main{max-width:none;padding:0}section{margin-bottom:1.75rem}.packet{content-visibility:visible}.finding,.phase header,.packet header,tr{break-inside:avoid}h2,h3,.packet header{break-after:avoid}.scroll,.source pre{max-height:none;overflow:visible}.drawing svg{max-width:100%;height:auto}a{color:inherit;text-decoration:none}}',styleHash:"sha256-pZtZ3/CMAA84QzKsN9g9lclxIbNb4jmHdrOWBTGG/5c="};var He=new WeakMap;function W(e){let t=He.get(e);if(t)return t;let n=new Map;for(let r of e.entries){let o=n.get(r.id);o?o.push(r):n.set(r.id,[r])}return He.set(e,n),n}var _=(e,t)=>(e&&W(e).get(t))??[],te=e=>e?[...W(e).keys()]:[],H=(e,t)=>{let n=_(e,t);return n.find(r=>r.status!=="UNKNOWN")??n[0]??null},Ge=(e,t)=>e===t||e==="DRAFT"&&(t==="GAP"||t==="STUB")||t==="DRAFT"&&(e==="GAP"||e==="STUB");var Zt={path:!0,unreadable:!0,lineCount:!0,id:!0,idFromTitle:!0,status:!0,riskTier:!0,riskJustification:!0,scope:!0,inScopePaths:!0,outOfScope:!0,testPlan:!0,doneMeans:!0,rollbackHint:!0,bootstrap:!0,filesToOpen:!0,searchTerms:!0,runCommands:!0,riskMap:!0,specAnchors:!0,signature:!0,blockedBy:!0,blocks:!0,effort:!0,authority:!0,variantOf:!0,variantReason:!0,blockedReason:!0,eta:!0,blockedSince:!0,duplicates:!0,logSections:!0,regions:!0,verdicts:!0,signatureMentions:!0},Xt=Object.keys(Zt),Ue=e=>Object.fromEntries(Xt.map(t=>[t,e[t]])),E=e=>e.id?.value??Qt(e.path),Qt=e=>e.slice(e.lastIndexOf("/")+1).replace(/\.md$/i,""),z=e=>e.signature?.reading.kind==="signed"?e.signature.reading.signature:null,ye=e=>z(e)!==null;var en=/^(.*)-v([0-9]+)$/;function Y(e){let t=en.exec(e);return t?{base:t[1],version:Number(t[2])}:{base:e,version:1}}var ne=e=>e?.items??[],We=(e,t,n)=>({start:{line:e,column:t},end:{line:e,column:t+n}}),qe=We(1,1,0);var je=(e,t)=>e.map(({value:n,place:r})=>({id:n,path:t,place:r})),tn=()=>{let e=new Set;return({id:t})=>e.size<e.add(t).size};function nn(e){let t=new Map;for(let n of e){let{base:r,version:o}=Y(n),s=t.get(r);(s===void 0||Y(s).version<o||s===r)&&t.set(r,n)}return t}function Ve(e,t,n){if(t.some(s=>s.unreadable!==null))return"has a packet that cannot be read";if(n){if(n.unreadable!==null)return`should stand on ${n.path}, which cannot be read`;let s=_(n,e);if(s.length===0)return`is not on ${n.path}`;let i=s.filter(c=>c.status!=="UNKNOWN");if(i.length===0)return`has no status on ${n.path}`;let a=i.find(c=>c.status!=="VALIDATED");if(a)return`is \`${a.status}\` on ${n.path}`}let r=t.find(s=>s.status?s.status.value!=="VALIDATED":!n);if(!r)return null;let o=r.status?`\`${r.status.value}\``:"without a status";return n?`is \`VALIDATED\` on ${n.path} but ${o} in its packet`:`is ${o}`}var Ke=new WeakMap;function G({packets:e,board:t}){let n=Ke.get(e);if(n&&n.board===t)return n.read;let r=rn({packets:e,board:t});return Ke.set(e,{board:t,read:r}),r}function rn({packets:e,board:t}){let n=[...e.all.map(E),...te(t)],r=new Set(n),o=nn(n),s=new Map,i=new Map,a=f=>o.get(Y(f).base)??null,c=f=>t?W(t).has(f):r.has(f),d=f=>Y(f).base===f&&!c(f)?a(f):r.has(f)?f:null,p=f=>{let h=_(t,f).find(b=>b.status!=="UNKNOWN");return h?h.status==="SUPERSEDED":e.withId(f).some(b=>b.status?.value==="SUPERSEDED")},u=f=>{if(!s.has(f)){let h=d(f);s.set(f,h!==null&&p(h)?a(h):h)}return s.get(f)},g=f=>[...e.withId(f).flatMap(h=>je(ne(h.blockedBy),h.path)),..._(t,f).flatMap(h=>je(h.blockedBy,t.path))].filter(tn()),m=f=>({via:f,reason:t?`is neither a packet nor on ${t.path}`:"is no packet"});function S(f){let h=[],b=A=>{let F=Ve(A,e.withId(A),t);i.set(A,{via:A,reason:F??"waits for itself"}),F===null&&h.push({id:A,blockers:g(A),next:0})},N=A=>i.set(h.pop().id,A);for(i.has(f)||b(f);h.length>0;){let A=h.at(-1),F=A.blockers[A.next],U=F&&u(F.id);F?U==null?N(m(F.id)):i.has(U)?i.get(U)!==null?N(i.get(U)):A.next++:b(U):N(null)}return i.get(f)}let v=(f,{via:h,reason:b})=>h===f?b:`${h===u(f)?"stands for its newest variant":"waits for"} \`${h}\`, which ${b}`;function k(f){let h=u(f);if(h===null)return m(f).reason;let b=Ve(h,e.withId(h),t);return b===null?null:v(f,{via:h,reason:b})}function y(f){let h=u(f),b=h===null?m(f):S(h);return b===null?{resolved:!0}:{resolved:!1,via:b.via,reason:v(f,b)}}return{knows:f=>d(f)!==null,bearer:d,decider:u,declaredBy:g,objection:k,resolve:y}}function on(e,t,n){let r=new Map,o=[e];for(let s of o)for(let i of n(s)){if(i===e){let a=[e];for(let c=s;c!==e;c=r.get(c))a.push(c);return[...a,e].reverse()}!t.has(i)||r.has(i)||(r.set(i,s),o.push(i))}return[e,e]}function ze(e,t){let n=new Map,r=new Map,o=[],s=new Set,i=[],a=(d,p)=>r.set(d,Math.min(r.get(d),p));function c(d){let p=[],u=m=>{n.set(m,n.size),r.set(m,n.get(m)),o.push(m),s.add(m),p.push({node:m,edges:t(m),next:0})},g=({node:m})=>{p.pop();let S=p.at(-1);if(S&&a(S.node,r.get(m)),r.get(m)!==n.get(m))return;let v=o.splice(o.lastIndexOf(m));v.forEach(k=>s.delete(k)),i.push(v)};for(u(d);p.length>0;){let m=p.at(-1),S=m.edges[m.next++];S===void 0?g(m):n.has(S)?s.has(S)&&a(m.node,n.get(S)):u(S)}}for(let d of e)n.has(d)||c(d);return i.filter(d=>d.length>1||t(d[0]).includes(d[0])).map(d=>{let p=d.toSorted();return{cycle:on(p[0],new Set(d),t),members:p}})}var Ye={"\\p{L}":"A-Za-z","\\p{Lu}":"A-Z","\\p{N}":"0-9"},sn=/^(?:[\0-\u00a9\u00ab-\u00b1\u00b4\u00b6-\u00b8\u00bb\u00bf\u00d7\u00f7\u2000-\u206f\u2190-\u23ff\u2500-\u2775\u2794-\u27ff\ufe0f]|\ud83c[\udf00-\udfff]|\ud83d[\udc00-\udfff]|\ud83e[\udc00-\udeff])*$/,an=e=>e.replace(/\[(?:\\.|[^\]\\])*\]|\\p\{\w+\}/g,t=>t.startsWith("[")?t.replace(/\\p\{\w+\}/g,n=>Ye[n]):`[${Ye[t]}]`);function O(e,t){let[n,r]=[];return o=>sn.test(o)?n??=new RegExp(an(e),t):r??=new RegExp(e,t)}var $o=O(String.raw`\p{L}`,"u"),Eo=O(String.raw`[\p{L}\p{N}]`,"u");var ln=O(String.raw`(\d{1,4}(?:[.,]\d{1,2})?)(?:\s{0,3}(?:-|\u2013|to)\s{0,3}(\d{1,4}(?:[.,]\d{1,2})?))?\s{0,3}(minutes?|mins?|hours?|hrs?|h|days?|d|weeks?|w)(?!\p{L})`,"giu"),cn={m:1/60,h:1,d:8,w:40},dn=200;function Je(e){let t=e.slice(0,dn),n=Array.from(t.matchAll(ln(t)),([,r,o,s])=>Number((o??r).replace(",","."))*cn[s.charAt(0).toLowerCase()]);return n.length===0?null:n.reduce((r,o)=>r+o,0)}var Ze=new WeakMap;function C(e){let t=Ze.get(e)??pn(e);return Ze.set(e,t),t}function pn(e){let t=new Map;for(let r of e){let o=E(r),s=t.get(o);s?s.push(r):t.set(o,[r])}let n=new Map(e.map(r=>[r.path,r]));return{all:e,withId:r=>t.get(r)??[],at:r=>n.get(r)??null}}function Xe(e){let t=null,n=()=>{if(t)return t;t=new Set;for(let r of e.keys())for(let o=r.lastIndexOf("/");o>0;o=r.lastIndexOf("/",o-1)){let s=r.slice(0,o);if(t.has(s))break;t.add(s)}return t};return{has:r=>e.has(r),isDirectory:r=>e.get(r)?.mode==="160000"||n().has(r.replace(/\/+$/,""))}}function Qe(e,t,{decider:n,declaredBy:r}){let o=i=>n(i)===i,s=new Map([...new Set(e)].filter(o).map(i=>[i,new Set(r(i).flatMap(a=>n(a.id)??[]))]));for(let i of t.all.filter(a=>o(E(a))))for(let{value:a}of ne(i.blocks))s.get(n(a)??"")?.add(E(i));return new Map([...s].map(([i,a])=>[i,[...a]]))}var un=(e,t,n)=>H(t,n)?.status??e.withId(n)[0]?.status?.value??null;function gn(e,t,n){let r=_(t,n),o=[...e.withId(n),...r].find(s=>s.effort!==null)?.effort;return o?Je(o.value):null}function mn(e,{decider:t,declaredBy:n}){let r=o=>n(o).map(s=>s.id).filter(s=>t(s)===null);return new Map([...e].map(([o,s])=>[o,[...new Set([...s,...r(o)])]]))}function fn(e,t){let n=[],r=new Set;for(let o of e){let s=r.has(o)?[]:[{id:o,next:0}];for(r.add(o);s.length>0;){let i=s.at(-1),a=t(i.id)[i.next++];a===void 0?n.push(s.pop().id):r.has(a)||(r.add(a),s.push({id:a,next:0}))}}return n}function yn(e,t,n,r){let o=new Map,s=new Map,i=d=>d.reduce((p,u)=>p===void 0||o.get(u)>o.get(p)?u:p,void 0);for(let d of t){let p=i(n(d));p!==void 0&&s.set(d,p),o.set(d,r(d)+(p===void 0?0:o.get(p)))}let a=i(e),c=[];for(let d=a;d!==void 0;d=s.get(d))c.push(d);return{ids:c.reverse(),length:a===void 0?0:o.get(a)}}function hn({packets:e,board:t,dependencies:n,waits:r,cycleOf:o}){let s=y=>!n.resolve(y).resolved,i=y=>[...new Set(y.map(f=>n.decider(f)??f))].filter(s),a=t.gates.find(({closed:y,ids:f})=>!y&&i(f).length>0);if(!a)return null;let c=(y,f)=>o.has(y)&&o.get(y)===o.get(f),d=new Map([...r].map(([y,f])=>[y,f.filter(h=>s(h)&&!c(y,h))])),p=y=>d.get(y)??[],u=i(a.ids),g=fn(u,p),m=new Map(g.map(y=>[y,gn(e,t,y)])),S=[...m.values()].every(y=>y!==null),{ids:v,length:k}=yn(u,g,p,y=>S?m.get(y):1);return{gate:a.title,ids:v,hours:S?k:null}}function re({packets:e,board:t}){let n=C(e),r=G({packets:n,board:t}),o=new Set([...e.map(E),...te(t)]),s=mn(Qe(o,n,r),r),i=ze([...s.keys()],u=>s.get(u)??[]),a=new Map(i.flatMap(({members:u},g)=>u.map(m=>[m,g]))),c=t&&hn({packets:n,board:t,dependencies:r,waits:s,cycleOf:a}),d=new Map((c?.ids??[]).map((u,g,m)=>[u,m[g+1]]));return{nodes:[...new Set([...o,...[...s.values()].flat()])].map(u=>({id:u,status:un(n,t,u),critical:d.has(u),cyclic:a.has(u)})),edges:[...s].flatMap(([u,g])=>g.map(m=>({blocker:m,waiting:u,critical:d.get(m)===u,cyclic:a.has(m)&&a.get(m)===a.get(u)}))),gates:(t?.gates??[]).map(({title:u,closed:g,ids:m})=>({title:u,closed:g,ids:[...new Set(m.map(S=>r.decider(S)??S))]})),criticalPath:c,cycles:i.map(({cycle:u})=>u)}}var bn=/\r\n|\n|\r/,J=e=>e.split(e.includes("\r")?bn:`
`);function et(e){let t=J(e.replace(/^\uFEFF/,""));return t.length>1&&t[t.length-1]===""?t.slice(0,-1):t}var T=["critical","high","medium","low"],he=["lock","signature","scope","blockers","packet","board","spec"];var be=e=>e.toISOString().slice(0,10);var Ko=O(String.raw`^([0-9]{4})-([0-9]{2})-([0-9]{2})(?![\p{L}\p{N}-]|_[\p{L}\p{N}_])`,"u");var oe=e=>e.toLowerCase();var kn=["board","ledger","spec"],nt=(e,t)=>({packets:C(e.packets),...e.board?{board:e.board}:{},...e.ledger?{ledger:e.ledger}:{},...e.spec?{spec:e.spec}:{},paths:Xe(e.files),tree:e,base:t.base,change:t.change,statusSince:t.statusSince??{},now:t.now,config:t.config}),wn=(e,t)=>({...e,board:e.board??(t.board&&{...t.board,unreadable:null,entries:[],gates:[],lastUpdated:null}),ledger:e.ledger??(t.ledger&&{...t.ledger,unreadable:null,hasTable:!1,rows:[]}),spec:e.spec??(t.spec&&{pointer:null,files:[]})}),Sn=(e,t)=>e.packets===t.packets&&e.board===t.board&&e.ledger===t.ledger&&e.spec===t.spec&&e.protocols===t.protocols&&[e.board,e.ledger,e.spec?.pointer].every(n=>n?.unreadable==null),ke=(e,t)=>e.needs.filter(n=>kn.includes(n)&&t[n]===null),rt=(e,t)=>e.needs.includes("board")&&t.board?.unreadable!=null||e.needs.includes("ledger")&&t.ledger?.unreadable!=null,q=(e,t)=>e.flatMap(n=>{let o=t.rules[n.id]??(n.optIn&&!n.optIn(t)?"off":n.severity);return o==="off"?[]:[{rule:n,severity:o}]}),xn=({needs:e,checkPacket:t})=>e.length===0&&t!==null;function tt(e,t,n,r){let o=nt(t,n),s=(p,u)=>{let g=xn(p)?n.own?.get(u):void 0;return g?g.filter(m=>m.rule===p.id).map(({problem:m})=>m):p.checkPacket(u,o)},i=e.filter(({rule:p})=>ke(p,t).length===0&&!rt(p,t)),a=i.filter(({rule:p})=>p.checkPacket),c=t.packets.flatMap(p=>a.filter(({rule:u})=>r(u,p)).flatMap(({rule:u,severity:g})=>s(u,p).map(m=>({rule:u,severity:g,packet:p,problem:m})))),d=i.flatMap(({rule:p,severity:u})=>(p.checkTree?.(o)??[]).map(g=>({rule:p,severity:u,packet:null,problem:g})));return[...c,...d]}var vn=["scope","blockers"];function $n(e,t){let n=nt(t.head,t);return e.flatMap(({rule:r,severity:o})=>!r.checkChange||ke(r,t.head).length>0||rt(r,t.head)?[]:r.checkChange(n).map(s=>({rule:r,severity:o,packet:null,problem:s})))}var ot=({packet:e,problem:t})=>t.packet!==void 0?t.packet:e?E(e):null,st=({packet:e,problem:t})=>t.path!==void 0?t.path:e?.path??null,se=e=>JSON.stringify([e.rule.id,ot(e)??st(e),e.problem.subject??null]);function at({base:e}){let t=e.ledger?.rows??[];if(t.every(o=>o.waiver===null))return[];let n=new Map,r=o=>n.set(o,(n.get(o)??0)+1);for(let o of t)r(oe(o.signature.value));for(let o of e.packets)r(oe(z(o)??""));return t.flatMap(({waiver:o,reading:s,signature:i})=>{let a=s.kind==="signed"&&n.get(oe(i.value))===1;return o&&a?[o]:[]})}var it=({until:e},t)=>e===null||e>=be(t),lt=e=>at(e).filter(t=>it(t,e.now)),En=864e5;function Pn(e,{now:t,config:n}){let r=e.map(({until:i})=>i??"").sort(),o=r[r.length-1];if(o===void 0||r[0]==="")return"";let s=Math.round((Date.parse(o)-Date.parse(be(t)))/En);return s<0?`; its waiver ended on ${o}`:s>n.limits.waiverNoticeDays?"":s===0?"; its waiver ends today":`; its waiver ends on ${o}, in ${s} day${s===1?"":"s"}`}function Tn(e,t,n,r){let{rule:o,problem:s,severity:i}=e,a=st(e),c=ot(e),d=t.filter(g=>g.rule===o.id&&(g.packet==="*"||g.packet===c)),p=a===null?void 0:s.place,u=(s.remedy??o.remedy).replaceAll("<id>",()=>c??"<id>").replaceAll("<path>",()=>a??"<path>");return{rule:o.id,severity:i,message:s.message+Pn(d,n),path:a,line:p?.start.line??(a===null?null:1),column:p?.start.column??(a===null?null:1),endLine:p?.end.line??(a===null?null:1),endColumn:p?.end.column??(a===null?null:1),workPacket:c,waived:d.some(g=>it(g,n.now)),remedy:u,url:r.ruleUrl(o.id)}}var ae=e=>e??"",On=(e,t)=>ie(ae(e.path),ae(t.path))||(e.line??0)-(t.line??0)||(e.column??0)-(t.column??0)||T.indexOf(e.severity)-T.indexOf(t.severity)||ie(e.rule,t.rule)||ie(ae(e.workPacket),ae(t.workPacket))||ie(e.message,t.message),ie=(e,t)=>e<t?-1:e>t?1:0,ct=(e,t)=>T.indexOf(e)<=T.indexOf(t);function Ln(e){let t=e.filter(r=>!r.waived),n=r=>t.filter(o=>o.severity===r).length;return{critical:n("critical"),high:n("high"),medium:n("medium"),low:n("low"),waived:e.length-t.length}}var Rn=(e,t)=>e.some(n=>!n.waived&&ct(n.severity,t))?"fail":"pass";function we(e,t,n){let r={...e,head:wn(e.head,e.base)},o=q(t,r.config),s=r.mode==="all",i=new Set(r.change.files.map(b=>b.path)),a=(b,N)=>s||b.needs.length>0&&!b.onlyTouched||i.has(N.path),c=!s&&Sn(e.head,e.before),d=c?[]:o,p=s?[]:[r.before,...r.otherParents??[]],u=new Set(p.flatMap(b=>tt(d,b,r,a).map(se))),g=tt(d,r.head,r,a).filter(b=>b.problem.always||!u.has(se(b))),m=new Set(g.map(se)),S=o.filter(({rule:b})=>!c||vn.includes(b.gate)),v=s?[]:$n(S,r).filter(b=>!m.has(se(b))),k=[...g,...v],y=at(r),f=k.map(b=>Tn(b,y,r,n)).sort(On),h=o.flatMap(({rule:b})=>{let N=ke(b,r.head);return N.length>0?[{rule:b.id,missing:[...N]}]:[]});return{schemaVersion:1,tool:{name:"countersign",version:n.version},mode:r.mode,base:n.baseName,head:n.headName,workPackets:[...new Set(r.change.workPackets.map(b=>b.id))],result:Rn(f,n.failOn),judged:{packets:r.head.packets.length,paths:s?r.head.files.size:r.change.files.length,rules:o.length-h.length},counts:Ln(f),findings:f,skipped:h}}function Se(e){let t=e.slice(0,320).replace(/\s+/g," ").trim();return`\`${(t.length>80?`${t.slice(0,80).trimEnd()}\u2026`:t).replaceAll("`","'")}\``}var xe=[{title:"TASK_ID is unique",rules:["task-id-matches-file","task-id-unique"]},{title:"STATUS is ready or later",rules:["status-known"]},{title:"RISK_TIER is justified",rules:["risk-tier-justified"]},{title:"SCOPE is clear",rules:["scope-clear"]},{title:"IN_SCOPE_PATHS are exact",rules:["in-scope-paths-exact"]},{title:"OUT_OF_SCOPE is listed",rules:["out-of-scope-listed"]},{title:"TEST_PLAN is executable",rules:["test-plan-executable"]},{title:"DONE_MEANS are testable",rules:["done-means-testable"]},{title:"ROLLBACK_HINT is concrete",rules:["rollback-hint-concrete"]},{title:"BOOTSTRAP is complete",rules:["bootstrap-complete"]},{title:"SPEC_ANCHOR is in the Main Body",rules:["spec-anchor-in-main-body"]},{title:"USER_SIGNATURE locks the packet",rules:["packet-signed","signature-wellformed"]},{title:"Pre-work finds nothing",rules:[]}],dt=e=>`src/rules/${e}.md`,pt=new Set(xe.flatMap(({rules:e})=>e)),ut=({severity:e})=>e==="critical"||e==="high",An=e=>({...Ue(e),status:{place:qe,text:"",...e.status,value:"READY_FOR_DEV"}});function Mn(e,t,n=dt){let r={version:"",failOn:"high",baseName:null,headName:null,ruleUrl:n},o={...e,mode:"all"},s={...o,head:{...o.head,packets:o.head.packets.map(An)}},i=a=>a.id!=="status-known"&&(pt.has(a.id)||a.gate==="packet");return[...we(s,t.filter(i),r).findings,...we(o,t.filter(a=>!i(a)),r).findings].filter(a=>!a.waived)}function Nn(e,t,n,r){let o=q(n,t.config).find(({rule:c})=>c.id==="status-known"),{status:s}=e;if(!o||!s||!["DRAFT","STUB","GAP"].includes(s.value))return[];let{start:i,end:a}=s.place;return[{rule:o.rule.id,severity:o.severity,message:`Unexpected STATUS ${Se(s.value)}, expected \`READY_FOR_DEV\` or later`,path:e.path,line:i.line,column:i.column,endLine:a.line,endColumn:a.column,workPacket:E(e),waived:!1,remedy:`Set STATUS to \`READY_FOR_DEV\` in \`${e.path}\` and on the board when the packet is complete and signed, as \`countersign sign ${E(e)} SIGNATURE\` does`,url:r(o.rule.id)}]}function Cn(e){let t=e.filter(o=>!o.met);if(t.length===0)return"PASS";if(t.length>2)return"REJECT";let[n]=t;return t.length===1&&!n.findings.some(ut)?"PASS":"FAIL"}function ve(e,t,n=dt){let r=Mn(e,t,n),o=new Set([e.head.board?.path,e.head.ledger?.path,e.head.spec?.pointer?.path]),s=d=>d.rule==="packet-readable",i=r.filter(d=>s(d)&&o.has(d.path??"")),a=new Set(e.head.packets.map(({path:d})=>d)),c=new Map;for(let d of r){let p=d.path!==null&&a.has(d.path)?d.path:d.workPacket;if(p===null)continue;let u=c.get(p);u?u.push(d):c.set(p,[d])}return e.head.packets.map(d=>{let p=E(d),u=[...c.get(d.path)??[],...c.get(p)??[],...Nn(d,e,t,n)],g=[...u.filter(v=>!pt.has(v.rule)&&ut(v)),...i],m=xe.map((v,k)=>{let f=k===xe.length-1?g:u.filter(b=>v.rules.includes(b.rule)),h=d.unreadable===null?f:u.filter(s);return{number:k+1,...v,met:d.unreadable===null&&h.length===0,findings:h}}),S=m.filter(v=>v.met).length;return{id:p,path:d.path,criteria:m,met:S,verdict:Cn(m)}})}var In=/[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g,Z=e=>e.replace(In,t=>`\\u{${t.codePointAt(0).toString(16)}}`);function w(e,t){if(e.length<=t)return e;let n=/[\ud800-\udbff]/.test(e[t-2])?t-2:t-1;return`${e.slice(0,n)}\u2026`}var gs=O(String.raw`[^\p{L}\p{N} _-]`,"gu");var Fn={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"},Dn=e=>e.replace(/[&<>"']/g,t=>Fn[t]),$e=e=>Dn(Z(e));var gt=e=>[...e].sort((t,n)=>T.indexOf(t.severity)-T.indexOf(n.severity));var P=(e,t)=>`${e} ${t}${e===1?"":"s"}`,Ee=({path:e,line:t,column:n})=>e===null?"":`${e}${t===null?"":`:${t}:${n}`}`,le=e=>{let t=T.filter(n=>e.counts[n]>0).map(n=>`${e.counts[n]} ${n}`);return e.counts.waived>0&&t.push(`${e.counts.waived} waived`),t.join(", ")||"nothing found"};var Bn={staged:"the staged change",range:"the change",all:"the tree"};function mt(e){let{packets:t,paths:n,rules:r}=e.judged,o=e.mode!=="all"&&n===0,s=P(n,e.mode==="all"?"path":"changed path"),i=e.workPackets.length>0?` for ${e.workPackets.map(Z).join(", ")}`:"",a=`Judged ${s}${i}, ${P(t,"packet")}, ${P(r,"rule")}`;return o?`There is nothing to judge: ${Bn[e.mode]} is empty`:a}var ft=e=>{let t=new Map;for(let{rule:n,missing:r}of e.skipped){let o=r.join(" and ");t.set(o,[...t.get(o)??[],n])}return[...t].map(([n,r])=>`Skipped ${r.join(", ")}: the repository has no ${n}`)};var ce=(e,t)=>`${e}:L${t}`;var Pe=e=>e.slice(0,120).replace(/[^A-Za-z0-9._-]/g,"_")||"_";function _n(e){let t=new Set(e),n=new Map;return r=>{let o=Pe(r);for(let s=n.get(o)??1;t.has(o);o=`${Pe(r)}~${s}`)n.set(Pe(r),++s);return t.add(o),o}}var Hn=({workPacket:e,path:t})=>e??t??"change";function yt(e,t,n){let r=_n(n);return{ofDocument:new Map(e.map(({path:o,name:s})=>[o,r(s)])),ofFinding:new Map(t.map(o=>[o,r(`finding-${o.rule}-${Hn(o)}`)]))}}var x={markup:""};function bt(e){return e===null?"":typeof e=="string"?$e(e):typeof e=="number"?String(e):"markup"in e?e.markup:e.map(bt).join("")}var ht=new WeakMap;function Gn(e){let t=ht.get(e);if(t)return t;let n=e.map(r=>r.replace(/\s*\n\s*/g," "));return ht.set(e,n),n}function l(e,...t){let n=Gn(e),r=n[0];for(let o=0;o<t.length;o++)r+=bt(t[o])+n[o+1];return{markup:r}}var Te=e=>({markup:e}),L=e=>{let t=e.split("`").map((n,r)=>r%2===1?l`<code>${n}</code>`:n);return l`${t}`},j=e=>({markup:e.split("	").map($e).join("	")}),D=(e,t=", ")=>e.map((n,r)=>r===0?n:[t,n]),kt=e=>e.filter(t=>t!==null).join(" \xB7 ");var Un=200,V=e=>l`<span class="badge ${e??"UNKNOWN"}">${e??"UNKNOWN"}</span>`,B=e=>l`<span class="severity ${e}">${e}</span>`,R=(e,t)=>{let n=t.get(e),r=w(e,Un);return n===void 0?l`<span class="id">${r}</span>`:l`<a class="id" href="#${n}">${r}</a>`};var Wn=O(String.raw`\bphases?\s*[-_:#]?\s*([\p{L}\p{N}](?:[\p{L}\p{N}._-]{0,20}[\p{L}\p{N}])?)`,"iu"),Oe=e=>(Wn(e).exec(e)?.[1]??e).toLowerCase();function M(e,t){let n=new Map;for(let r of e){let o=t(r),s=n.get(o);s?s.push(r):n.set(o,[r])}return n}var qn=e=>/^WP-([^-]+)-/i.exec(e)?.[1]?.toLowerCase()??null;function jn({packets:e,board:t}){let n=C(e),{objection:r}=G({packets:n,board:t}),o=[...new Set([...e.map(E),...t?W(t).keys():[]])],s=new Set(t?.gates.flatMap(d=>d.ids)),i=M(o.filter(d=>!s.has(d)),qn),a=(t?.gates??[]).map(({title:d,closed:p,closureText:u,ids:g})=>{let m=i.get(Oe(d))??[];return i.delete(Oe(d)),{title:d,gate:{closed:p,criteria:u?.value??null,met:g.filter(S=>r(S)===null).length,of:g.length},gateIds:new Set(g),ids:[...new Set([...g,...m])]}}),c=[...i].sort(([d],[p])=>+(d===null)-+(p===null)||(d??"").localeCompare(p??"","en",{numeric:!0})).map(([d,p])=>({title:d===null?"No phase":`Phase ${d}`,gate:null,gateIds:new Set,ids:p}));return[...a,...c]}var Le=400,Vn=60,Kn=["IN_PROGRESS","READY_FOR_DEV","BLOCKED","FAILED","DONE","VALIDATED","DRAFT","STUB","GAP","SUPERSEDED","UNKNOWN"];function zn(e,t,{board:n,packets:r,anchors:o}){let{title:s,gate:i,gateIds:a,ids:c}=e,d=y=>r.withId(y)[0]?.status?.value,p=y=>(n&&H(n,y)?.status)??d(y)??"UNKNOWN",u=y=>{let f=d(y),h=f!==void 0&&!Ge(p(y),f);return l`<li data-packet="${o.get(y)??""}">
      ${R(y,o)}${a.has(y)?l`<span class="critical-mark" title="gate-critical">gate</span>`:x}${h?l`<span class="differs">packet says ${f}</span>`:x}
    </li>`},g=M(c,p),m=Kn.flatMap(y=>{let f=g.get(y);if(!f)return[];let h=l`<ul class="chips">
      ${f.map(u)}
    </ul>`,b=f.length>Vn?l`<details>
            <summary>${P(f.length,"packet")}</summary>
            ${h}
          </details>`:h;return[l`<tr>
        <th scope="row">${V(y)} <span class="quiet">${f.length}</span></th>
        <td>${b}</td>
      </tr>`]}),S=`phase-${t+1}`,v=i===null?l`<p class="quiet">The board has no gate for it.</p>`:l`<p class="progress">
            <progress
              aria-label="Gate-critical packets that are VALIDATED"
              max="${Math.max(1,i.of)}"
              value="${i.met}"
            ></progress>
            ${i.met} of ${i.of} gate-critical VALIDATED
          </p>
          ${i.criteria===null?x:l`<p class="quiet">${L(w(i.criteria,Le))}</p>`}`,k=i===null?x:l` <span class="badge ${i.closed?"VALIDATED":"open"}">${i.closed?"closed":"open"}</span>`;return l`<article class="phase" aria-labelledby="${S}">
    <header>
      <h3 id="${S}">${w(s,Le)}</h3>
      ${k}
    </header>
    ${v}${m.length===0?x:l`<table class="statuses">
            <thead class="unseen">
              <tr>
                <th scope="col">Status</th>
                <th scope="col">Packets</th>
              </tr>
            </thead>
            <tbody>
              ${m}
            </tbody>
          </table>`}
  </article>`}function wt(e,t){let{board:n}=e,r={board:n,packets:C(e.packets),anchors:t},o=n?.lastUpdated?l` Last updated ${n.lastUpdated.value}.`:x,s=n===null?l`<p class="quiet">The repository has no task board; statuses are those of the packets.</p>`:l`<p class="quiet">From <code>${w(n.path,Le)}</code>.${o}</p>`;return l`<section id="board" aria-labelledby="board-title">
    <h2 id="board-title">Board</h2>
    ${s}${jn(e).map((i,a)=>zn(i,a,r))}
  </section>`}var Re=2e3,X=400,Yn=({path:e,line:t},{anchors:n,shown:r,lines:o})=>{let s=e===null?void 0:n.ofDocument.get(e);return e===null||t===null||s===void 0||!r.has(e)?null:t<=o.get(e).length?ce(s,t):null};function Jn(e,{lines:t}){let{path:n,line:r,column:o,endLine:s,endColumn:i}=e,a=n===null||r===null?void 0:t.get(n)?.[r-1];if(a===void 0||a.trim()===""||s===r&&i===o)return x;let c=o-1,d=s===r?i-1:a.length,p=c>X/2?c-X/4:0,u=Math.min(d,p+X),g=j((p>0?"\u2026":"")+a.slice(p,c)),m=a.slice(u,p+X)+(a.length>p+X?"\u2026":"");return l`<pre
    class="excerpt"
  ><span class="number">${r}</span>${g}<mark>${j(a.slice(c,u))}</mark>${j(m)}</pre>`}function Zn(e,t,n){let{severity:r,rule:o,message:s,remedy:i,waived:a}=e,c=t.anchors.ofFinding.get(e),d=t.gateOf.get(o)??"",p=Yn(e,t),u=e.path===n&&e.line!==null?`line ${e.line}`:w(Ee(e),Re),g=u===""?x:p===null?l`<span class="place">${u}</span>`:l`<a class="place" href="#${p}">${u}</a>`;return l`<li
    class="finding ${r}${a?" waived":""}"
    id="${c}"
    tabindex="-1"
    data-severity="${r}"
    data-gate="${d}"
  >
    <p class="head">
      ${B(r)}${a?l` <span class="badge waived">waived</span>`:x}
      <a class="rule" href="#${c}">${o}</a> <span class="gate">${d}</span> ${g}
    </p>
    <p class="message">${L(w(s,Re))}</p>
    ${Jn(e,t)}${a?x:l`<p class="remedy"><b>What to do:</b> ${L(w(i,Re))}</p>`}
  </li>`}var de=(e,t,n)=>e.length===0?x:l`<ul class="findings">
        ${e.map(r=>Zn(r,t,n))}
      </ul>`;var St=({ids:e,hours:t})=>`${e.length} packet${e.length===1?"":"s"}${t===null?"":`, ${Math.round(t*10)/10} hours`}`;var ue=42,ge=56,xt=72,vt=6,pe=12,Qn=7.3,er=6.1,$t=36,tr=120,Ae=30,nr=40,rr=3,Tt=4e3;function or({nodes:e,edges:t},n){let r=new Map(e.map(({id:a})=>[a,[]]));for(let{blocker:a,waiting:c}of t)r.get(a).push(`>${c}`),r.get(c).push(`<${a}`);let o=e.filter(({id:a,critical:c,cyclic:d})=>!c&&!d&&!n.has(a)),i=[...M(o,({id:a,status:c})=>JSON.stringify([c,...r.get(a).sort()])).values()].map(a=>a.map(({id:c})=>c));return new Map(i.filter(a=>a.length>rr).map(a=>[a[0],a]))}var sr=({status:e,critical:t,cyclic:n})=>kt([e??"unknown",t?"critical path":null,n?"in a cycle":null]);function ar(e){let t=new Set(e.gates.flatMap(g=>g.ids)),n=new Set([...t,...e.edges.flatMap(({blocker:g,waiting:m})=>[g,m])]),r=e.nodes.filter(({id:g})=>n.has(g)),o=r.length>nr?or({...e,nodes:r},t):new Map,s=new Set([...o.values()].flatMap(g=>g.slice(1))),i=r.filter(({id:g})=>!s.has(g)).map(g=>{let m=o.get(g.id),S=m?`${m.length} packets`:g.id;return{...g,kind:m?"bundle":"packet",ids:m??[g.id],title:S,note:sr(g)}}),a=new Map(i.flatMap(({ids:g},m)=>g.map(S=>[S,m]))),c=e.gates.filter(({ids:g})=>g.length>0),d=e.criticalPath?.ids.at(-1),p=[...e.edges.filter(({blocker:g,waiting:m})=>!s.has(g)&&!s.has(m)).map(({blocker:g,waiting:m,critical:S,cyclic:v})=>({from:a.get(g),to:a.get(m),kind:v?"cyclic":S?"critical":"plain"})),...c.flatMap((g,m)=>g.ids.map(S=>({from:a.get(S),to:i.length+m,kind:g.title===e.criticalPath?.gate&&S===d?"critical":"gate"})))],u=c.map(({title:g,closed:m})=>({kind:"gate",ids:[],title:g,note:m?"phase gate \xB7 closed":"phase gate \xB7 open",status:null,critical:!1,cyclic:!1}));return{boxes:[...i,...u],links:p,apart:e.nodes.flatMap(({id:g})=>n.has(g)?[]:g)}}function ir({boxes:e,links:t}){let n=e.map(()=>[]),r=e.map(()=>0);for(let{from:a,to:c,kind:d}of t)d!=="cyclic"&&(n[a].push(c),r[c]+=1);let o=e.map(()=>0),s=e.flatMap((a,c)=>r[c]===0?c:[]),i=[...s];for(let a=0;a<i.length;a++)for(let c of n[i[a]])o[c]=Math.max(o[c],o[i[a]]+1),r[c]-=1,r[c]===0&&i.push(c);for(let a of s){let c=n[a].reduce((d,p)=>Math.min(d,o[p]),Number.POSITIVE_INFINITY);c!==Number.POSITIVE_INFINITY&&(o[a]=c-1)}return o}function lr(e){let t=ir(e);if(e.links.reduce((i,{from:a,to:c})=>i+Math.max(0,t[c]-t[a]-1),0)>Tt)return null;let r=e.boxes.map((i,a)=>({column:t[a],box:i,before:[],after:[],y:0})),o=(i,a)=>{r[i].after.push(a),r[a].before.push(i)},s=e.links.map(i=>{let a=[i.from];for(let c=t[i.from]+1;c<t[i.to];c++)a.push(r.push({column:c,box:null,before:[],after:[],y:0})-1);if(a.push(i.to),i.kind!=="cyclic")for(let c=1;c<a.length;c++)o(a[c-1],a[c]);return{at:a,link:i}});return{slots:r,ways:s}}var Et=e=>e.reduce((t,n)=>t+n,0)/e.length;function Pt(e,t,n){let r=new Map(e.map(i=>{let a=t[i][n];return[i,a.length===0?t[i].y:Et(a.map(c=>t[c].y))]}));e.sort((i,a)=>r.get(i)-r.get(a)||t[i].y-t[a].y);let o=Number.NEGATIVE_INFINITY;for(let i of e){let a=t[i];a.y=Math.max(r.get(i),o),o=a.y+(a.box?ge:ge/2)}let s=Et(e.map(i=>r.get(i)-t[i].y));for(let i of e)t[i].y+=s}function cr(e){let t=Number.POSITIVE_INFINITY,n=0;for(let r of[...e].sort((o,s)=>o.y-s.y))n+=Math.max(0,r.y-t-ge),t=r.y,r.y-=n}var dr=6;function Ot(e){let t=ar(e);if(t.boxes.length+t.links.length>Tt)return null;let n=lr(t);if(!n)return null;let{slots:r,ways:o}=n,s=[];for(let[k,{column:y}]of r.entries())(s[y]??=[]).push(k);for(let k of s)for(let[y,f]of k.entries())r[f].y=y*ge;for(let k=0;k<dr;k++){for(let y of s.slice(1))Pt(y,r,"before");for(let y of s.slice(0,-1).reverse())Pt(y,r,"after")}cr(r);let i=Math.min(...r.map(({y:k})=>k)),a=s.map(k=>Math.max(...k.map(y=>pr(r[y].box)))),c=a.map((k,y)=>pe+a.slice(0,y).reduce((f,h)=>f+h+xt,0)),d=({y:k})=>Math.round(k-i+pe),p=k=>d(k)+ue/2,u=r.flatMap(k=>k.box?[{...k.box,x:c[k.column],y:d(k),width:a[k.column]}]:[]),g=({column:k})=>c[k],m=({column:k})=>c[k]+a[k],S=k=>{let[y,f]=[r[k[0]],r[k.at(-1)]];if(y.column>=f.column)return[[y.column===f.column?m(y):g(y),p(y)-vt],[m(f),p(f)+vt]];let h=k.slice(1,-1).map(b=>r[b]);return[[m(y),p(y)],...h.flatMap(b=>[[g(b),p(b)],[m(b),p(b)]]),[g(f),p(f)]]},v=o.map(({at:k,link:y})=>({kind:y.kind,points:S(k)}));return{width:(c.at(-1)??0)+(a.at(-1)??0)+(e.cycles.length>0?xt:pe),height:Math.max(0,...r.map(d))+ue+pe,boxes:u,lines:v,apart:t.apart}}function pr(e){if(e===null)return 0;let t=Math.min(e.title.length,Ae)*Qn;return Math.round(Math.max(tr,t+$t,e.note.length*er+$t))}var ur=40,gr=({points:e})=>e.map(([t,n],r)=>{if(r===0)return`M${t},${n}`;let[o,s]=e[r-1];if(s===n)return`L${t},${n}`;let i=Math.max(ur,Math.abs(t-o)/2);return o<t?`C${o+i},${s} ${t-i},${n} ${t},${n}`:`C${o+(o===t?i:-i)},${s} ${t+i},${n} ${t},${n}`}).join(""),mr=["plain","critical","cyclic","gate"],fr=e=>l`<marker
    id="arrow-${e}"
    viewBox="0 0 8 8"
    refX="7"
    refY="4"
    markerWidth="7"
    markerHeight="7"
    markerUnits="userSpaceOnUse"
    orient="auto-start-reverse"
    ><path d="M0,0.5 8,4 0,7.5z" class="arrow ${e}"
  /></marker>`,yr=e=>l`<path class="line ${e.kind}" d="${gr(e)}" marker-end="url(#arrow-${e.kind})" />`;function hr(e,t){let{x:n,y:r,width:o,kind:s,title:i,note:a,ids:c,critical:d,cyclic:p,status:u}=e,g=[s==="packet"?"single":s,...d?["critical"]:[],...p?["cyclic"]:[]].join(" "),m=s==="bundle"?c.slice(0,20).join(", "):i,S=l`<title>${w(m,400)}: ${a}</title
    ><rect x="${n}" y="${r}" width="${o}" height="${ue}" rx="7" /><circle
      class="dot ${s==="gate"?"GATE":u??"UNKNOWN"}"
      cx="${n+14}"
      cy="${r+15}"
      r="4"
    /><text class="name" x="${n+24}" y="${r+19}">${w(i,Ae)}</text
    ><text class="note" x="${n+24}" y="${r+34}">${a}</text>`,v=s==="packet"?t.get(c[0]):void 0;return v===void 0?l`<g class="box ${g}">${S}</g>`:l`<a class="box ${g}" href="#${v}" tabindex="-1">${S}</a>`}var br=(e,t)=>l`<div class="scroll drawing" tabindex="0" role="region" aria-label="Drawing of the dependencies">
    <svg
      width="${e.width}"
      height="${e.height}"
      viewBox="0 0 ${e.width} ${e.height}"
      role="group"
      aria-label="Packets in columns, blockers left of what waits for them"
    >
      <defs>${mr.map(fr)}</defs>
      ${e.lines.map(yr)}${e.boxes.map(n=>hr(n,t))}
    </svg>
  </div>`,kr=l`<ul class="legend" aria-label="Legend">
  <li>
    <svg width="34" height="10" aria-hidden="true"><path class="line plain" d="M1,5H33" /></svg>blocks
  </li>
  <li>
    <svg width="34" height="10" aria-hidden="true"><path class="line critical" d="M1,5H33" /></svg>critical path
  </li>
  <li>
    <svg width="34" height="10" aria-hidden="true"><path class="line gate" d="M1,5H33" /></svg>belongs to the phase gate
  </li>
  <li>
    <svg width="34" height="10" aria-hidden="true"><path class="line cyclic" d="M1,5H33" /></svg>cycle
  </li>
</ul>`;function wr({criticalPath:e,nodes:t},n){if(!e)return l`<p>No phase gate waits for anything, so there is no critical path.</p>`;let r=new Map(t.map(({id:o,status:s})=>[o,s]));return l`<p>Critical path to <b>${w(e.gate,200)}</b>, ${St(e)}:</p>
    <ol class="path">
      ${e.ids.map(o=>l`<li>${R(o,n)} ${V(r.get(o)??null)}</li>`)}
    </ol>`}var Sr=({cycles:e},t)=>e.length===0?x:l`<p class="bad"><b>${P(e.length,"cycle")}.</b> Nothing in a cycle can ever start:</p>
        <ul>
          ${e.slice(0,50).map(n=>l`<li>
                ${D(n.slice(0,50).map(r=>R(r,t))," waits for ")}
              </li>`)}
        </ul>`;function xr({edges:e},t){let n=M(e,({waiting:r})=>r);return n.size===0?x:l`<details>
    <summary>As a list: ${n.size===1?"1 packet waits":`${n.size} packets wait`} for others</summary>
    <ul class="columns">
      ${[...n].map(([r,o])=>l`<li>
            ${R(r,t)} waits for ${D(o.map(({blocker:s})=>R(s,t)))}
          </li>`)}
    </ul>
  </details>`}function Lt(e,t){let n=re(e),r=Ot(n),o=r?.apart.length??0;return l`<section id="graph" aria-labelledby="graph-title">
    <h2 id="graph-title">Dependencies</h2>
    ${wr(n,t)}${Sr(n,t)}${r===null?l`<p>
            ${P(n.nodes.length,"packet")} and ${n.edges.length} dependencies are too many to be drawn
            here; <code>countersign graph --format dot</code> writes them all.
          </p>`:r.boxes.length===0?x:l`${br(r,t)}${kr}`}${o===0?x:l`<p class="quiet">${P(o,"packet")} without dependencies ${o===1?"is":"are"} not drawn.</p>`}${xr(n,t)}
  </section>`}var Q=400,Rt=32,vr=["used by","date/time","purpose","master spec version","notes"],$r=["date/time","master spec version"],Er={"used by":"Used by","date/time":"Date",purpose:"Purpose","master spec version":"Spec",notes:"Notes"},Me=({rule:e,packet:t,until:n})=>JSON.stringify([e,t,n]);function Pr({waiver:e},{standing:t,anchors:n}){if(e===null)return null;let r=t.has(Me(e)),o=e.packet==="*"?"every packet":R(e.packet,n),s=e.until===null?x:l` until ${e.until}`;return l`<span class="badge ${r?"waived":"UNKNOWN"}">${r?"in force":"not in force"}</span>
    <code>${w(e.rule,Q)}</code> for ${o}${s}`}function Tr({seal:e,packets:t},{broken:n}){if(e===null)return null;let r=l`<code title="${w(e,Q)}">${w(e,13)}</code>`;return n===null?l`${r} <span class="quiet">not judged</span>`:t.some(o=>n.has(o))?l`<span class="badge FAILED">broken</span> ${r}`:l`<span class="badge VALIDATED">holds</span> ${r}`}var Or=(e,t)=>$r.includes(e)&&t.length<=Rt?l`<td class="short">${t}</td>`:l`<td>${L(w(t,Q))}</td>`;function Lr(e,t){let{anchors:n,columns:r}=t,{signature:o,reading:s,packets:i,cells:a,place:c}=e,d=s.kind==="malformed"?l` <span class="badge FAILED">malformed</span>`:s.kind==="unsigned"?l` <span class="badge UNKNOWN">unsigned</span>`:x,p=D(i.slice(0,10).map(u=>R(u,n)));return l`<tr id="ledger:L${c.start.line}" tabindex="-1">
    <th scope="row" class="${o.value.length>Rt?"long":"short"}">
      <code>${w(o.value,Q)}</code>${d}
    </th>
    <td>${p}</td>
    ${r.map(u=>Or(u,a[u]??""))}
    <td>${Pr(e,t)}</td>
    <td>${Tr(e,t)}</td>
  </tr>`}function At(e,t,n,r){let{ledger:o}=e.head,s=l`<h2 id="ledger-title">Ledger</h2>`;if(o===null||o.rows.length===0){let u=o===null?"The repository has no signature ledger.":"The signature ledger has no rows.";return l`<section id="ledger" aria-labelledby="ledger-title">
      ${s}
      <p class="quiet">${o?.unreadable??u}</p>
    </section>`}let i=new Set(t.findings.flatMap(({rule:u,workPacket:g})=>u==="seal-intact"&&g!==null?g:[])),a={anchors:r,columns:vr.filter(u=>o.rows.some(({cells:g})=>Object.hasOwn(g,u))),standing:new Set(lt(e).map(Me)),broken:n.has("seal-intact")?i:null},c=o.rows.filter(({waiver:u})=>u!==null),d=c.filter(({waiver:u})=>a.standing.has(Me(u))),p=["Signature","Packets",...a.columns.map(u=>Er[u]),"Waiver","Seal"];return l`<section id="ledger" aria-labelledby="ledger-title">
    ${s}
    <p class="quiet">
      From <code>${w(o.path,Q)}</code>: ${P(o.rows.length,"row")},
      ${P(c.length,"waiver")}, ${d.length} of them in force.
    </p>
    <div class="scroll" tabindex="0" role="region" aria-label="Rows of the ledger">
      <table>
        <thead>
          <tr>
            ${p.map(u=>l`<th scope="col">${u}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${o.rows.map(u=>Lr(u,a))}
        </tbody>
      </table>
    </div>
  </section>`}var Ba=O("\\*+|~~|(?<![\\p{L}\\p{N}_])_+(?=\\S)|(?<=[^\\s_])_+(?![\\p{L}\\p{N}_])|`+","gu");var _a=O(String.raw`^\p{L}`,"u");var Rr=zt(Nt(),1);var ni=O(String.raw`(?<![\p{L}\p{N}.])v?([0-9]+(?:\.[0-9]+)*)(?![\p{L}\p{N}]|\.[0-9])`,"giu");var ri=O(String.raw`\p{L}{3,}`,"u");var Ne=["Phase","Coder interaction","Governance","Validator interaction","Red flags","Besides"];var Ct=(e,{commits:t,isCut:n})=>{let r=s=>e.filter(i=>i.met===s).length,o=`${t} ${t===1?"commit":"commits"}${n?", older ones were not read":""}`;return`${r(!0)} met, ${r(!1)} missed, ${r(null)} unknown; measured over ${o}.`};var Nr=400,Cr=3,Ir=["Metric","met","missed"],Fr=["Flag","not up","up"],Dr=({met:e},[,t,n])=>e===null?l`<span class="badge UNKNOWN">unknown</span>`:l`<span class="badge ${e?"VALIDATED":"FAILED"}">${e?t:n}</span>`;function Br({notes:e,met:t}){let n=t===!1?e.slice(0,Cr):[],r=e.slice(n.length),o=s=>l`<ul class="notes">
      ${s.map(i=>l`<li>${L(w(i,Nr))}</li>`)}
    </ul>`;return l`${n.length===0?x:o(n)}${r.length===0?x:l`<details>
          <summary>${n.length===0?"Notes":`${r.length} more`}</summary>
          ${o(r)}
        </details>`}`}var _r=(e,t)=>l`<tr>
    <th scope="row">
      ${e.name}${e.severity===null?x:[" ",B(e.severity)]}${Br(e)}
    </th>
    <td>${e.shown}</td>
    <td>${e.target}</td>
    <td>${Dr(e,t)}</td>
  </tr>`,Ce=(e,{label:t,caption:n,words:r})=>l`<div class="scroll" tabindex="0" role="region" aria-label="${t}">
    <table class="metrics">
      ${n}
      <thead>
        <tr>
          <th scope="col">${r[0]}</th>
          <th scope="col">Value</th>
          <th scope="col">Target</th>
          <th scope="col">Stands</th>
        </tr>
      </thead>
      <tbody>
        ${e.map(o=>_r(o,r))}
      </tbody>
    </table>
  </div>`,Ie="Red flags",It=e=>e.filter(({table:t,met:n})=>t===Ie&&n===!1).length;function Ft(e){let t=e.filter(({table:s})=>s===Ie),n=t.filter(({met:s})=>s===!1),r=t.filter(({met:s})=>s!==!1),o={caption:x,words:Fr};return l`<section id="red-flags" aria-labelledby="red-flags-title">
    <h2 id="red-flags-title">Red flags</h2>
    ${n.length===0?l`<p class="good">No red flag is up.</p>`:Ce(n,{...o,label:"Red flags that are up"})}
    <details>
      <summary>${n.length===0?"All":"The other"} ${P(r.length,"flag")}</summary>
      ${Ce(r,{...o,label:"Other red flags"})}
    </details>
  </section>`}var Dt=(e,t)=>l`<section id="metrics" aria-labelledby="metrics-title">
    <h2 id="metrics-title">Metrics</h2>
    <p class="quiet">${Ct(e,t)}</p>
    ${Ne.filter(n=>n!==Ie).map(n=>Ce(e.filter(r=>r.table===n),{label:`Metrics: ${n}`,caption:l`<caption>
            ${n}
          </caption>`,words:Ir}))}
  </section>`;var Hr=4e3;function Gr(e,{anchors:t}){return l`<span class="notes"
    >${e.map(n=>l` <a class="${n.severity}" href="#${t.ofFinding.get(n)}"
          >${n.severity}: ${n.rule}</a
        >`)}</span
  >`}function me(e,t,n){let r=n.lines.get(e);if(!r)return l`<p class="quiet">The source of <code>${w(e,400)}</code> is not a text that was read.</p>`;if(!n.shown.has(e))return l`<p class="quiet">
      The source of <code>${w(e,400)}</code>, ${P(r.length,"line")}, is left out: the page would become
      too large.
    </p>`;let o=n.anchors.ofDocument.get(e),s=t.filter(c=>c.path===e),i=M(s,({line:c})=>c),a=r.map((c,d)=>{let p=ce(o,d+1),u=j(w(c,Hr)),g=i.get(d+1);if(!g)return l`<span id="${p}">${u}</span>`;let m=T.find(S=>g.some(v=>v.severity===S));return l`<span id="${p}" class="hit ${m}">${u}${Gr(g,n)}</span>`});return l`<details class="source">
    <summary>Source <span class="quiet">${w(e,400)}, ${P(r.length,"line")}</span></summary>
    <pre tabindex="0" role="region" aria-label="Source of ${w(e,400)}">${a}</pre>
  </details>`}var Bt=e=>({blockers:M(e,({waiting:t})=>t),blocked:M(e,({blocker:t})=>t)}),I=600,Fe=30,Ur=(e,t)=>l`<div>
    <dt>${e}</dt>
    <dd>${t}</dd>
  </div>`,De=(e,t)=>{let n=e.length-Fe;return[D(e.slice(0,Fe).map(t)),n>0?` and ${n} more`:null]},Wr=e=>e&&e.items.length>0?De(e.items,({value:t})=>l`<code>${w(t,I)}</code>`):null;function qr(e,{packetAnchors:t,blockers:n,blocked:r}){let o=E(e),s=(p=[])=>p.length===0?null:De(p,u=>R(u,t)),i=e.specAnchors?.items??[],a=e.riskTier?.value,c=e.riskJustification?.value;return[["Why",e.scope?.value.why?L(w(e.scope.value.why.value,I)):null],["Risk",a?[w(a,I),c?[", ",L(w(c,I))]:null]:null],["Spec",i.length>0?De(i,({value:p})=>w(`\xA7${p.section.replace(/^\u00a7/,"")}`,I)):null],["Files",Wr(e.inScopePaths)],["Effort",e.effort?w(e.effort.value,I):null],["Waits for",s(n.get(o)?.map(({blocker:p})=>p))],["Blocks",s(r.get(o)?.map(({waiting:p})=>p))],["Variant of",e.variantOf?R(e.variantOf.value,t):null],["Blocked",e.blockedReason?L(w(e.blockedReason.value,I)):null],["Verdict",e.verdicts.length>0?L(w(e.verdicts.at(-1).text,I)):null]].map(([p,u])=>u===null?null:Ur(p,u))}function jr(e,t){let n=e.criteria.map(({met:o})=>o?"\u25A0":"\u25A1").join(""),r=e.criteria.map(({title:o,met:s,findings:i})=>{let a=i.filter(({rule:d,message:p})=>!t.has(`${d} ${p}`)).slice(0,Fe),c=a.length===0?x:l`<ul>
            ${a.map(({message:d})=>l`<li>${L(w(d,I))}</li>`)}
          </ul>`;return s?l`<li>${o}</li>`:l`<li class="missed"><b>Missed:</b> ${o}${c}</li>`});return l`<details class="score">
    <summary>
      Score <b class="${e.verdict}">${e.met}/${e.criteria.length} ${e.verdict}</b>
      <span class="marks" aria-hidden="true">${n}</span>
    </summary>
    <ol>
      ${r}
    </ol>
  </details>`}var Vr=e=>{let t=e.filter(({waived:r})=>!r),n=T.map(r=>[r,t.filter(o=>o.severity===r).length]);return l`${n.map(([r,o])=>o===0?null:[" ",l`<span class="count">${o} ${B(r)}</span>`])}`};function Kr(e,t){let{anchors:n,scores:r,workPackets:o}=t,s=E(e),i=n.ofDocument.get(e.path),a=t.findings.get(e.path)??[],c=r.get(e.path),d=new Set(a.map(({rule:m,message:S})=>`${m} ${S}`)),p=e.status?.value??"UNKNOWN",u=ye(e)?l` <span class="signed">signed <code>${z(e)}</code></span>`:l` <span class="quiet">not signed</span>`,g=e.scope?.value.what?.value??e.unreadable;return l`<article
    class="packet"
    id="${i}"
    tabindex="-1"
    data-status="${p}"
    aria-labelledby="${i}:title"
  >
    <header>
      <h3 id="${i}:title"><a href="#${i}">${w(s,200)}</a></h3>
      ${V(p)}${o.has(s)?l` <span class="badge work">work packet of the change</span>`:x}${u}${Vr(a)}
    </header>
    ${g?l`<p class="what">${L(w(g,I))}</p>`:x}
    <dl>${qr(e,t)}</dl>
    ${de(a,t,e.path)}${c?jr(c,d):x}${me(e.path,a,t)}
  </article>`}var zr=(e=[])=>{let t=T.findIndex(n=>e.some(r=>!r.waived&&r.severity===n));return t===-1?T.length:t};function _t(e,t){let n=new Map(e.map(o=>[o,zr(t.findings.get(o.path))])),r=[...e].sort((o,s)=>n.get(o)-n.get(s));return l`<section id="packets" aria-labelledby="packets-title">
    <h2 id="packets-title">Packets</h2>
    <p class="quiet">${P(e.length,"packet")}, those with the most severe findings first.</p>
    ${r.map(o=>Kr(o,t))}
  </section>`}var Yr=["main","summary","red-flags","board","graph","findings","packets","ledger","metrics","documents","filter","text","gate","status","found","clear",...T.map(e=>`severity-${e}`),"arrow-plain","arrow-critical","arrow-cyclic","arrow-gate"],Jr=5e3,Zr=24e6,Xr=60,Ht=({board:e,ledger:t,spec:n})=>[e?.path,t?.path,n?.pointer?.path].filter(r=>r!==void 0),Qr=e=>[...e.packets.map(({path:t})=>t),...Ht(e)];function eo(e,{packets:t}){let n=new Set(t.map(({path:o})=>o)),r=new Map(t.map(o=>[E(o),o.path]));return M(e,({path:o,workPacket:s})=>o!==null&&n.has(o)?o:r.get(s??"")??o)}function to(e,t,n){let r=Zr;return new Set(e.filter(o=>{let s=(n.get(o)?.length??0)+Xr*(t.get(o)?.length??0),i=t.has(o)&&s<=r;return i&&(r-=s),i}))}var Be=e=>e===null?"":e.slice(0,12);function no({report:e,snapshot:t},n){let{mode:r,base:o,head:s,counts:i,workPackets:a}=e,d=[["Judged",r==="all"?l`${t.head.name}`:r==="staged"?l`the index against <code>${Be(o)||"nothing"}</code>`:l`<code>${Be(o)}</code> to <code>${Be(s)}</code>`],["As of",l`<time datetime="${t.now.toISOString()}"
        >${t.now.toISOString().slice(0,16).replace("T"," ")} UTC</time
      >`],["Work packets",a.length===0?null:D(a.slice(0,20).map(u=>R(u,n)))]],p=[...T,"waived"].map(u=>l`<li class="${u}${i[u]===0?" none":""}"><b>${i[u]}</b> ${u}</li>`);return l`<section id="summary" aria-labelledby="summary-title">
    <h1 id="summary-title">
      <span class="verdict ${e.result}">${e.result==="pass"?"Passed":"Failed"}</span>
      <span>${le(e)}</span>
    </h1>
    <p>${mt(e)}.</p>
    <ul class="tiles">
      ${p}
    </ul>
    <dl>
      ${d.map(([u,g])=>g===null?null:l`<div>
              <dt>${u}</dt>
              <dd>${g}</dd>
            </div>`)}
    </dl>
    ${ft(e).map(u=>l`<p class="quiet">${u}.</p>`)}
  </section>`}function ro({findings:e},t){let n=e.filter(({waived:s})=>!s),r=(s,i)=>n.filter(a=>a.severity===i&&t.get(a.rule)===s).length,o=(s,i)=>{let a=r(s,i);return a===0?l`<td class="none">0</td>`:l`<td class="${i}">
          <a
            href="#?gate=${s}&amp;severity=${i}"
            aria-label="${P(a,"finding")}: ${s}, ${i}"
            >${a}</a
          >
        </td>`};return l`<table class="matrix">
    <thead>
      <tr>
        <th scope="col">Gate</th>
        ${T.map(s=>l`<th scope="col">${B(s)}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${he.map(s=>l`<tr>
            <th scope="row">${s}</th>
            ${T.map(i=>o(s,i))}
          </tr>`)}
    </tbody>
  </table>`}function oo({report:e},t,n,r,o){let s=[...t].filter(([a])=>a===null||!n.has(a)),i=[...t].filter(([a])=>a!==null&&n.has(a)).flatMap(([,a])=>a).length;return l`<section id="findings" aria-labelledby="findings-title">
    <h2 id="findings-title">Findings</h2>
    ${e.findings.length===0?l`<p class="good">Nothing was found.</p>`:l`${ro(e,r.gateOf)}
            <p class="quiet">
              ${i===0?x:l`${P(i,"finding")} about packets ${i===1?"stands":"stand"} with the <a href="#packets">packets</a>.`}${o===0?x:l` <b
                      >${P(o,"finding")} of the least severe ${o===1?"is":"are"} left out;
                      <code>--format json</code> lists all.</b
                    >`}
            </p>`}${s.map(([a,c])=>l`<article class="group">
          <h3>${a===null?"The change":l`<code>${w(a,400)}</code>`}</h3>
          ${de(c,r,a)}
        </article>`)}
  </section>`}var so=(e,t,n)=>l`<section id="documents" aria-labelledby="documents-title">
    <h2 id="documents-title">Documents</h2>
    ${e.length===0?l`<p class="quiet">The repository has no board, no ledger and no spec pointer.</p>`:e.map(r=>l`<article class="document" id="${n.anchors.ofDocument.get(r)}" tabindex="-1">
                ${me(r,t,n)}
              </article>`)}
  </section>`,ao=e=>{let t=n=>l`<option value="${n}">${n}</option>`;return l`<form id="filter" role="search" aria-label="Filter packets and findings">
    <p>
      <label for="text">Filter <kbd title="press / to type here">/</kbd></label
      ><input id="text" type="search" autocomplete="off" spellcheck="false" />
    </p>
    <fieldset>
      <legend>Severity</legend>
      ${T.map(n=>l`<label class="${n}"
            ><input type="checkbox" name="severity" id="severity-${n}" value="${n}" /> ${n}</label
          >`)}
    </fieldset>
    <p>
      <label for="gate">Gate</label
      ><select id="gate">
        <option value="">any</option>
        ${he.map(t)}
      </select>
    </p>
    <p>
      <label for="status">Status</label
      ><select id="status">
        <option value="">any</option>
        ${e.map(t)}
      </select>
    </p>
    <p><button id="clear" type="reset">Clear</button></p>
    <p id="found" role="status" aria-live="polite"></p>
  </form>`},io=e=>{let t=It(e.metrics),n=[["summary","Summary",null],["red-flags","Red flags",t],["board","Board",null],["graph","Dependencies",null],["findings","Findings",e.report.findings.length],["packets","Packets",e.snapshot.head.packets.length],["ledger","Ledger",e.snapshot.head.ledger?.rows.length??0],["metrics","Metrics",null],["documents","Documents",null]];return l`<nav aria-label="Sections">
    <ul>
      ${n.map(([r,o,s])=>l`<li><a href="#${r}">${o}${s===null?x:l` <span class="quiet">${s}</span>`}</a></li>`)}
    </ul>
  </nav>`},lo=Te(`<style>${K.style}</style>`),co=Te(`<script>${K.script}</script>`),po=()=>["default-src 'none'",`script-src '${K.scriptHash}'`,`style-src '${K.styleHash}'`,"base-uri 'none'","form-action 'none'","require-trusted-types-for 'script'","trusted-types 'none'"].join("; ");function uo(e){let{snapshot:t,report:n,whole:r,rules:o,metrics:s,measured:i,texts:a}=e,{head:c}=t,d=gt(n.findings).slice(0,Jr),p=Ht(c).filter($=>a.has($)),u=[...c.packets.map($=>({path:$.path,name:E($)})),...p.map($=>({path:$,name:$.slice($.lastIndexOf("/")+1)}))],g=yt(u,d,Yr),m=new Map(c.packets.toReversed().map($=>[E($),g.ofDocument.get($.path)])),S=new Map([...a].map(([$,fe])=>[$,et(fe)])),v=eo(d,c),k=[...v.keys()].filter($=>$!==null),y=to([...new Set([...p,...k,...u.map(({path:$})=>$)])],S,a),f=new Set(q(o,t.config).map(({rule:$})=>$.id)),h={anchors:g,lines:S,shown:y,gateOf:new Map(o.map(({id:$,gate:fe})=>[$,fe])),packetAnchors:m,workPackets:new Set(n.workPackets),findings:v,scores:new Map(ve(t,o).map($=>[$.path,$])),...Bt(re(c).edges)},b=new Set(c.packets.map(({path:$})=>$)),N=[...new Set(c.packets.map(({status:$})=>$?.value??"UNKNOWN"))].sort(),A=n.findings.length-d.length,F=`Countersign: ${n.result==="pass"?"passed":"failed"}, ${le(n)}`;return l`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${po()}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <title>${F}</title>
        ${lo}
      </head>
      <body>
        <a class="skip" href="#main">Skip to the report</a>
        <header class="side">
          <p class="brand">Countersign <span class="quiet">${n.tool.version}</span></p>
          ${io(e)}${ao(N)}
        </header>
        <main id="main" tabindex="-1">
          ${no(e,m)}${Ft(s)}${wt(c,m)}${Lt(c,m)}${oo(e,v,b,h,A)}${_t(c.packets,h)}${At(t,r,f,m)}${Dt(s,i)}${so(p,d,h)}
        </main>
        ${co}
      </body>
    </html> `.markup}0&&(module.exports={documentPaths,renderHtml});
