const response = await fetch("https://api.example.com/echo", {
  method: "POST",
  headers: { "Content-Type": "application/json" },
  body: "{\"half\":\"\\ud800\",\"tail\":\"\\udc00x\",\"pair\":\"\\ud83d\\ude00\"}",
});

console.log(await response.text());
