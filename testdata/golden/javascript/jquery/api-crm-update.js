$.ajax({
  url: "https://crm.example.com/api/data/v9.2/accounts(00000000-0000-0000-0000-000000000001)?$select=name,revenue",
  method: "PATCH",
  headers: {
    "Authorization": "Bearer YOUR_TOKEN",
    "OData-MaxVersion": "4.0",
    "OData-Version": "4.0",
    "Accept": "application/json",
    "If-Match": "*",
    "Prefer": "return=representation, odata.include-annotations=\"*\"",
  },
  contentType: "application/json; charset=utf-8",
  data: new Blob([`{\r
  "name": "Example GmbH & Co. KG",\r
  "creditonhold": false,\r
  "revenue": 5000000.00,\r
  "primarycontactid@odata.bind": "/contacts(00000000-0000-0000-0000-000000000002)",\r
  "@odata.type": "Microsoft.Dynamics.CRM.account"\r
}`]),
  processData: false,
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
