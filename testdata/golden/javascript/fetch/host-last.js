const response = await fetch("https://WWW.Example.COM/order", {
  headers: {
    "X-First": "1",
    "accept": "text/html",
    "X-Second": "2",
  },
});

console.log(await response.text());
