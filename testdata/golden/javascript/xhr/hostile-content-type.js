const xhr = new XMLHttpRequest();
xhr.open("POST", "https://api.example.com/run");
xhr.setRequestHeader("Content-Type", "text/plain; charset=\"'$(touch snipgen-canary)`touch snipgen-canary`\"; x={${touch('snipgen-canary')}}");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send(new Blob(["x"]));
