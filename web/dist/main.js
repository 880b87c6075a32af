"use strict";(()=>{function n(){for(let e of document.querySelectorAll("a[data-leave]"))e.addEventListener("click",o=>{o.preventDefault(),location.replace(e.href)})}n();})();
