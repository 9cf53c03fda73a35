// The least that does the whole job: one answer of the server, the first question already in it, the
// conditions compiled to bit tests. Nothing can be much faster.
import { minifySync } from 'vite'

const STYLE =
  'body{font:1.125rem/1.5 system-ui,sans-serif;margin:0 auto;max-width:40rem;padding:1rem}h1{font-size:1.5rem}label{display:flex;gap:.75rem;align-items:center;min-height:3rem;border:1px solid #999;border-radius:.5rem;padding:0 1rem;margin:.5rem 0}button{font:inherit;min-height:3rem;padding:0 1.5rem}'

export function floorPage(tree) {
  const [first] = tree.questions
  const options = first.options
    .map(({ id, text }) => `<label><input type=radio name=v value=${id}>${text}</label>`)
    .join('')
  return (
    '<!doctype html><html lang=nl><meta charset=utf-8><meta name=viewport content="width=device-width">' +
    `<title>Keuzehulp</title><link rel=icon href=data:,><style>${STYLE}</style>` +
    `<div id=root><form data-q=q1><h1>${first.text}</h1>${options}` +
    `<button data-next disabled>Volgende</button></form></div><script>${scriptOf(tree)}</script>`
  )
}

function scriptOf(tree) {
  const place = new Map(tree.questions.map(({ id }, at) => [id, at]))
  const expression = (condition) => {
    if (condition.q !== undefined) {
      return `a[${place.get(condition.q)}]&${bit(condition.is ?? condition.has)}`
    }
    if (condition.all) return `(${condition.all.map(expression).join('&&')})`
    if (condition.any) return `(${condition.any.map(expression).join('||')})`
    if (condition.not) return `!(${expression(condition.not)})`
    return condition.gte === undefined ? `s<${condition.lt}` : `s>=${condition.gte}`
  }
  const questions = tree.questions.map(({ type, text, scale, options }) =>
    [(type === 'multi' ? '*' : '') + text, ...(scale ? [''] : options.map((one) => one.text))].join(
      '|',
    ),
  )
  const statements = tree.questions.flatMap(({ scale }, at) => (scale ? [at] : []))
  const levels = tree.questions[statements[0]].options.map(({ text }) => text).join('|')
  const applies = tree.questions
    .map(({ visibleIf }, at) => (visibleIf ? `${at}:a=>${expression(visibleIf)}` : ''))
    .filter(Boolean)
  const offers = tree.offers.toSorted(
    (one, other) => one.rank - other.rank || number(one) - number(other),
  )
  const texts = offers.map((offer) => `${number(offer)}|${offer.title}|${offer.desc}`)
  const script = `
var Q=${JSON.stringify(questions.join('\n'))}.split("\\n"),V={${applies.join(',')}},
O=${JSON.stringify(texts.join('\n'))}.split("\\n"),
C=(a,s)=>[${offers.map(({ when }) => expression(when)).join(',')}],
a=[],i=0,R=document.getElementById("root"),h=t=>t.replace(/&/g,"&amp;");
function next(){for(i++;V[i]&&!V[i](a);)i++;show()}
function show(){
if(i>=Q.length){
var s=0,k;for(k=${statements[0]};k<=${statements.at(-1)};k++)s+=31-Math.clz32(a[k]);
R.innerHTML='<main data-results><h1>Dit past bij jou</h1><ol>'+C(a,s).map((c,k)=>{
if(!c)return"";var p=O[k].split("|");
return'<li data-offer=o'+p[0]+'><b>'+h(p[1])+'</b> '+h(p[2])}).join("")+
'</ol><button onclick="a=[];i=0;show()">Opnieuw</button></main>';return}
var p=Q[i].split("|"),m=p[0][0]=="*",o=p.slice(1);
if(o[0]==="")o=${JSON.stringify(levels)}.split("|");
R.innerHTML='<form data-q=q'+(i+1)+'><h1>'+h(m?p[0].slice(1):p[0])+'</h1>'+o.map((t,k)=>
'<label><input type='+(m?'checkbox':'radio')+' name=v value='+"abcdefgh"[k]+'>'+h(t)+'</label>').join("")+
'<button data-next disabled>Volgende</button></form>'}
R.onchange=e=>{R.querySelector("[data-next]").disabled=!R.querySelector(":checked")};
R.onsubmit=e=>{e.preventDefault();var m=0;
R.querySelectorAll(":checked").forEach(x=>m|=1<<x.value.charCodeAt()-97);a[i]=m;next()};
R.querySelector(":checked")&&R.onchange();`
  return minifySync('floor.js', script, { mangle: { toplevel: false }, compress: true }).code
}

function number({ id }) {
  return Number(id.slice(1))
}

function bit(option) {
  return 1 << (option.charCodeAt(0) - 97)
}
