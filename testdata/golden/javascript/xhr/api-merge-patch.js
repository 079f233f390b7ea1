const xhr = new XMLHttpRequest();
xhr.open("PATCH", "https://api.example.com/documents/7");
xhr.setRequestHeader("Content-Type", "application/merge-patch+json");
xhr.setRequestHeader("Prefer", "return=minimal");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send(JSON.stringify({"title": "New", "author": null, "tags": [], "meta": {}}));
