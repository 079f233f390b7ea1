const xhr = new XMLHttpRequest();
xhr.open("GET", "https://odata.example.com/odata/Products('A''1')/Items?$filter=Name%20eq%20'O''Neil%20%26%20Co'%20and%20Price%20gt%2010.5&$select=Id,Name&$expand=Lines($top=2;$orderby=Id)&$top=5&$count=true");
xhr.setRequestHeader("Accept", "application/json;odata.metadata=minimal");
xhr.setRequestHeader("OData-Version", "4.0");
xhr.setRequestHeader("OData-MaxVersion", "4.0");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send();
