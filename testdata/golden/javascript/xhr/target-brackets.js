const xhr = new XMLHttpRequest();
xhr.open("GET", "https://api.example.com/list[1-3]/{a,b}/[x]?range=[0-9]&set={p,q}");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send();
