const xhr = new XMLHttpRequest();
xhr.open("GET", "https://api.example.com/q?br[]=1&br[]=2&map[key]=v&esc%5B%5D=3");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send();
