const importMetaUrl = require('node:url').pathToFileURL(__filename).href
"use strict";var Ft=Object.create;var Q=Object.defineProperty;var Dt=Object.getOwnPropertyDescriptor;var Bt=Object.getOwnPropertyNames;var _t=Object.getPrototypeOf,Ht=Object.prototype.hasOwnProperty;var Gt=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}},Ut=(e,t)=>{for(var n in t)Q(e,n,{get:t[n],enumerable:!0})},_e=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of Bt(t))!Ht.call(e,o)&&o!==n&&Q(e,o,{get:()=>t[o],enumerable:!(r=Dt(t,o))||r.enumerable});return e};var Wt=(e,t,n)=>(n=e!=null?Ft(_t(e)):{},_e(t||!e||!e.__esModule?Q(n,"default",{value:e,enumerable:!0}):n,e)),qt=e=>_e(Q({},"__esModule",{value:!0}),e);var Lt=Gt((fa,Tt)=>{Tt.exports={get readBlocks(){return require("./markdown.js").readBlocks}}});var to={};Ut(to,{documentPaths:()=>Ur,renderHtml:()=>eo});module.exports=qt(to);var V={script:'"use strict";(()=>{var r=e=>document.getElementById(e),c=(e,t=document)=>[...t.querySelectorAll(e)],m=r("filter"),u=r("text"),g=r("gate"),f=r("status"),H=c("[name=severity]",m),$=r("found"),R=e=>[...e.children].filter(t=>!t.matches("details")).map(t=>t.textContent).join(" ").toLowerCase(),C=e=>c(e).map(t=>({element:t,text:R(t),findings:c(".finding",t)})),T=C(".packet"),q=C(".group"),A=c("[data-packet]"),B=c("#ledger tbody tr").map(e=>({element:e,text:e.textContent.toLowerCase()})),x=new Map(c(".finding").map(e=>[e,e.textContent.toLowerCase()])),L=(e,t)=>`${e} ${t}${e===1?"":"s"}`;function h(){let e=u.value.toLowerCase().split(/\\s+/).filter(Boolean),t=new Set(H.filter(n=>n.checked).map(n=>n.value)),i=t.size>0||g.value!=="",s=e.length>0||i||f.value!=="",a=n=>e.every(o=>n.includes(o)),b=({dataset:n})=>(t.size===0||t.has(n.severity))&&(g.value===""||g.value===n.gate),p=0,y=({findings:n},o)=>{let d=0;for(let l of n)l.hidden=!b(l)||!(o||a(x.get(l))),l.hidden||(d+=1);return d},w=0,v=new Set;for(let n of T){let{element:o}=n,d=(f.value===""||o.dataset.status===f.value)&&a(n.text),l=a(o.querySelector("h3").textContent.toLowerCase()),M=d?y(n,l||!n.findings.some(F=>a(x.get(F)))):0;o.hidden=!d||i&&M===0,!o.hidden&&(w+=1,p+=M,v.add(o.id))}for(let n of q){let o=f.value===""?y(n,a(n.element.querySelector("h3").textContent.toLowerCase())):0;n.element.hidden=o===0,p+=o}for(let n of A)n.classList.toggle("faded",s&&!v.has(n.dataset.packet));for(let n of B)n.element.hidden=!a(n.text);let k=`${L(w,"packet")}, ${L(p,"finding")}`;$.textContent=s?`Showing ${k} of ${L(T.length,"packet")}`:k}function E(){m.reset(),h()}var D={text:u,gate:g,status:f};function P(e){let t=new URLSearchParams(e.slice(2));for(let[s,a]of Object.entries(D))a.value=t.get(s)??"";let i=t.getAll("severity");for(let s of H)s.checked=i.includes(s.value);h(),r("packets").scrollIntoView()}var K=e=>{try{return decodeURIComponent(e)}catch{return e}},j=6;function S(e,t,i){e.scrollIntoView({block:t}),i>0&&requestAnimationFrame(()=>S(e,t,i-1))}function I(){let{hash:e}=location;if(e.startsWith("#?"))return P(e);let t=document.getElementById(K(e.slice(1)));if(!t)return;t.closest("[hidden]")&&E();for(let s=t;s;s=s.parentElement)s instanceof HTMLDetailsElement&&(s.open=!0);for(let s of c(".target"))s.classList.remove("target");t.matches("main, section")||t.classList.add("target"),S(t,t.matches("main, section, article")?"start":"center",j),t.matches(".source span")||t.focus({preventScroll:!0})}m.addEventListener("input",h);m.addEventListener("submit",e=>e.preventDefault());r("clear").addEventListener("click",e=>{e.preventDefault(),E()});addEventListener("hashchange",I);document.addEventListener("keydown",e=>{let t=e.target instanceof Element&&e.target.matches("input, select, textarea");e.key==="/"&&!t&&!e.ctrlKey&&!e.metaKey&&!e.altKey?(e.preventDefault(),u.focus(),u.select()):e.key==="Escape"&&e.target===u&&E()});document.addEventListener("click",e=>{let t=e.target instanceof Element?e.target.closest(".source span[id]"):null;t&&e.target===t&&e.clientX<t.getBoundingClientRect().left+56&&(location.hash=t.id)});h();I();})();',scriptHash:"sha256-HJiYy8lAbB8xc60iODiF1S3TtOXIwMfOapcH/fwE8l8=",style:':root{color-scheme:light dark;--page: #fbfbfa;--surface: #ffffff;--sunken: #f4f4f2;--line: #e2e2de;--text: #1d1f23;--quiet: #5c6069;--link: #0b57a4;--mark: #fff0b8;--target: #e8f1fb;--red: #b01f1a;--red-soft: #fdeceb;--orange: #8f4a00;--orange-soft: #fdf0e1;--yellow: #6d5a00;--yellow-soft: #faf4d6;--green: #17692f;--green-soft: #e6f4ea;--blue: #0b57a4;--blue-soft: #e8f1fb;--violet: #5b3fa0;--violet-soft: #f0ecfa;--grey-soft: #eeeeec;--sans: ui-sans-serif, system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", "Liberation Sans", sans-serif;--mono: ui-monospace, SFMono-Regular, "SF Mono", Menlo, Consolas, "Liberation Mono", "DejaVu Sans Mono", monospace}@media screen and (prefers-color-scheme:dark){:root{--page: #131417;--surface: #1a1c20;--sunken: #16181b;--line: #2e3138;--text: #e4e5e8;--quiet: #a0a5af;--link: #7db8f5;--mark: #574a12;--target: #1b2b3d;--red: #ff8f87;--red-soft: #3a1d1c;--orange: #f3ab60;--orange-soft: #38270f;--yellow: #dcc65a;--yellow-soft: #302a0f;--green: #79cf91;--green-soft: #16301e;--blue: #7db8f5;--blue-soft: #172a3f;--violet: #b9a5f0;--violet-soft: #29223f;--grey-soft: #282b31}}*,:before,:after{box-sizing:border-box}html{scroll-padding-top:1.5rem;-webkit-text-size-adjust:100%}body{margin:0;display:grid;grid-template-columns:15rem minmax(0,1fr);background:var(--page);color:var(--text);font:400 .9375rem/1.55 var(--sans);font-variant-numeric:tabular-nums}a{color:var(--link);text-decoration:underline;text-decoration-thickness:1px;text-underline-offset:.18em;text-decoration-color:color-mix(in srgb,currentColor 35%,transparent)}a:hover{text-decoration-color:currentColor}:focus-visible{outline:2px solid var(--link);outline-offset:2px;border-radius:4px}h1,h2,h3,p,ul,ol,dl,dd,pre,figure{margin:0;padding:0}ul,ol{list-style:none}h2{margin-bottom:.25rem;font-size:1.375rem;font-weight:650;letter-spacing:-.012em;line-height:1.3}h3{font-size:1rem;font-weight:600;line-height:1.4;overflow-wrap:anywhere}code,pre,kbd,.id,.rule,.place{font-family:var(--mono);font-size:.8438em;overflow-wrap:anywhere}code code{font-size:1em}summary{cursor:pointer;width:fit-content;max-width:100%}[hidden]{display:none!important}.quiet{color:var(--quiet)}.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.skip{position:absolute;left:-99rem;z-index:2;padding:.5rem 1rem;background:var(--surface)}.skip:focus{left:.75rem;top:.75rem}.side{position:sticky;top:0;height:100vh;overflow-y:auto;padding:1.75rem 1.25rem 1.5rem 1.5rem;border-right:1px solid var(--line);background:var(--sunken)}.brand{margin-bottom:1.25rem;font-weight:650;letter-spacing:-.01em}.brand .quiet{font-weight:400}nav a{display:flex;justify-content:space-between;padding:.1875rem .5rem;margin-inline:-.5rem;border-radius:6px;color:inherit;text-decoration:none}nav a:hover{background:var(--grey-soft)}form{display:grid;gap:.75rem;margin-top:1.5rem;padding-top:1.25rem;border-top:1px solid var(--line);font-size:.875rem}form label,legend{display:block;margin-bottom:.1875rem;color:var(--quiet)}fieldset{min-width:0;margin:0;padding:0;border:0}fieldset label{display:flex;gap:.5rem;align-items:center;margin:0;padding-block:.0625rem;color:var(--text)}input[type=search],select,button{width:100%;padding:.3125rem .5rem;border:1px solid color-mix(in srgb,var(--quiet) 70%,transparent);border-radius:6px;background:var(--surface);color:inherit;font:inherit}button{cursor:pointer}input[type=checkbox]{margin:0;accent-color:var(--link)}kbd{float:right;padding:0 .375rem;border:1px solid var(--line);border-radius:4px}#found{color:var(--quiet);min-height:3em}main{max-width:72rem;padding:2.25rem clamp(1rem,4vw,3.5rem) 6rem}main:focus{outline:none}section{margin-bottom:3.5rem}section>p{max-width:46rem}section>details{margin-top:.75rem}h1{display:flex;flex-wrap:wrap;align-items:baseline;gap:.25rem .875rem;font-size:1.75rem;font-weight:650;letter-spacing:-.02em;line-height:1.25}h1+p{margin-top:.375rem}.verdict{padding:.0625rem .75rem .125rem;border-radius:8px}.verdict.fail{background:var(--red-soft);color:var(--red)}.verdict.pass{background:var(--green-soft);color:var(--green)}.tiles{display:flex;flex-wrap:wrap;gap:.5rem;margin:1.25rem 0}.tiles li{min-width:6.5rem;padding:.5rem .875rem .5625rem;border:1px solid var(--line);border-radius:10px;background:var(--surface);font-size:.875rem}.tiles b{display:block;font-size:1.5rem;font-weight:600;line-height:1.25}.tiles .critical b,.tiles .high b{color:var(--red)}.tiles .high b{color:var(--orange)}.tiles .medium b{color:var(--yellow)}.tiles .none,.tiles .none b{color:var(--quiet);font-weight:400}dl{display:grid;gap:.125rem 0}dl div{display:grid;grid-template-columns:7rem minmax(0,1fr)}dt{color:var(--quiet)}dd{overflow-wrap:anywhere}.badge,.severity,.critical-mark,.differs{display:inline-block;padding:0 .4375rem;border-radius:5px;background:var(--grey-soft);color:var(--text);font:600 .6875rem/1.6 var(--sans);letter-spacing:.02em;white-space:nowrap;vertical-align:.06em}.severity.critical,.badge.FAILED{background:var(--red-soft);color:var(--red)}.severity.high{background:var(--orange-soft);color:var(--orange)}.severity.medium,.badge.BLOCKED{background:var(--yellow-soft);color:var(--yellow)}.badge.VALIDATED{background:var(--green-soft);color:var(--green)}.badge.IN_PROGRESS,.badge.READY_FOR_DEV,.badge.DONE,.badge.open,.badge.work{background:var(--blue-soft);color:var(--blue)}.badge.waived{background:var(--violet-soft);color:var(--violet)}.good{color:var(--green)}.bad{color:var(--red)}.scroll{overflow-x:auto}table{width:100%;border-collapse:collapse;font-size:.875rem}caption{padding:1.25rem 0 .25rem;font-size:1rem;font-weight:600;text-align:left}th,td{padding:.4375rem 1rem .4375rem 0;border-top:1px solid var(--line);text-align:left;vertical-align:top}thead th{border-top:0;color:var(--quiet);font-weight:500;white-space:nowrap}tbody th{font-weight:400}.phase{margin-top:1rem;padding:1rem 1.25rem;border:1px solid var(--line);border-radius:12px;background:var(--surface)}.phase header,.packet header{display:flex;flex-wrap:wrap;align-items:baseline;gap:.25rem .625rem}.progress{display:flex;align-items:center;gap:.625rem;margin-top:.25rem;font-size:.875rem}progress{width:10rem;height:.375rem;border:0;border-radius:1rem;background:var(--grey-soft);overflow:hidden;appearance:none}progress::-webkit-progress-bar{background:var(--grey-soft)}progress::-webkit-progress-value{background:var(--green)}progress::-moz-progress-bar{background:var(--green)}.statuses{margin-top:.625rem}.statuses th{width:11rem}.statuses td{padding-right:0}.chips{display:flex;flex-wrap:wrap;gap:.125rem 1.25rem}.chips .faded{opacity:.35}.critical-mark,.differs{margin-left:.375rem}.differs{background:var(--red-soft);color:var(--red)}.path{display:flex;flex-wrap:wrap;gap:.25rem .5rem;margin:.25rem 0 .75rem}.path li+li:before{content:"\\2192";content:"\\2192" / "";margin-right:.5rem;color:var(--quiet)}.drawing{width:fit-content;max-width:100%;max-height:80vh;margin-top:.75rem;overflow:auto;border:1px solid var(--line);border-radius:12px;background:var(--surface)}.drawing svg{display:block}.line{fill:none;stroke:color-mix(in srgb,var(--quiet) 55%,transparent);stroke-width:1.25}.line.critical{stroke:var(--link);stroke-width:3}.line.gate{stroke-dasharray:3 4}.line.cyclic{stroke:var(--red);stroke-width:2;stroke-dasharray:7 4}.arrow{fill:var(--quiet)}.arrow.critical{fill:var(--link)}.arrow.cyclic{fill:var(--red)}.box rect{fill:var(--surface);stroke:color-mix(in srgb,var(--quiet) 45%,transparent)}.box.gate rect{fill:var(--sunken)}.box.bundle rect{stroke-dasharray:4 3}.box.critical rect{stroke:var(--link);stroke-width:2.5}.box.cyclic rect{stroke:var(--red);stroke-width:2.5}a.box{text-decoration:none}a.box:hover rect{fill:var(--blue-soft)}.box text{fill:var(--text)}.box .name{font:500 12px var(--mono)}.box .note{fill:var(--quiet);font:10.5px var(--sans)}.dot{fill:var(--blue)}.dot.VALIDATED{fill:var(--green)}.dot.BLOCKED{fill:#c9a400}.dot.FAILED{fill:var(--red)}.dot.UNKNOWN,.dot.DRAFT,.dot.STUB,.dot.GAP,.dot.SUPERSEDED,.dot.GATE{fill:var(--quiet)}.legend{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;margin:.5rem 0;color:var(--quiet);font-size:.8125rem}.legend svg{margin-right:.375rem;vertical-align:-.05em}.columns{margin-top:.5rem;columns:26rem;font-size:.875rem}.matrix{width:auto;margin:.75rem 0}.matrix td,.matrix thead th:not(:first-child){min-width:5rem;text-align:right}.matrix .none{color:var(--quiet)}.matrix .critical a{color:var(--red);font-weight:600}.matrix .high a{color:var(--orange);font-weight:600}.group{margin-top:1.5rem}.findings{display:grid;gap:.625rem;margin-top:.75rem}.finding{padding:.625rem .875rem .6875rem;border:1px solid var(--line);border-left:3px solid var(--quiet);border-radius:8px;background:var(--surface)}.finding.critical{border-left-color:var(--red)}.finding.high{border-left-color:var(--orange)}.finding.medium{border-left-color:var(--yellow)}.finding.waived{border-left-style:dotted}.finding .head{display:flex;flex-wrap:wrap;align-items:baseline;gap:.125rem .625rem}.finding .rule{color:inherit;font-weight:600;text-decoration:none}.finding .gate{color:var(--quiet);font-size:.8125rem}.finding .place{margin-left:auto}.finding .message{margin-top:.1875rem;overflow-wrap:anywhere}.finding .remedy{margin-top:.3125rem;color:var(--quiet);font-size:.875rem;overflow-wrap:anywhere}.remedy b{font-weight:500}.excerpt{margin-top:.4375rem;padding:.3125rem .625rem;border-radius:6px;background:var(--sunken);white-space:pre-wrap;tab-size:4}.excerpt .number{margin-right:.875rem;color:var(--quiet);user-select:none}mark{border-radius:2px;background:var(--mark);color:inherit}.packet{margin-top:1.25rem;padding:1.125rem 1.25rem;border:1px solid var(--line);border-radius:12px;background:var(--surface);content-visibility:auto;contain-intrinsic-size:auto 16rem}.packet h3 a{color:inherit;text-decoration:none}.packet h3 a:hover{text-decoration:underline}.signed,.packet header .quiet{color:var(--quiet);font-size:.8125rem}.packet .count{font-size:.8125rem}.what{max-width:46rem;margin-top:.25rem;overflow-wrap:anywhere}.packet dl{margin-top:.5rem;font-size:.875rem}.packet .finding{background:var(--page)}.packet details{margin-top:.625rem;font-size:.875rem}.score b{font-weight:600}.score summary .PASS{color:var(--green)}.score summary .FAIL{color:var(--orange)}.score summary .REJECT{color:var(--red)}.marks{margin-left:.375rem;color:var(--quiet);font-size:.75rem;letter-spacing:.12em}.score ol{margin:.375rem 0 0 1.75rem;list-style:decimal}.score ol ul{color:var(--quiet)}.missed b{color:var(--red)}.source pre{max-height:40rem;margin-top:.5rem;padding:.5rem 0;overflow:auto;border:1px solid var(--line);border-radius:8px;background:var(--sunken);counter-reset:line;tab-size:4}.source pre>span{display:block;min-height:1.55em;padding:0 .875rem 0 3.75rem;white-space:pre-wrap;counter-increment:line}.source pre>span:before{content:counter(line);content:counter(line) / "";float:left;width:2.5rem;margin-left:-3.25rem;color:var(--quiet);text-align:right;cursor:pointer}.source .hit{box-shadow:inset 3px 0 var(--quiet);background:var(--surface)}.source .hit.critical{box-shadow:inset 3px 0 var(--red)}.source .hit.high{box-shadow:inset 3px 0 var(--orange)}.source .hit.medium{box-shadow:inset 3px 0 var(--yellow)}.source .notes{margin-left:.75rem;font-family:var(--sans)}.target{outline:2px solid var(--link);outline-offset:1px}.finding.target,tr.target,.source .target{background:var(--target)}.short{white-space:nowrap}.document{margin-top:.5rem}.metrics .notes{margin-top:.125rem;color:var(--quiet);overflow-wrap:anywhere}.metrics th[scope=row]{min-width:14rem}.metrics td{white-space:nowrap}.metrics details{color:var(--quiet);font-size:.8125rem}@media(max-width:56rem){body{display:block}.side{position:static;height:auto;padding:1rem;border-right:0;border-bottom:1px solid var(--line)}nav ul{display:flex;flex-wrap:wrap;gap:0 1.25rem}form{grid-template-columns:repeat(auto-fit,minmax(9rem,1fr));align-items:end;margin-top:.75rem;padding-top:.75rem}fieldset label{display:inline-flex;margin-right:.75rem}#found{grid-column:1 / -1;min-height:0}main{padding-top:1.5rem}.statuses th{width:auto}.matrix td,.matrix thead th:not(:first-child){min-width:0}.matrix :is(th,td){padding-right:.5rem}dl div{grid-template-columns:5.5rem minmax(0,1fr)}.finding .place{margin-left:0}}@media print{:root{color-scheme:light;--page: #fff;--sunken: #fff}html{font-size:10pt}body{display:block;print-color-adjust:exact}.skip,nav,form{display:none}.side{position:static;height:auto;padding:0;border:0}.brand{margin:0}main{max-width:none;padding:0}section{margin-bottom:1.75rem}.packet{content-visibility:visible}.finding,.phase header,.packet header,tr{break-inside:avoid}h2,h3,.packet header{break-after:avoid}.scroll,.source pre{max-height:none;overflow:visible}.drawing svg{max-width:100%;height:auto}a{color:inherit;text-decoration:none}}',styleHash:"sha256-pZtZ3/CMAA84QzKsN9g9lclxIbNb4jmHdrOWBTGG/5c="};var He=new WeakMap;function U(e){let t=He.get(e);if(t)return t;let n=new Map;for(let r of e.entries){let o=n.get(r.id);o?o.push(r):n.set(r.id,[r])}return He.set(e,n),n}var B=(e,t)=>(e&&U(e).get(t))??[],ee=e=>e?[...U(e).keys()]:[],_=(e,t)=>{let n=B(e,t);return n.find(r=>r.status!=="UNKNOWN")??n[0]??null},Ge=(e,t)=>e===t||e==="DRAFT"&&(t==="GAP"||t==="STUB")||t==="DRAFT"&&(e==="GAP"||e==="STUB");var E=e=>e.id?.value??Vt(e.path),Vt=e=>e.slice(e.lastIndexOf("/")+1).replace(/\.md$/i,""),K=e=>e.signature?.reading.kind==="signed"?e.signature.reading.signature:null,fe=e=>K(e)!==null;var Kt=/^(.*)-v([0-9]+)$/;function z(e){let t=Kt.exec(e);return t?{base:t[1],version:Number(t[2])}:{base:e,version:1}}var te=e=>e?.items??[],Ue=(e,t,n)=>({start:{line:e,column:t},end:{line:e,column:t+n}}),We=Ue(1,1,0);var qe=(e,t)=>e.map(({value:n,place:r})=>({id:n,path:t,place:r})),zt=()=>{let e=new Set;return({id:t})=>e.size<e.add(t).size};function Yt(e){let t=new Map;for(let n of e){let{base:r,version:o}=z(n),s=t.get(r);(s===void 0||z(s).version<o||s===r)&&t.set(r,n)}return t}function je(e,t,n){if(t.some(s=>s.unreadable!==null))return"has a packet that cannot be read";if(n){if(n.unreadable!==null)return`should stand on ${n.path}, which cannot be read`;let s=B(n,e);if(s.length===0)return`is not on ${n.path}`;let i=s.filter(c=>c.status!=="UNKNOWN");if(i.length===0)return`has no status on ${n.path}`;let a=i.find(c=>c.status!=="VALIDATED");if(a)return`is \`${a.status}\` on ${n.path}`}let r=t.find(s=>s.status?s.status.value!=="VALIDATED":!n);if(!r)return null;let o=r.status?`\`${r.status.value}\``:"without a status";return n?`is \`VALIDATED\` on ${n.path} but ${o} in its packet`:`is ${o}`}var Ve=new WeakMap;function H({packets:e,board:t}){let n=Ve.get(e);if(n&&n.board===t)return n.read;let r=Jt({packets:e,board:t});return Ve.set(e,{board:t,read:r}),r}function Jt({packets:e,board:t}){let n=[...e.all.map(E),...ee(t)],r=new Set(n),o=Yt(n),s=new Map,i=new Map,a=m=>o.get(z(m).base)??null,c=m=>t?U(t).has(m):r.has(m),d=m=>z(m).base===m&&!c(m)?a(m):r.has(m)?m:null,g=m=>{let k=B(t,m).find(w=>w.status!=="UNKNOWN");return k?k.status==="SUPERSEDED":e.withId(m).some(w=>w.status?.value==="SUPERSEDED")},p=m=>{if(!s.has(m)){let k=d(m);s.set(m,k!==null&&g(k)?a(k):k)}return s.get(m)},h=m=>[...e.withId(m).flatMap(k=>qe(te(k.blockedBy),k.path)),...B(t,m).flatMap(k=>qe(k.blockedBy,t.path))].filter(zt()),u=m=>({via:m,reason:t?`is neither a packet nor on ${t.path}`:"is no packet"});function y(m){let k=[],w=R=>{let I=je(R,e.withId(R),t);i.set(R,{via:R,reason:I??"waits for itself"}),I===null&&k.push({id:R,blockers:h(R),next:0})},M=R=>i.set(k.pop().id,R);for(i.has(m)||w(m);k.length>0;){let R=k.at(-1),I=R.blockers[R.next],G=I&&p(I.id);I?G==null?M(u(I.id)):i.has(G)?i.get(G)!==null?M(i.get(G)):R.next++:w(G):M(null)}return i.get(m)}let x=(m,{via:k,reason:w})=>k===m?w:`${k===p(m)?"stands for its newest variant":"waits for"} \`${k}\`, which ${w}`;function b(m){let k=p(m);if(k===null)return u(m).reason;let w=je(k,e.withId(k),t);return w===null?null:x(m,{via:k,reason:w})}function f(m){let k=p(m),w=k===null?u(m):y(k);return w===null?{resolved:!0}:{resolved:!1,via:w.via,reason:x(m,w)}}return{knows:m=>d(m)!==null,bearer:d,decider:p,declaredBy:h,objection:b,resolve:f}}function Zt(e,t,n){let r=new Map,o=[e];for(let s of o)for(let i of n(s)){if(i===e){let a=[e];for(let c=s;c!==e;c=r.get(c))a.push(c);return[...a,e].reverse()}!t.has(i)||r.has(i)||(r.set(i,s),o.push(i))}return[e,e]}function Ke(e,t){let n=new Map,r=new Map,o=[],s=new Set,i=[],a=(d,g)=>r.set(d,Math.min(r.get(d),g));function c(d){let g=[],p=u=>{n.set(u,n.size),r.set(u,n.get(u)),o.push(u),s.add(u),g.push({node:u,edges:t(u),next:0})},h=({node:u})=>{g.pop();let y=g.at(-1);if(y&&a(y.node,r.get(u)),r.get(u)!==n.get(u))return;let x=o.splice(o.lastIndexOf(u));x.forEach(b=>s.delete(b)),i.push(x)};for(p(d);g.length>0;){let u=g.at(-1),y=u.edges[u.next++];y===void 0?h(u):n.has(y)?s.has(y)&&a(u.node,n.get(y)):p(y)}}for(let d of e)n.has(d)||c(d);return i.filter(d=>d.length>1||t(d[0]).includes(d[0])).map(d=>{let g=d.toSorted();return{cycle:Zt(g[0],new Set(d),t),members:g}})}var Xt=new RegExp("(\\d{1,4}(?:[.,]\\d{1,2})?)(?:\\s{0,3}(?:-|–|to)\\s{0,3}(\\d{1,4}(?:[.,]\\d{1,2})?))?\\s{0,3}(minutes?|mins?|hours?|hrs?|h|days?|d|weeks?|w)(?!\\p{L})","giu"),Qt={m:1/60,h:1,d:8,w:40},en=200;function ze(e){let t=Array.from(e.slice(0,en).matchAll(Xt),([,n,r,o])=>Number((r??n).replace(",","."))*Qt[o.charAt(0).toLowerCase()]);return t.length===0?null:t.reduce((n,r)=>n+r,0)}var Ye=new WeakMap;function N(e){let t=Ye.get(e)??tn(e);return Ye.set(e,t),t}function tn(e){let t=new Map;for(let r of e){let o=E(r),s=t.get(o);s?s.push(r):t.set(o,[r])}let n=new Map(e.map(r=>[r.path,r]));return{all:e,withId:r=>t.get(r)??[],at:r=>n.get(r)??null}}function Je(e){let t=null,n=()=>{if(t)return t;t=new Set;for(let r of e.keys())for(let o=r.lastIndexOf("/");o>0;o=r.lastIndexOf("/",o-1)){let s=r.slice(0,o);if(t.has(s))break;t.add(s)}return t};return{has:r=>e.has(r),isDirectory:r=>e.get(r)?.mode==="160000"||n().has(r.replace(/\/+$/,""))}}function Ze(e,t,{decider:n,declaredBy:r}){let o=i=>n(i)===i,s=new Map([...new Set(e)].filter(o).map(i=>[i,new Set(r(i).flatMap(a=>n(a.id)??[]))]));for(let i of t.all.filter(a=>o(E(a))))for(let{value:a}of te(i.blocks))s.get(n(a)??"")?.add(E(i));return new Map([...s].map(([i,a])=>[i,[...a]]))}var nn=(e,t,n)=>_(t,n)?.status??e.withId(n)[0]?.status?.value??null;function rn(e,t,n){let r=B(t,n),o=[...e.withId(n),...r].find(s=>s.effort!==null)?.effort;return o?ze(o.value):null}function on(e,{decider:t,declaredBy:n}){let r=o=>n(o).map(s=>s.id).filter(s=>t(s)===null);return new Map([...e].map(([o,s])=>[o,[...new Set([...s,...r(o)])]]))}function sn(e,t){let n=[],r=new Set;for(let o of e){let s=r.has(o)?[]:[{id:o,next:0}];for(r.add(o);s.length>0;){let i=s.at(-1),a=t(i.id)[i.next++];a===void 0?n.push(s.pop().id):r.has(a)||(r.add(a),s.push({id:a,next:0}))}}return n}function an(e,t,n,r){let o=new Map,s=new Map,i=d=>d.reduce((g,p)=>g===void 0||o.get(p)>o.get(g)?p:g,void 0);for(let d of t){let g=i(n(d));g!==void 0&&s.set(d,g),o.set(d,r(d)+(g===void 0?0:o.get(g)))}let a=i(e),c=[];for(let d=a;d!==void 0;d=s.get(d))c.push(d);return{ids:c.reverse(),length:a===void 0?0:o.get(a)}}function ln({packets:e,board:t,dependencies:n,waits:r,cycleOf:o}){let s=f=>!n.resolve(f).resolved,i=f=>[...new Set(f.map(m=>n.decider(m)??m))].filter(s),a=t.gates.find(({closed:f,ids:m})=>!f&&i(m).length>0);if(!a)return null;let c=(f,m)=>o.has(f)&&o.get(f)===o.get(m),d=new Map([...r].map(([f,m])=>[f,m.filter(k=>s(k)&&!c(f,k))])),g=f=>d.get(f)??[],p=i(a.ids),h=sn(p,g),u=new Map(h.map(f=>[f,rn(e,t,f)])),y=[...u.values()].every(f=>f!==null),{ids:x,length:b}=an(p,h,g,f=>y?u.get(f):1);return{gate:a.title,ids:x,hours:y?b:null}}function ne({packets:e,board:t}){let n=N(e),r=H({packets:n,board:t}),o=new Set([...e.map(E),...ee(t)]),s=on(Ze(o,n,r),r),i=Ke([...s.keys()],p=>s.get(p)??[]),a=new Map(i.flatMap(({members:p},h)=>p.map(u=>[u,h]))),c=t&&ln({packets:n,board:t,dependencies:r,waits:s,cycleOf:a}),d=new Map((c?.ids??[]).map((p,h,u)=>[p,u[h+1]]));return{nodes:[...new Set([...o,...[...s.values()].flat()])].map(p=>({id:p,status:nn(n,t,p),critical:d.has(p),cyclic:a.has(p)})),edges:[...s].flatMap(([p,h])=>h.map(u=>({blocker:u,waiting:p,critical:d.get(u)===p,cyclic:a.has(u)&&a.get(u)===a.get(p)}))),gates:(t?.gates??[]).map(({title:p,closed:h,ids:u})=>({title:p,closed:h,ids:[...new Set(u.map(y=>r.decider(y)??y))]})),criticalPath:c,cycles:i.map(({cycle:p})=>p)}}var cn=/\r\n|\n|\r/,Y=e=>e.split(cn);function Xe(e){let t=Y(e.replace(/^\uFEFF/,""));return t.length>1&&t[t.length-1]===""?t.slice(0,-1):t}var T=["critical","high","medium","low"],he=["lock","signature","scope","blockers","packet","board","spec"];var Qe=e=>e.toISOString().slice(0,10);var re=e=>e.toLowerCase();var dn=["board","ledger","spec"],tt=(e,t)=>({packets:N(e.packets),...e.board?{board:e.board}:{},...e.ledger?{ledger:e.ledger}:{},...e.spec?{spec:e.spec}:{},paths:Je(e.files),tree:e,base:t.base,change:t.change,statusSince:t.statusSince??{},now:t.now,config:t.config}),pn=(e,t)=>({...e,board:e.board??(t.board&&{...t.board,unreadable:null,entries:[],gates:[],lastUpdated:null}),ledger:e.ledger??(t.ledger&&{...t.ledger,unreadable:null,hasTable:!1,rows:[]}),spec:e.spec??(t.spec&&{pointer:null,files:[]})}),un=(e,t)=>e.packets===t.packets&&e.board===t.board&&e.ledger===t.ledger&&e.spec===t.spec&&e.protocols===t.protocols&&[e.board,e.ledger,e.spec?.pointer].every(n=>n?.unreadable==null),ye=(e,t)=>e.needs.filter(n=>dn.includes(n)&&t[n]===null),nt=(e,t)=>e.needs.includes("board")&&t.board?.unreadable!=null||e.needs.includes("ledger")&&t.ledger?.unreadable!=null,W=(e,t)=>e.flatMap(n=>{let o=t.rules[n.id]??(n.optIn&&!n.optIn(t)?"off":n.severity);return o==="off"?[]:[{rule:n,severity:o}]});function et(e,t,n,r){let o=tt(t,n);return e.flatMap(({rule:s,severity:i})=>{if(ye(s,t).length>0||nt(s,t))return[];let a=s.checkPacket?t.packets.filter(d=>r(s,d)).flatMap(d=>s.checkPacket(d,o).map(g=>({rule:s,severity:i,packet:d,problem:g}))):[],c=s.checkTree?s.checkTree(o).map(d=>({rule:s,severity:i,packet:null,problem:d})):[];return[...a,...c]})}var gn=["scope","blockers"];function mn(e,t){let n=tt(t.head,t);return e.flatMap(({rule:r,severity:o})=>!r.checkChange||ye(r,t.head).length>0||nt(r,t.head)?[]:r.checkChange(n).map(s=>({rule:r,severity:o,packet:null,problem:s})))}var be=({packet:e,problem:t})=>t.packet!==void 0?t.packet:e?E(e):null,rt=({packet:e,problem:t})=>t.path!==void 0?t.path:e?.path??null,oe=e=>JSON.stringify([e.rule.id,be(e)??rt(e),e.problem.subject??null]);function ke(e){let t=e.base.ledger?.rows??[];if(t.every(s=>s.waiver===null))return[];let n=Qe(e.now),r=new Map,o=s=>r.set(s,(r.get(s)??0)+1);for(let s of t)o(re(s.signature.value));for(let s of e.base.packets)o(re(K(s)??""));return t.flatMap(({waiver:s,reading:i,signature:a})=>{let c=i.kind==="signed"&&r.get(re(a.value))===1;return s&&c&&(s.until===null||s.until>=n)?[s]:[]})}var fn=(e,t)=>t.some(({rule:n,packet:r})=>n===e.rule.id&&(r==="*"||r===be(e)));function hn(e,t,n){let{rule:r,problem:o,severity:s}=e,i=rt(e),a=be(e),c=i===null?void 0:o.place,d=(o.remedy??r.remedy).replaceAll("<id>",()=>a??"<id>").replaceAll("<path>",()=>i??"<path>");return{rule:r.id,severity:s,message:o.message,path:i,line:c?.start.line??(i===null?null:1),column:c?.start.column??(i===null?null:1),endLine:c?.end.line??(i===null?null:1),endColumn:c?.end.column??(i===null?null:1),workPacket:a,waived:fn(e,t),remedy:d,url:n.ruleUrl(r.id)}}var se=e=>e??"",yn=(e,t)=>ae(se(e.path),se(t.path))||(e.line??0)-(t.line??0)||(e.column??0)-(t.column??0)||T.indexOf(e.severity)-T.indexOf(t.severity)||ae(e.rule,t.rule)||ae(se(e.workPacket),se(t.workPacket))||ae(e.message,t.message),ae=(e,t)=>e<t?-1:e>t?1:0,ot=(e,t)=>T.indexOf(e)<=T.indexOf(t);function bn(e){let t=e.filter(r=>!r.waived),n=r=>t.filter(o=>o.severity===r).length;return{critical:n("critical"),high:n("high"),medium:n("medium"),low:n("low"),waived:e.length-t.length}}var kn=(e,t)=>e.some(n=>!n.waived&&ot(n.severity,t))?"fail":"pass";function we(e,t,n){let r={...e,head:pn(e.head,e.base)},o=W(t,r.config),s=r.mode==="all",i=new Set(r.change.files.map(w=>w.path)),a=(w,M)=>s||w.needs.length>0&&!w.onlyTouched||i.has(M.path),c=!s&&un(e.head,e.before),d=c?[]:o,g=s?[]:[r.before,...r.otherParents??[]],p=new Set(g.flatMap(w=>et(d,w,r,a).map(oe))),h=et(d,r.head,r,a).filter(w=>w.problem.always||!p.has(oe(w))),u=new Set(h.map(oe)),y=o.filter(({rule:w})=>!c||gn.includes(w.gate)),x=s?[]:mn(y,r).filter(w=>!u.has(oe(w))),b=[...h,...x],f=ke(r),m=b.map(w=>hn(w,f,n)).sort(yn),k=o.flatMap(({rule:w})=>{let M=ye(w,r.head);return M.length>0?[{rule:w.id,missing:[...M]}]:[]});return{schemaVersion:1,tool:{name:"countersign",version:n.version},mode:r.mode,base:n.baseName,head:n.headName,workPackets:[...new Set(r.change.workPackets.map(w=>w.id))],result:kn(m,n.failOn),judged:{packets:r.head.packets.length,paths:s?r.head.files.size:r.change.files.length,rules:o.length-k.length},counts:bn(m),findings:m,skipped:k}}function Se(e){let t=e.slice(0,320).replace(/\s+/g," ").trim();return`\`${(t.length>80?`${t.slice(0,80).trimEnd()}…`:t).replaceAll("`","'")}\``}var xe=[{title:"TASK_ID is unique",rules:["task-id-matches-file","task-id-unique"]},{title:"STATUS is ready or later",rules:["status-known"]},{title:"RISK_TIER is justified",rules:["risk-tier-justified"]},{title:"SCOPE is clear",rules:["scope-clear"]},{title:"IN_SCOPE_PATHS are exact",rules:["in-scope-paths-exact"]},{title:"OUT_OF_SCOPE is listed",rules:["out-of-scope-listed"]},{title:"TEST_PLAN is executable",rules:["test-plan-executable"]},{title:"DONE_MEANS are testable",rules:["done-means-testable"]},{title:"ROLLBACK_HINT is concrete",rules:["rollback-hint-concrete"]},{title:"BOOTSTRAP is complete",rules:["bootstrap-complete"]},{title:"SPEC_ANCHOR is in the Main Body",rules:["spec-anchor-in-main-body"]},{title:"USER_SIGNATURE locks the packet",rules:["packet-signed","signature-wellformed"]},{title:"Pre-work finds nothing",rules:[]}],st=e=>`src/rules/${e}.md`,at=new Set(xe.flatMap(({rules:e})=>e)),it=({severity:e})=>e==="critical"||e==="high",wn=e=>({...e,status:{place:We,text:"",...e.status,value:"READY_FOR_DEV"}});function Sn(e,t,n=st){let r={version:"",failOn:"high",baseName:null,headName:null,ruleUrl:n},o={...e,mode:"all"},s={...o,head:{...o.head,packets:o.head.packets.map(wn)}},i=a=>a.id!=="status-known"&&(at.has(a.id)||a.gate==="packet");return[...we(s,t.filter(i),r).findings,...we(o,t.filter(a=>!i(a)),r).findings].filter(a=>!a.waived)}function xn(e,t,n,r){let o=W(n,t.config).find(({rule:c})=>c.id==="status-known"),{status:s}=e;if(!o||!s||!["DRAFT","STUB","GAP"].includes(s.value))return[];let{start:i,end:a}=s.place;return[{rule:o.rule.id,severity:o.severity,message:`Unexpected STATUS ${Se(s.value)}, expected \`READY_FOR_DEV\` or later`,path:e.path,line:i.line,column:i.column,endLine:a.line,endColumn:a.column,workPacket:E(e),waived:!1,remedy:`Set STATUS to \`READY_FOR_DEV\` in \`${e.path}\` and on the board when the packet is complete and signed, as \`countersign sign ${E(e)} SIGNATURE\` does`,url:r(o.rule.id)}]}function $n(e){let t=e.filter(o=>!o.met);if(t.length===0)return"PASS";if(t.length>2)return"REJECT";let[n]=t;return t.length===1&&n.findings.length>0&&!n.findings.some(it)?"PASS":"FAIL"}function $e(e,t,n=st){let r=Sn(e,t,n),o=new Set([e.head.board?.path,e.head.ledger?.path,e.head.spec?.pointer?.path]),s=d=>d.rule==="packet-readable",i=r.filter(d=>s(d)&&o.has(d.path??"")),a=new Set(e.head.packets.map(({path:d})=>d)),c=new Map;for(let d of r){let g=d.path!==null&&a.has(d.path)?d.path:d.workPacket;if(g===null)continue;let p=c.get(g);p?p.push(d):c.set(g,[d])}return e.head.packets.map(d=>{let g=E(d),p=[...c.get(d.path)??[],...c.get(g)??[],...xn(d,e,t,n)],h=[...p.filter(x=>!at.has(x.rule)&&it(x)),...i],u=xe.map((x,b)=>{let m=b===xe.length-1?h:p.filter(w=>x.rules.includes(w.rule)),k=d.unreadable===null?m:p.filter(s);return{number:b+1,...x,met:d.unreadable===null&&k.length===0,findings:k}}),y=u.filter(x=>x.met).length;return{id:g,path:d.path,criteria:u,met:y,verdict:$n(u)}})}var vn=/[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g,J=e=>e.replace(vn,t=>`\\u{${t.codePointAt(0).toString(16)}}`);function S(e,t){if(e.length<=t)return e;let n=/[\ud800-\udbff]/.test(e[t-2])?t-2:t-1;return`${e.slice(0,n)}…`}var En={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"},On=e=>e.replace(/[&<>"']/g,t=>En[t]),ve=e=>On(J(e));var lt=e=>[...e].sort((t,n)=>T.indexOf(t.severity)-T.indexOf(n.severity));var O=(e,t)=>`${e} ${t}${e===1?"":"s"}`,Ee=({path:e,line:t,column:n})=>e===null?"":`${e}${t===null?"":`:${t}:${n}`}`,ie=e=>{let t=T.filter(n=>e.counts[n]>0).map(n=>`${e.counts[n]} ${n}`);return e.counts.waived>0&&t.push(`${e.counts.waived} waived`),t.join(", ")||"nothing found"};var Tn={staged:"the staged change",range:"the change",all:"the tree"};function ct(e){let{packets:t,paths:n,rules:r}=e.judged,o=e.mode!=="all"&&n===0,s=O(n,e.mode==="all"?"path":"changed path"),i=e.workPackets.length>0?` for ${e.workPackets.map(J).join(", ")}`:"",a=`Judged ${s}${i}, ${O(t,"packet")}, ${O(r,"rule")}`;return o?`There is nothing to judge: ${Tn[e.mode]} is empty`:a}var dt=e=>{let t=new Map;for(let{rule:n,missing:r}of e.skipped){let o=r.join(" and ");t.set(o,[...t.get(o)??[],n])}return[...t].map(([n,r])=>`Skipped ${r.join(", ")}: the repository has no ${n}`)};var le=(e,t)=>`${e}:L${t}`;var Oe=e=>e.slice(0,120).replace(/[^A-Za-z0-9._-]/g,"_")||"_";function Ln(e){let t=new Set(e),n=new Map;return r=>{let o=Oe(r);for(let s=n.get(o)??1;t.has(o);o=`${Oe(r)}~${s}`)n.set(Oe(r),++s);return t.add(o),o}}var Pn=({workPacket:e,path:t})=>e??t??"change";function pt(e,t,n){let r=Ln(n);return{ofDocument:new Map(e.map(({path:o,name:s})=>[o,r(s)])),ofFinding:new Map(t.map(o=>[o,r(`finding-${o.rule}-${Pn(o)}`)]))}}var $={markup:""};function gt(e){return e===null?"":typeof e=="string"?ve(e):typeof e=="number"?String(e):"markup"in e?e.markup:e.map(gt).join("")}var ut=new WeakMap;function Rn(e){let t=ut.get(e);if(t)return t;let n=e.map(r=>r.replace(/\s*\n\s*/g," "));return ut.set(e,n),n}function l(e,...t){let n=Rn(e),r=n[0];for(let o=0;o<t.length;o++)r+=gt(t[o])+n[o+1];return{markup:r}}var Te=e=>({markup:e}),L=e=>{let t=e.split("`").map((n,r)=>r%2===1?l`<code>${n}</code>`:n);return l`${t}`},q=e=>({markup:e.split("	").map(ve).join("	")}),F=(e,t=", ")=>e.map((n,r)=>r===0?n:[t,n]),mt=e=>e.filter(t=>t!==null).join(" · ");var An=200,j=e=>l`<span class="badge ${e??"UNKNOWN"}">${e??"UNKNOWN"}</span>`,D=e=>l`<span class="severity ${e}">${e}</span>`,P=(e,t)=>{let n=t.get(e),r=S(e,An);return n===void 0?l`<span class="id">${r}</span>`:l`<a class="id" href="#${n}">${r}</a>`};var Mn=/\bphases?\s*[-_:#]?\s*([\p{L}\p{N}](?:[\p{L}\p{N}._-]{0,20}[\p{L}\p{N}])?)/iu,Le=e=>(Mn.exec(e)?.[1]??e).toLowerCase();function A(e,t){let n=new Map;for(let r of e){let o=t(r),s=n.get(o);s?s.push(r):n.set(o,[r])}return n}var Nn=e=>/^WP-([^-]+)-/i.exec(e)?.[1]?.toLowerCase()??null;function Cn({packets:e,board:t}){let n=N(e),{objection:r}=H({packets:n,board:t}),o=[...new Set([...e.map(E),...t?U(t).keys():[]])],s=new Set(t?.gates.flatMap(d=>d.ids)),i=A(o.filter(d=>!s.has(d)),Nn),a=(t?.gates??[]).map(({title:d,closed:g,closureText:p,ids:h})=>{let u=i.get(Le(d))??[];return i.delete(Le(d)),{title:d,gate:{closed:g,criteria:p?.value??null,met:h.filter(y=>r(y)===null).length,of:h.length},gateIds:new Set(h),ids:[...new Set([...h,...u])]}}),c=[...i].sort(([d],[g])=>+(d===null)-+(g===null)||(d??"").localeCompare(g??"","en",{numeric:!0})).map(([d,g])=>({title:d===null?"No phase":`Phase ${d}`,gate:null,gateIds:new Set,ids:g}));return[...a,...c]}var Pe=400,In=60,Fn=["IN_PROGRESS","READY_FOR_DEV","BLOCKED","FAILED","DONE","VALIDATED","DRAFT","STUB","GAP","SUPERSEDED","UNKNOWN"];function Dn(e,t,{board:n,packets:r,anchors:o}){let{title:s,gate:i,gateIds:a,ids:c}=e,d=f=>r.withId(f)[0]?.status?.value,g=f=>(n&&_(n,f)?.status)??d(f)??"UNKNOWN",p=f=>{let m=d(f),k=m!==void 0&&!Ge(g(f),m);return l`<li data-packet="${o.get(f)??""}">
      ${P(f,o)}${a.has(f)?l`<span class="critical-mark" title="gate-critical">gate</span>`:$}${k?l`<span class="differs">packet says ${m}</span>`:$}
    </li>`},h=A(c,g),u=Fn.flatMap(f=>{let m=h.get(f);if(!m)return[];let k=l`<ul class="chips">
      ${m.map(p)}
    </ul>`,w=m.length>In?l`<details>
            <summary>${O(m.length,"packet")}</summary>
            ${k}
          </details>`:k;return[l`<tr>
        <th scope="row">${j(f)} <span class="quiet">${m.length}</span></th>
        <td>${w}</td>
      </tr>`]}),y=`phase-${t+1}`,x=i===null?l`<p class="quiet">The board has no gate for it.</p>`:l`<p class="progress">
            <progress
              aria-label="Gate-critical packets that are VALIDATED"
              max="${Math.max(1,i.of)}"
              value="${i.met}"
            ></progress>
            ${i.met} of ${i.of} gate-critical VALIDATED
          </p>
          ${i.criteria===null?$:l`<p class="quiet">${L(S(i.criteria,Pe))}</p>`}`,b=i===null?$:l` <span class="badge ${i.closed?"VALIDATED":"open"}">${i.closed?"closed":"open"}</span>`;return l`<article class="phase" aria-labelledby="${y}">
    <header>
      <h3 id="${y}">${S(s,Pe)}</h3>
      ${b}
    </header>
    ${x}${u.length===0?$:l`<table class="statuses">
            <thead class="unseen">
              <tr>
                <th scope="col">Status</th>
                <th scope="col">Packets</th>
              </tr>
            </thead>
            <tbody>
              ${u}
            </tbody>
          </table>`}
  </article>`}function ft(e,t){let{board:n}=e,r={board:n,packets:N(e.packets),anchors:t},o=n?.lastUpdated?l` Last updated ${n.lastUpdated.value}.`:$,s=n===null?l`<p class="quiet">The repository has no task board; statuses are those of the packets.</p>`:l`<p class="quiet">From <code>${S(n.path,Pe)}</code>.${o}</p>`;return l`<section id="board" aria-labelledby="board-title">
    <h2 id="board-title">Board</h2>
    ${s}${Cn(e).map((i,a)=>Dn(i,a,r))}
  </section>`}var Re=2e3,Z=400,Bn=({path:e,line:t},{anchors:n,shown:r,lines:o})=>{let s=e===null?void 0:n.ofDocument.get(e);return e===null||t===null||s===void 0||!r.has(e)?null:t<=o.get(e).length?le(s,t):null};function _n(e,{lines:t}){let{path:n,line:r,column:o,endLine:s,endColumn:i}=e,a=n===null||r===null?void 0:t.get(n)?.[r-1];if(a===void 0||a.trim()===""||s===r&&i===o)return $;let c=o-1,d=s===r?i-1:a.length,g=c>Z/2?c-Z/4:0,p=Math.min(d,g+Z),h=q((g>0?"…":"")+a.slice(g,c)),u=a.slice(p,g+Z)+(a.length>g+Z?"…":"");return l`<pre
    class="excerpt"
  ><span class="number">${r}</span>${h}<mark>${q(a.slice(c,p))}</mark>${q(u)}</pre>`}function Hn(e,t,n){let{severity:r,rule:o,message:s,remedy:i,waived:a}=e,c=t.anchors.ofFinding.get(e),d=t.gateOf.get(o)??"",g=Bn(e,t),p=e.path===n&&e.line!==null?`line ${e.line}`:S(Ee(e),Re),h=p===""?$:g===null?l`<span class="place">${p}</span>`:l`<a class="place" href="#${g}">${p}</a>`;return l`<li
    class="finding ${r}${a?" waived":""}"
    id="${c}"
    tabindex="-1"
    data-severity="${r}"
    data-gate="${d}"
  >
    <p class="head">
      ${D(r)}${a?l` <span class="badge waived">waived</span>`:$}
      <a class="rule" href="#${c}">${o}</a> <span class="gate">${d}</span> ${h}
    </p>
    <p class="message">${L(S(s,Re))}</p>
    ${_n(e,t)}${a?$:l`<p class="remedy"><b>What to do:</b> ${L(S(i,Re))}</p>`}
  </li>`}var ce=(e,t,n)=>e.length===0?$:l`<ul class="findings">
        ${e.map(r=>Hn(r,t,n))}
      </ul>`;var ht=({ids:e,hours:t})=>`${e.length} packet${e.length===1?"":"s"}${t===null?"":`, ${Math.round(t*10)/10} hours`}`;var pe=42,ue=56,yt=72,bt=6,de=12,Un=7.3,Wn=6.1,kt=36,qn=120,Ae=30,jn=40,Vn=3,xt=4e3;function Kn({nodes:e,edges:t},n){let r=new Map(e.map(({id:a})=>[a,[]]));for(let{blocker:a,waiting:c}of t)r.get(a).push(`>${c}`),r.get(c).push(`<${a}`);let o=e.filter(({id:a,critical:c,cyclic:d})=>!c&&!d&&!n.has(a)),i=[...A(o,({id:a,status:c})=>JSON.stringify([c,...r.get(a).sort()])).values()].map(a=>a.map(({id:c})=>c));return new Map(i.filter(a=>a.length>Vn).map(a=>[a[0],a]))}var zn=({status:e,critical:t,cyclic:n})=>mt([e??"unknown",t?"critical path":null,n?"in a cycle":null]);function Yn(e){let t=new Set(e.gates.flatMap(u=>u.ids)),n=new Set([...t,...e.edges.flatMap(({blocker:u,waiting:y})=>[u,y])]),r=e.nodes.filter(({id:u})=>n.has(u)),o=r.length>jn?Kn({...e,nodes:r},t):new Map,s=new Set([...o.values()].flatMap(u=>u.slice(1))),i=r.filter(({id:u})=>!s.has(u)).map(u=>{let y=o.get(u.id),x=y?`${y.length} packets`:u.id;return{...u,kind:y?"bundle":"packet",ids:y??[u.id],title:x,note:zn(u)}}),a=new Map(i.flatMap(({ids:u},y)=>u.map(x=>[x,y]))),c=new Set(e.nodes.map(({id:u})=>u)),d=e.gates.filter(({ids:u})=>u.some(y=>c.has(y))),g=e.criticalPath?.ids.at(-1),p=[...e.edges.filter(({blocker:u,waiting:y})=>!s.has(u)&&!s.has(y)).map(({blocker:u,waiting:y,critical:x,cyclic:b})=>({from:a.get(u),to:a.get(y),kind:b?"cyclic":x?"critical":"plain"})),...d.flatMap((u,y)=>u.ids.filter(x=>c.has(x)).map(x=>({from:a.get(x),to:i.length+y,kind:u.title===e.criticalPath?.gate&&x===g?"critical":"gate"})))],h=d.map(({title:u,closed:y})=>({kind:"gate",ids:[],title:u,note:y?"phase gate · closed":"phase gate · open",status:y?"VALIDATED":null,critical:!1,cyclic:!1}));return{boxes:[...i,...h],links:p,apart:e.nodes.flatMap(({id:u})=>n.has(u)?[]:u)}}function Jn({boxes:e,links:t}){let n=e.map(()=>[]),r=e.map(()=>0);for(let{from:a,to:c,kind:d}of t)d!=="cyclic"&&(n[a].push(c),r[c]+=1);let o=e.map(()=>0),s=e.flatMap((a,c)=>r[c]===0?c:[]),i=[...s];for(let a=0;a<i.length;a++)for(let c of n[i[a]])o[c]=Math.max(o[c],o[i[a]]+1),r[c]-=1,r[c]===0&&i.push(c);for(let a of s){let c=n[a].reduce((d,g)=>Math.min(d,o[g]),Number.POSITIVE_INFINITY);c!==Number.POSITIVE_INFINITY&&(o[a]=c-1)}return o}function Zn(e){let t=Jn(e);if(e.links.reduce((i,{from:a,to:c})=>i+Math.max(0,t[c]-t[a]-1),0)>xt)return null;let r=e.boxes.map((i,a)=>({column:t[a],box:i,before:[],after:[],y:0})),o=(i,a)=>{r[i].after.push(a),r[a].before.push(i)},s=e.links.map(i=>{let a=[i.from];for(let c=t[i.from]+1;c<t[i.to];c++)a.push(r.push({column:c,box:null,before:[],after:[],y:0})-1);if(a.push(i.to),i.kind!=="cyclic")for(let c=1;c<a.length;c++)o(a[c-1],a[c]);return{at:a,link:i}});return{slots:r,ways:s}}var wt=e=>e.reduce((t,n)=>t+n,0)/e.length;function St(e,t,n){let r=new Map(e.map(i=>{let a=t[i][n];return[i,a.length===0?t[i].y:wt(a.map(c=>t[c].y))]}));e.sort((i,a)=>r.get(i)-r.get(a)||t[i].y-t[a].y||i-a);let o=Number.NEGATIVE_INFINITY;for(let i of e){let a=t[i];a.y=Math.max(r.get(i),o),o=a.y+(a.box?ue:ue/2)}let s=wt(e.map(i=>r.get(i)-t[i].y));for(let i of e)t[i].y+=s}function Xn(e){let t=Number.POSITIVE_INFINITY,n=0;for(let r of[...e].sort((o,s)=>o.y-s.y))n+=Math.max(0,r.y-t-ue),t=r.y,r.y-=n}var Qn=6;function $t(e){let t=Yn(e);if(t.boxes.length+t.links.length>xt)return null;let n=Zn(t);if(!n)return null;let{slots:r,ways:o}=n,s=[];for(let[b,{column:f}]of r.entries())(s[f]??=[]).push(b);for(let b of s)for(let[f,m]of b.entries())r[m].y=f*ue;for(let b=0;b<Qn;b++){for(let f of s.slice(1))St(f,r,"before");for(let f of s.slice(0,-1).reverse())St(f,r,"after")}Xn(r);let i=Math.min(...r.map(({y:b})=>b)),a=s.map(b=>Math.max(...b.map(f=>er(r[f].box)))),c=a.map((b,f)=>de+a.slice(0,f).reduce((m,k)=>m+k+yt,0)),d=({y:b})=>Math.round(b-i+de),g=b=>d(b)+pe/2,p=r.flatMap(b=>b.box?[{...b.box,x:c[b.column],y:d(b),width:a[b.column]}]:[]),h=({column:b})=>c[b],u=({column:b})=>c[b]+a[b],y=b=>{let[f,m]=[r[b[0]],r[b.at(-1)]];if(f.column>=m.column)return[[f.column===m.column?u(f):h(f),g(f)-bt],[u(m),g(m)+bt]];let k=b.slice(1,-1).map(w=>r[w]);return[[u(f),g(f)],...k.flatMap(w=>[[h(w),g(w)],[u(w),g(w)]]),[h(m),g(m)]]},x=o.map(({at:b,link:f})=>({kind:f.kind,points:y(b)}));return{width:(c.at(-1)??0)+(a.at(-1)??0)+(e.cycles.length>0?yt:de),height:Math.max(0,...p.map(({y:b})=>b))+pe+de,boxes:p,lines:x,apart:t.apart}}function er(e){if(e===null)return 0;let t=Math.min(e.title.length,Ae)*Un;return Math.round(Math.max(qn,t+kt,e.note.length*Wn+kt))}var tr=40,nr=({points:e})=>e.map(([t,n],r)=>{if(r===0)return`M${t},${n}`;let[o,s]=e[r-1];if(s===n&&o<t)return`L${t},${n}`;let i=Math.max(tr,Math.abs(t-o)/2);return o<t?`C${o+i},${s} ${t-i},${n} ${t},${n}`:`C${o+(o===t?i:-i)},${s} ${t+i},${n} ${t},${n}`}).join(""),rr=["plain","critical","cyclic","gate"],or=e=>l`<marker
    id="arrow-${e}"
    viewBox="0 0 8 8"
    refX="7"
    refY="4"
    markerWidth="7"
    markerHeight="7"
    markerUnits="userSpaceOnUse"
    orient="auto-start-reverse"
    ><path d="M0,0.5 8,4 0,7.5z" class="arrow ${e}"
  /></marker>`,sr=e=>l`<path class="line ${e.kind}" d="${nr(e)}" marker-end="url(#arrow-${e.kind})" />`;function ar(e,t){let{x:n,y:r,width:o,kind:s,title:i,note:a,ids:c,critical:d,cyclic:g,status:p}=e,h=[s==="packet"?"single":s,...d?["critical"]:[],...g?["cyclic"]:[]].join(" "),u=s==="bundle"?c.slice(0,20).join(", "):i,y=l`<title>${S(u,400)}: ${a}</title
    ><rect x="${n}" y="${r}" width="${o}" height="${pe}" rx="7" /><circle
      class="dot ${s==="gate"?"GATE":p??"UNKNOWN"}"
      cx="${n+14}"
      cy="${r+15}"
      r="4"
    /><text class="name" x="${n+24}" y="${r+19}">${S(i,Ae)}</text
    ><text class="note" x="${n+24}" y="${r+34}">${a}</text>`,x=s==="packet"?t.get(c[0]):void 0;return x===void 0?l`<g class="box ${h}">${y}</g>`:l`<a class="box ${h}" href="#${x}" tabindex="-1">${y}</a>`}var ir=(e,t)=>l`<div class="scroll drawing" tabindex="0" role="region" aria-label="Drawing of the dependencies">
    <svg
      width="${e.width}"
      height="${e.height}"
      viewBox="0 0 ${e.width} ${e.height}"
      role="group"
      aria-label="Packets in columns, blockers left of what waits for them"
    >
      <defs>${rr.map(or)}</defs>
      ${e.lines.map(sr)}${e.boxes.map(n=>ar(n,t))}
    </svg>
  </div>`,lr=l`<ul class="legend" aria-label="Legend">
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
</ul>`;function cr({criticalPath:e,nodes:t},n){if(!e)return l`<p>No phase gate waits for anything, so there is no critical path.</p>`;let r=new Map(t.map(({id:o,status:s})=>[o,s]));return l`<p>Critical path to <b>${S(e.gate,200)}</b>, ${ht(e)}:</p>
    <ol class="path">
      ${e.ids.map(o=>l`<li>${P(o,n)} ${j(r.get(o)??null)}</li>`)}
    </ol>`}var dr=({cycles:e},t)=>e.length===0?$:l`<p class="bad"><b>${O(e.length,"cycle")}.</b> Nothing in a cycle can ever start:</p>
        <ul>
          ${e.slice(0,50).map(n=>l`<li>
                ${F(n.slice(0,50).map(r=>P(r,t))," waits for ")}
              </li>`)}
        </ul>`;function pr({edges:e},t){let n=A(e,({waiting:r})=>r);return n.size===0?$:l`<details>
    <summary>As a list: ${n.size===1?"1 packet waits":`${n.size} packets wait`} for others</summary>
    <ul class="columns">
      ${[...n].map(([r,o])=>l`<li>
            ${P(r,t)} waits for ${F(o.map(({blocker:s})=>P(s,t)))}
          </li>`)}
    </ul>
  </details>`}function vt(e,t){let n=ne(e),r=$t(n),o=r?.apart.length??0;return l`<section id="graph" aria-labelledby="graph-title">
    <h2 id="graph-title">Dependencies</h2>
    ${cr(n,t)}${dr(n,t)}${r===null?l`<p>
            ${O(n.nodes.length,"packet")} and ${n.edges.length} dependencies are too many to be drawn
            here; <code>countersign graph --format dot</code> writes them all.
          </p>`:r.boxes.length===0?$:l`${ir(r,t)}${lr}`}${o===0?$:l`<p class="quiet">${O(o,"packet")} without dependencies ${o===1?"is":"are"} not drawn.</p>`}${pr(n,t)}
  </section>`}var X=400,Et=32,ur=["used by","date/time","purpose","master spec version","notes"],gr=["date/time","master spec version"],mr={"used by":"Used by","date/time":"Date",purpose:"Purpose","master spec version":"Spec",notes:"Notes"},Me=({rule:e,packet:t,until:n})=>JSON.stringify([e,t,n]);function fr({waiver:e},{standing:t,anchors:n}){if(e===null)return null;let r=t.has(Me(e)),o=e.packet==="*"?"every packet":P(e.packet,n),s=e.until===null?$:l` until ${e.until}`;return l`<span class="badge ${r?"waived":"UNKNOWN"}">${r?"in force":"not in force"}</span>
    <code>${S(e.rule,X)}</code> for ${o}${s}`}function hr({seal:e,packets:t},{broken:n}){if(e===null||e.trim()==="")return null;let r=l`<code title="${S(e,X)}">${S(e,13)}</code>`;return n===null?l`${r} <span class="quiet">not judged</span>`:t.some(o=>n.has(o))?l`<span class="badge FAILED">broken</span> ${r}`:l`<span class="badge VALIDATED">holds</span> ${r}`}var yr=(e,t)=>gr.includes(e)&&t.length<=Et?l`<td class="short">${t}</td>`:l`<td>${L(S(t,X))}</td>`;function br(e,t){let{anchors:n,columns:r}=t,{signature:o,reading:s,packets:i,cells:a,place:c}=e,d=s.kind==="malformed"?l` <span class="badge FAILED">malformed</span>`:s.kind==="unsigned"?l` <span class="badge UNKNOWN">unsigned</span>`:$,g=F(i.slice(0,10).map(p=>P(p,n)));return l`<tr id="ledger:L${c.start.line}" tabindex="-1">
    <th scope="row" class="${o.value.length>Et?"long":"short"}">
      <code>${S(o.value,X)}</code>${d}
    </th>
    <td>${g}</td>
    ${r.map(p=>yr(p,a[p]??""))}
    <td>${fr(e,t)}</td>
    <td>${hr(e,t)}</td>
  </tr>`}function Ot(e,t,n,r){let{ledger:o}=e.head,s=l`<h2 id="ledger-title">Ledger</h2>`;if(o===null||o.rows.length===0){let p=o===null?"The repository has no signature ledger.":"The signature ledger has no rows.";return l`<section id="ledger" aria-labelledby="ledger-title">
      ${s}
      <p class="quiet">${o?.unreadable??p}</p>
    </section>`}let i=new Set(t.findings.flatMap(({rule:p,workPacket:h})=>p==="seal-intact"&&h!==null?h:[])),a={anchors:r,columns:ur.filter(p=>o.rows.some(({cells:h})=>Object.hasOwn(h,p))),standing:new Set(ke(e).map(Me)),broken:n.has("seal-intact")?i:null},c=o.rows.filter(({waiver:p})=>p!==null),d=c.filter(({waiver:p})=>a.standing.has(Me(p))),g=["Signature","Packets",...a.columns.map(p=>mr[p]),"Waiver","Seal"];return l`<section id="ledger" aria-labelledby="ledger-title">
    ${s}
    <p class="quiet">
      From <code>${S(o.path,X)}</code>: ${O(o.rows.length,"row")},
      ${O(c.length,"waiver")}, ${d.length} of them in force.
    </p>
    <div class="scroll" tabindex="0" role="region" aria-label="Rows of the ledger">
      <table>
        <thead>
          <tr>
            ${g.map(p=>l`<th scope="col">${p}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${o.rows.map(p=>br(p,a))}
        </tbody>
      </table>
    </div>
  </section>`}var kr=Wt(Lt(),1);var Pa=new RegExp("\\p{L}{3,}","u");var Ne=["Phase","Coder interaction","Governance","Validator interaction","Red flags","Besides"];var Pt=(e,{commits:t,isCut:n})=>{let r=s=>e.filter(i=>i.met===s).length,o=`${t} ${t===1?"commit":"commits"}${n?", older ones were not read":""}`;return`${r(!0)} met, ${r(!1)} missed, ${r(null)} unknown; measured over ${o}.`};var xr=400,$r=3,vr=["Metric","met","missed"],Er=["Flag","not up","up"],Or=({met:e},[,t,n])=>e===null?l`<span class="badge UNKNOWN">unknown</span>`:l`<span class="badge ${e?"VALIDATED":"FAILED"}">${e?t:n}</span>`;function Tr({notes:e,met:t}){let n=t===!1?e.slice(0,$r):[],r=e.slice(n.length),o=s=>l`<ul class="notes">
      ${s.map(i=>l`<li>${L(S(i,xr))}</li>`)}
    </ul>`;return l`${n.length===0?$:o(n)}${r.length===0?$:l`<details>
          <summary>${n.length===0?"Notes":`${r.length} more`}</summary>
          ${o(r)}
        </details>`}`}var Lr=(e,t)=>l`<tr>
    <th scope="row">
      ${e.name}${e.severity===null?$:[" ",D(e.severity)]}${Tr(e)}
    </th>
    <td>${e.shown}</td>
    <td>${e.target}</td>
    <td>${Or(e,t)}</td>
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
        ${e.map(o=>Lr(o,r))}
      </tbody>
    </table>
  </div>`,Ie="Red flags",Rt=e=>e.filter(({table:t,met:n})=>t===Ie&&n===!1).length;function At(e){let t=e.filter(({table:s})=>s===Ie),n=t.filter(({met:s})=>s===!1),r=t.filter(({met:s})=>s!==!1),o={caption:$,words:Er};return l`<section id="red-flags" aria-labelledby="red-flags-title">
    <h2 id="red-flags-title">Red flags</h2>
    ${n.length===0?l`<p class="good">No red flag is up.</p>`:Ce(n,{...o,label:"Red flags that are up"})}
    <details>
      <summary>${n.length===0?"All":"The other"} ${O(r.length,"flag")}</summary>
      ${Ce(r,{...o,label:"Other red flags"})}
    </details>
  </section>`}var Mt=(e,t)=>l`<section id="metrics" aria-labelledby="metrics-title">
    <h2 id="metrics-title">Metrics</h2>
    <p class="quiet">${Pt(e,t)}</p>
    ${Ne.filter(n=>n!==Ie).map(n=>Ce(e.filter(r=>r.table===n),{label:`Metrics: ${n}`,caption:l`<caption>
            ${n}
          </caption>`,words:vr}))}
  </section>`;var Pr=4e3;function Rr(e,{anchors:t}){return l`<span class="notes"
    >${e.map(n=>l` <a class="${n.severity}" href="#${t.ofFinding.get(n)}"
          >${n.severity}: ${n.rule}</a
        >`)}</span
  >`}function ge(e,t,n){let r=n.lines.get(e);if(!r)return l`<p class="quiet">The source of <code>${S(e,400)}</code> is not a text that was read.</p>`;if(!n.shown.has(e))return l`<p class="quiet">
      The source of <code>${S(e,400)}</code>, ${O(r.length,"line")}, is left out: the page would become
      too large.
    </p>`;let o=n.anchors.ofDocument.get(e),s=t.filter(c=>c.path===e),i=A(s,({line:c})=>c),a=r.map((c,d)=>{let g=le(o,d+1),p=q(S(c,Pr)),h=i.get(d+1);if(!h)return l`<span id="${g}">${p}</span>`;let u=T.find(y=>h.some(x=>x.severity===y));return l`<span id="${g}" class="hit ${u}">${p}${Rr(h,n)}</span>`});return l`<details class="source">
    <summary>Source <span class="quiet">${S(e,400)}, ${O(r.length,"line")}</span></summary>
    <pre tabindex="0" role="region" aria-label="Source of ${S(e,400)}">${a}</pre>
  </details>`}var Nt=e=>({blockers:A(e,({waiting:t})=>t),blocked:A(e,({blocker:t})=>t)}),C=600,Fe=30,Ar=(e,t)=>l`<div>
    <dt>${e}</dt>
    <dd>${t}</dd>
  </div>`,De=(e,t)=>{let n=e.length-Fe;return[F(e.slice(0,Fe).map(t)),n>0?` and ${n} more`:null]},Mr=e=>e&&e.items.length>0?De(e.items,({value:t})=>l`<code>${S(t,C)}</code>`):null;function Nr(e,{packetAnchors:t,blockers:n,blocked:r}){let o=E(e),s=(g=[])=>g.length===0?null:De(g,p=>P(p,t)),i=e.specAnchors?.items??[],a=e.riskTier?.value,c=e.riskJustification?.value;return[["Why",e.scope?.value.why?L(S(e.scope.value.why.value,C)):null],["Risk",a?[S(a,C),c?[", ",L(S(c,C))]:null]:null],["Spec",i.length>0?De(i,({value:g})=>S(`§${g.section.replace(/^§/,"")}`,C)):null],["Files",Mr(e.inScopePaths)],["Effort",e.effort?S(e.effort.value,C):null],["Waits for",s(n.get(o)?.map(({blocker:g})=>g))],["Blocks",s(r.get(o)?.map(({waiting:g})=>g))],["Variant of",e.variantOf?P(e.variantOf.value,t):null],["Blocked",e.blockedReason?L(S(e.blockedReason.value,C)):null],["Verdict",e.verdicts.length>0?L(S(e.verdicts.at(-1).text,C)):null]].map(([g,p])=>p===null?null:Ar(g,p))}function Cr(e,t){let n=e.criteria.map(({met:o})=>o?"■":"□").join(""),r=e.criteria.map(({title:o,met:s,findings:i})=>{let a=i.filter(({rule:d,message:g})=>!t.has(`${d} ${g}`)).slice(0,Fe),c=a.length===0?$:l`<ul>
            ${a.map(({message:d})=>l`<li>${L(S(d,C))}</li>`)}
          </ul>`;return s?l`<li>${o}</li>`:l`<li class="missed"><b>Missed:</b> ${o}${c}</li>`});return l`<details class="score">
    <summary>
      Score <b class="${e.verdict}">${e.met}/${e.criteria.length} ${e.verdict}</b>
      <span class="marks" aria-hidden="true">${n}</span>
    </summary>
    <ol>
      ${r}
    </ol>
  </details>`}var Ir=e=>{let t=e.filter(({waived:r})=>!r),n=T.map(r=>[r,t.filter(o=>o.severity===r).length]);return l`${n.map(([r,o])=>o===0?null:[" ",l`<span class="count">${o} ${D(r)}</span>`])}`};function Fr(e,t){let{anchors:n,scores:r,workPackets:o}=t,s=E(e),i=n.ofDocument.get(e.path),a=t.findings.get(e.path)??[],c=r.get(e.path),d=new Set(a.map(({rule:u,message:y})=>`${u} ${y}`)),g=e.status?.value??"UNKNOWN",p=fe(e)?l` <span class="signed">signed <code>${K(e)}</code></span>`:l` <span class="quiet">not signed</span>`,h=e.scope?.value.what?.value??e.unreadable;return l`<article
    class="packet"
    id="${i}"
    tabindex="-1"
    data-status="${g}"
    aria-labelledby="${i}:title"
  >
    <header>
      <h3 id="${i}:title"><a href="#${i}">${S(s,200)}</a></h3>
      ${j(g)}${o.has(s)?l` <span class="badge work">work packet of the change</span>`:$}${p}${Ir(a)}
    </header>
    ${h?l`<p class="what">${L(S(h,C))}</p>`:$}
    <dl>${Nr(e,t)}</dl>
    ${ce(a,t,e.path)}${c?Cr(c,d):$}${ge(e.path,a,t)}
  </article>`}var Dr=(e=[])=>{let t=T.findIndex(n=>e.some(r=>!r.waived&&r.severity===n));return t===-1?T.length:t};function Ct(e,t){let n=new Map(e.map(o=>[o,Dr(t.findings.get(o.path))])),r=[...e].sort((o,s)=>n.get(o)-n.get(s));return l`<section id="packets" aria-labelledby="packets-title">
    <h2 id="packets-title">Packets</h2>
    <p class="quiet">${O(e.length,"packet")}, those with the most severe findings first.</p>
    ${r.map(o=>Fr(o,t))}
  </section>`}var Br=["main","summary","red-flags","board","graph","findings","packets","ledger","metrics","documents","filter","text","gate","status","found","clear",...T.map(e=>`severity-${e}`),"arrow-plain","arrow-critical","arrow-cyclic","arrow-gate"],_r=5e3,Hr=24e6,Gr=60,It=({board:e,ledger:t,spec:n})=>[e?.path,t?.path,n?.pointer?.path].filter(r=>r!==void 0),Ur=e=>[...e.packets.map(({path:t})=>t),...It(e)];function Wr(e,{packets:t}){let n=new Set(t.map(({path:o})=>o)),r=new Map(t.map(o=>[E(o),o.path]));return A(e,({path:o,workPacket:s})=>o!==null&&n.has(o)?o:r.get(s??"")??o)}function qr(e,t,n){let r=Hr;return new Set(e.filter(o=>{let s=(n.get(o)?.length??0)+Gr*(t.get(o)?.length??0),i=t.has(o)&&s<=r;return i&&(r-=s),i}))}var Be=e=>e===null?"":e.slice(0,12);function jr({report:e,snapshot:t},n){let{mode:r,base:o,head:s,counts:i,workPackets:a}=e,d=[["Judged",r==="all"?l`${t.head.name}`:r==="staged"?l`the index against <code>${Be(o)||"nothing"}</code>`:l`<code>${Be(o)}</code> to <code>${Be(s)}</code>`],["As of",l`<time datetime="${t.now.toISOString()}"
        >${t.now.toISOString().slice(0,16).replace("T"," ")} UTC</time
      >`],["Work packets",a.length===0?null:F(a.slice(0,20).map(p=>P(p,n)))]],g=[...T,"waived"].map(p=>l`<li class="${p}${i[p]===0?" none":""}"><b>${i[p]}</b> ${p}</li>`);return l`<section id="summary" aria-labelledby="summary-title">
    <h1 id="summary-title">
      <span class="verdict ${e.result}">${e.result==="pass"?"Passed":"Failed"}</span>
      <span>${ie(e)}</span>
    </h1>
    <p>${ct(e)}.</p>
    <ul class="tiles">
      ${g}
    </ul>
    <dl>
      ${d.map(([p,h])=>h===null?null:l`<div>
              <dt>${p}</dt>
              <dd>${h}</dd>
            </div>`)}
    </dl>
    ${dt(e).map(p=>l`<p class="quiet">${p}.</p>`)}
  </section>`}function Vr({findings:e},t){let n=e.filter(({waived:s})=>!s),r=(s,i)=>n.filter(a=>a.severity===i&&t.get(a.rule)===s).length,o=(s,i)=>{let a=r(s,i);return a===0?l`<td class="none">0</td>`:l`<td class="${i}">
          <a
            href="#?gate=${s}&amp;severity=${i}"
            aria-label="${O(a,"finding")}: ${s}, ${i}"
            >${a}</a
          >
        </td>`};return l`<table class="matrix">
    <thead>
      <tr>
        <th scope="col">Gate</th>
        ${T.map(s=>l`<th scope="col">${D(s)}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${he.map(s=>l`<tr>
            <th scope="row">${s}</th>
            ${T.map(i=>o(s,i))}
          </tr>`)}
    </tbody>
  </table>`}function Kr({report:e},t,n,r,o){let s=[...t].filter(([a])=>a===null||!n.has(a)),i=[...t].filter(([a])=>a!==null&&n.has(a)).flatMap(([,a])=>a).length;return l`<section id="findings" aria-labelledby="findings-title">
    <h2 id="findings-title">Findings</h2>
    ${e.findings.length===0?l`<p class="good">Nothing was found.</p>`:l`${Vr(e,r.gateOf)}
            <p class="quiet">
              ${i===0?$:l`${O(i,"finding")} about packets ${i===1?"stands":"stand"} with the <a href="#packets">packets</a>.`}${o===0?$:l` <b
                      >${O(o,"finding")} of the least severe ${o===1?"is":"are"} left out;
                      <code>--format json</code> lists all.</b
                    >`}
            </p>`}${s.map(([a,c])=>l`<article class="group">
          <h3>${a===null?"The change":l`<code>${S(a,400)}</code>`}</h3>
          ${ce(c,r,a)}
        </article>`)}
  </section>`}var zr=(e,t,n)=>l`<section id="documents" aria-labelledby="documents-title">
    <h2 id="documents-title">Documents</h2>
    ${e.length===0?l`<p class="quiet">The repository has no board, no ledger and no spec pointer.</p>`:e.map(r=>l`<article class="document" id="${n.anchors.ofDocument.get(r)}" tabindex="-1">
                ${ge(r,t,n)}
              </article>`)}
  </section>`,Yr=e=>{let t=n=>l`<option value="${n}">${n}</option>`;return l`<form id="filter" role="search" aria-label="Filter packets and findings">
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
  </form>`},Jr=e=>{let t=Rt(e.metrics),n=[["summary","Summary",null],["red-flags","Red flags",t],["board","Board",null],["graph","Dependencies",null],["findings","Findings",e.report.findings.length],["packets","Packets",e.snapshot.head.packets.length],["ledger","Ledger",e.snapshot.head.ledger?.rows.length??0],["metrics","Metrics",null],["documents","Documents",null]];return l`<nav aria-label="Sections">
    <ul>
      ${n.map(([r,o,s])=>l`<li><a href="#${r}">${o}${s===null?$:l` <span class="quiet">${s}</span>`}</a></li>`)}
    </ul>
  </nav>`},Zr=Te(`<style>${V.style}</style>`),Xr=Te(`<script>${V.script}</script>`),Qr=()=>["default-src 'none'",`script-src '${V.scriptHash}'`,`style-src '${V.styleHash}'`,"base-uri 'none'","form-action 'none'","require-trusted-types-for 'script'","trusted-types 'none'"].join("; ");function eo(e){let{snapshot:t,report:n,whole:r,rules:o,metrics:s,measured:i,texts:a}=e,{head:c}=t,d=lt(n.findings).slice(0,_r),g=It(c).filter(v=>a.has(v)),p=[...c.packets.map(v=>({path:v.path,name:E(v)})),...g.map(v=>({path:v,name:v.slice(v.lastIndexOf("/")+1)}))],h=pt(p,d,Br),u=new Map(c.packets.toReversed().map(v=>[E(v),h.ofDocument.get(v.path)])),y=new Map([...a].map(([v,me])=>[v,Xe(me)])),x=Wr(d,c),b=[...x.keys()].filter(v=>v!==null),f=qr([...new Set([...g,...b,...p.map(({path:v})=>v)])],y,a),m=new Set(W(o,t.config).map(({rule:v})=>v.id)),k={anchors:h,lines:y,shown:f,gateOf:new Map(o.map(({id:v,gate:me})=>[v,me])),packetAnchors:u,workPackets:new Set(n.workPackets),findings:x,scores:new Map($e(t,o).map(v=>[v.path,v])),...Nt(ne(c).edges)},w=new Set(c.packets.map(({path:v})=>v)),M=[...new Set(c.packets.map(({status:v})=>v?.value??"UNKNOWN"))].sort(),R=n.findings.length-d.length,I=`Countersign: ${n.result==="pass"?"passed":"failed"}, ${ie(n)}`;return l`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${Qr()}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <title>${I}</title>
        ${Zr}
      </head>
      <body>
        <a class="skip" href="#main">Skip to the report</a>
        <header class="side">
          <p class="brand">Countersign <span class="quiet">${n.tool.version}</span></p>
          ${Jr(e)}${Yr(M)}
        </header>
        <main id="main" tabindex="-1">
          ${jr(e,u)}${At(s)}${ft(c,u)}${vt(c,u)}${Kr(e,x,w,k,R)}${Ct(c.packets,k)}${Ot(t,r,m,u)}${Mt(s,i)}${zr(g,d,k)}
        </main>
        ${Xr}
      </body>
    </html> `.markup}0&&(module.exports={documentPaths,renderHtml});
