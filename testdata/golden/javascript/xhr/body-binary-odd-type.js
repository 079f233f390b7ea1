const xhr = new XMLHttpRequest();
xhr.open("PUT", "https://api.example.com/blob");
xhr.setRequestHeader("Content-Type", "application/x-blob;v=1");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send(Uint8Array.from(atob("AAH+/w=="), (c) => c.charCodeAt(0)));
