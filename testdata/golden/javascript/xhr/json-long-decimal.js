const xhr = new XMLHttpRequest();
xhr.open("POST", "https://api.example.com/echo");
xhr.setRequestHeader("Content-Type", "application/json");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send("{\"pi\":3.14159265358979323846264338327950288,\"tenth\":0.1000000000000000055511151231257827}");
