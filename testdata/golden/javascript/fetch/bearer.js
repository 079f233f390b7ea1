const response = await fetch("https://reqbin.com/echo/get/json", {
  headers: {
    "Accept": "application/json",
    "Authorization": "Bearer my token",
  },
});

console.log(await response.text());
