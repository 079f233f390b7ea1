const xhr = new XMLHttpRequest();
xhr.open("PUT", "https://library.example.com/api/books/1/authors");
xhr.setRequestHeader("Accept", "application/hal+json");
xhr.setRequestHeader("Content-Type", "text/uri-list");
xhr.setRequestHeader("Authorization", "Bearer YOUR_TOKEN");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send(`http://library.example.com/api/authors/1\r
http://library.example.com/api/authors/2?projection=short\r
`);
