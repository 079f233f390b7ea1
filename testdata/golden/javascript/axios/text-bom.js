const response = await axios.post("https://api.example.com/text", new TextEncoder().encode("\ufefffirst\ufeffsecond"), {
  headers: { "Content-Type": "text/plain; charset=utf-8" },
});

console.log(response.data);
