const response = await axios.get("https://reqbin.com/echo/get/json", {
  headers: {
    "accept": "*/*",
    "if-modified-since": "Fri, 02 Jan 2026 10:30:00 GMT",
  },
});

console.log(response.data);
