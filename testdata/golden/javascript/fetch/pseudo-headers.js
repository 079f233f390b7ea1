const response = await fetch("https://reqbin.com/echo/get/json?a=1", {
  headers: {
    "accept": "application/json",
    "accept-language": "en-GB,en;q=0.9",
  },
});

console.log(await response.text());
