const xhr = new XMLHttpRequest();
xhr.open("POST", "https://api.example.com/text");
xhr.setRequestHeader("Content-Type", "application/json");
xhr.setRequestHeader("Content-Encoding", "gzip");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send(Uint8Array.from(atob("H4sIAAAAAAACA6tWSs7PLShKLS5OTVGyUigpKk3VUVAqSa0oAfKUEpOSyUZKtQDCTqGnXAAAAA=="), (c) => c.charCodeAt(0)));
