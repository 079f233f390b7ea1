const xhr = new XMLHttpRequest();
xhr.open("POST", "https://api.example.com/echo");
xhr.setRequestHeader("Content-Type", "application/json");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send("{\"id\":12345678901234567890,\"safe\":9007199254740991,\"unsafe\":9007199254740993,\"long\":9223372036854775808,\"int\":2147483648}");
