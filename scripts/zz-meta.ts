import {readFileSync,writeFileSync} from 'node:fs';
writeFileSync('/tmp/w5/scripts/zz-b.ts', readFileSync('/tmp/w5/scripts/build.ts','utf8').replace('const {metafile} = await','export const {metafile} = await'));
const {metafile:m} = await import('./zz-b.ts');
writeFileSync('/tmp/w5out/meta.json', JSON.stringify(m));
const outs=m.outputs as any; const entries=Object.keys(outs).filter(k=>outs[k].entryPoint);
const reach=(k:string,seen=new Set<string>())=>{if(seen.has(k)||!outs[k])return seen;seen.add(k);for(const i of outs[k].imports)if(i.kind==='import-statement')reach(i.path,seen);return seen};
const sets=new Map<string,string[]>();for(const e of entries)for(const c of reach(e))(sets.get(c)??sets.set(c,[]).get(c)!).push(e.replace(/dist\/(chunks\/)?|(-[A-Z0-9]{8})?\.js/g,''));
for(const [k,x] of Object.entries(outs) as any) if(k.endsWith('.js')) console.log(k.replace('dist/',''),x.bytes,'{'+sets.get(k)+'}',Object.keys(x.inputs).map(f=>f.replace(/.*node_modules\//,'')).slice(0,6).join(' '));
