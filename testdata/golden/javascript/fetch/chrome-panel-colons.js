const response = await fetch("https://reqbin.com/echo/get/json", {
  headers: { "pragma": "no-cache" },
});

console.log(await response.text());
