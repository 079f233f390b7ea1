const response = await axios.post("https://api.example.com/run", new TextEncoder().encode("x"), {
  headers: { "Content-Type": "text/plain; charset=\"'$(touch snipgen-canary)`touch snipgen-canary`\"; x={${touch('snipgen-canary')}}" },
});

console.log(response.data);
