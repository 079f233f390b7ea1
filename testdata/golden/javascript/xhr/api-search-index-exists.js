const xhr = new XMLHttpRequest();
xhr.open("HEAD", "https://search.example.com/products-v2?allow_no_indices=false&expand_wildcards=open,hidden&local");
xhr.setRequestHeader("Authorization", "ApiKey YOUR_API_KEY");
xhr.onload = () => console.log(xhr.status, xhr.getAllResponseHeaders());
xhr.onerror = () => console.error("The request failed");
xhr.send();
