const request = new XMLHttpRequest();
request.open("POST", "ORIGIN/items");
request.setRequestHeader("Content-Type", "application/json");
request.onload = () => console.log(request.responseText);
request.onerror = () => console.error("the request failed");
request.send(new Blob([JSON.stringify({ name: "Widget" })]));
