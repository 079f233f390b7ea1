const request = new XMLHttpRequest();
request.open("GET", "ORIGIN/items?tag=a&tag=b");
request.setRequestHeader("Authorization", "Bearer my token");
request.onload = () => console.log(request.responseText);
request.onerror = () => console.error("the request failed");
request.send();
