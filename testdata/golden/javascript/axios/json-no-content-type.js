const response = await axios.post("https://api.example.com/echo", new TextEncoder().encode("{\"a\":1}"), {
  headers: {
    "Content-Type": false,
  },
});

console.log(response.data);
