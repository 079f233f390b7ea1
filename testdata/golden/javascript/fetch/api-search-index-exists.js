const response = await fetch("https://search.example.com/products-v2?allow_no_indices=false&expand_wildcards=open,hidden&local", {
  method: "HEAD",
  headers: { "Authorization": "ApiKey YOUR_API_KEY" },
});

console.log(response.status, Object.fromEntries(response.headers));
