const response = await fetch("https://library.example.com/api/books/1/authors", {
  method: "PUT",
  headers: {
    "Accept": "application/hal+json",
    "Content-Type": "text/uri-list",
    "Authorization": "Bearer YOUR_TOKEN",
  },
  body: `http://library.example.com/api/authors/1\r
http://library.example.com/api/authors/2?projection=short\r
`,
});

console.log(await response.text());
