const xhr = new XMLHttpRequest();
xhr.open("PATCH", "https://crm.example.com/api/data/v9.2/accounts(00000000-0000-0000-0000-000000000001)?$select=name,revenue");
xhr.setRequestHeader("Authorization", "Bearer YOUR_TOKEN");
xhr.setRequestHeader("OData-MaxVersion", "4.0");
xhr.setRequestHeader("OData-Version", "4.0");
xhr.setRequestHeader("Accept", "application/json");
xhr.setRequestHeader("If-Match", "*");
xhr.setRequestHeader("Prefer", "return=representation, odata.include-annotations=\"*\"");
xhr.setRequestHeader("Content-Type", "application/json; charset=utf-8");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send(new Blob([`{\r
  "name": "Example GmbH & Co. KG",\r
  "creditonhold": false,\r
  "revenue": 5000000.00,\r
  "primarycontactid@odata.bind": "/contacts(00000000-0000-0000-0000-000000000002)",\r
  "@odata.type": "Microsoft.Dynamics.CRM.account"\r
}`]));
