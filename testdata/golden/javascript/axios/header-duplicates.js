const response = await axios.get("https://api.example.com/headers", {
  headers: {
    "Accept": "text/html, application/json;q=0.9",
    "X-Tag": "one, two, one",
  },
});

console.log(response.data);
