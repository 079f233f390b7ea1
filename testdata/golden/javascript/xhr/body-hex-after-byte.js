const xhr = new XMLHttpRequest();
xhr.open("POST", "https://api.example.com/text");
xhr.setRequestHeader("Content-Type", "application/octet-stream");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send(Uint8Array.from(atob("ADEyMyABYWJjIOliZWVmIMOpZmFjZSAbWzBtIH84IFx4NDEgXHUwMDQxIFwxMDEgXDA="), (c) => c.charCodeAt(0)));
