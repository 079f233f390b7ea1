const xhr = new XMLHttpRequest();
xhr.open("GET", "https://search.example.com:9200/products/_search?size=20&filter_path=hits.hits._source");
xhr.setRequestHeader("Authorization", "ApiKey YOUR_API_KEY");
xhr.setRequestHeader("Content-Type", "application/json");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send();
