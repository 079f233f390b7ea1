const response = await fetch("https://reqbin.com/echo/get/json", {
  headers: {
    "pragma": "no-cache",
    "sec-ch-ua": "\"Chromium\";v=\"130\", \"Not?A_Brand\";v=\"99\"",
  },
});

console.log(await response.text());
