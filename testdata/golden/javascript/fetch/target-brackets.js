const response = await fetch("https://api.example.com/list[1-3]/{a,b}/[x]?range=[0-9]&set={p,q}");

console.log(await response.text());
