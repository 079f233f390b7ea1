const mediaType = "YOUR_MEDIA_TYPE"; // to be replaced

const xhr = new XMLHttpRequest();
xhr.open("POST", "https://api.example.com/items");
xhr.setRequestHeader("Content-Type", mediaType);
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send("{\"a\": 1}");
