const response = await fetch("https://api.example.com/account", {
  headers: { "Cookie": "q=\"a b\"; pct=%7B%22a%22%3A1%7D; eq=a=b==; flag; empty=; comma=a,b; plus=a+b;nospace=1;" },
});

console.log(await response.text());
