const response = await axios.get("https://reqbin.com/echo/get/json", {
  headers: {
    "accept": "*/*",
    "pragma": "no-cache",
  },
});

console.log(response.data);
