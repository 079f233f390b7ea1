const response = await fetch("https://reqbin.com/echo/post/form", {
  method: "POST",
  headers: {
    "Authorization": "Bearer {token}",
    "Content-Type": "application/x-www-form-urlencoded",
  },
  body: new URLSearchParams({
    "key1": "value1",
    "key2": "value2",
  }),
});

console.log(await response.text());
