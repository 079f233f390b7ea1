const response = await axios.put("https://library.example.com/api/books/1/authors", `http://library.example.com/api/authors/1\r
http://library.example.com/api/authors/2?projection=short\r
`, {
  headers: {
    "Accept": "application/hal+json",
    "Content-Type": "text/uri-list",
    "Authorization": "Bearer YOUR_TOKEN",
  },
});

console.log(response.data);
