const xhr = new XMLHttpRequest();
xhr.open("POST", "https://api.example.com/echo");
xhr.setRequestHeader("Content-Type", "application/json");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send("{\"b\":1,\"10\":\"x\",\"2\":\"y\",\"1\":\"z\",\"\":\"empty\",\"a b\":\"space\",\"01\":\"zero\",\"-1\":\"minus\"}");
