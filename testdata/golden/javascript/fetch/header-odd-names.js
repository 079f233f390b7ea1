const response = await fetch("https://api.example.com/headers", {
  headers: {
    "!#$%&'*+-.^_`|~": "all",
    "X-'single'": "1",
    "10": "ten",
    "9": "nine",
    "X.Dot": "dot",
    "X_Under": "under",
    "X-Under": "dash",
  },
});

console.log(await response.text());
