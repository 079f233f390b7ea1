const response = await axios.get("https://api.example.com/headers", {
  headers: {
    "X-Tag": "one, two, three, four",
    "Accept": "*/*",
    "Cache-Control": "no-cache",
  },
});

console.log(response.data);
