/**
 * The `javascript:` address of a bookmark that reads the job advert it is pressed on and opens the
 * app with it. Everything travels behind the "#", which browsers never send to a server.
 */
export function bookmarklet(appAddress: string): string {
  const target = JSON.stringify(`${appAddress.replace(/\/+$/, '')}/applications/new#capture=`)
  return `javascript:${encodeURIComponent(script(target))}`
}

// Plain ES5 in one function, so that it runs on any page and leaves nothing behind in it. It adds
// no element and evaluates no text, so a page's content policy has nothing to stop. A block that
// doesn't fit is left out whole, since half a block can't be read. A canonical address that lost
// the job (a search page's) gives way to the one in the address bar.
function script(target: string): string {
  return `void function(){
var d=document,l=location.href,b=[],n=6e4,s=d.querySelectorAll('script[type*="ld+json"]'),i,t,c=d.querySelector('link[rel="canonical"]'),u=c&&c.href,a,w;
for(i=0;i<s.length;i++){t=s[i].textContent||'';if(/JobPosting/.test(t)&&t.length<=n){b.push(t);n-=t.length}}
if(!/^https?:\\/\\/[^\\/]+\\/./.test(u||'')||u.split('/')[2]!==location.host||/[?&](currentJobId|v?jk|gh_jid|jobId|id)=/i.test(l))u=l;
a=${target}+encodeURIComponent(JSON.stringify({url:u,title:d.title.slice(0,500),selection:String(window.getSelection()||'').slice(0,2e4),jsonLd:b}));
w=window.open(a,'_blank');
if(w){try{w.opener=null}catch(e){}}else{location.href=a}
}()`.replaceAll('\n', '')
}
