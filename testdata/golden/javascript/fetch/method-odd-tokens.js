const response = await fetch("https://api.example.com/odd", {
  method: "A!#$%&'*+-.^_`|~z",
});

console.log(await response.text());
