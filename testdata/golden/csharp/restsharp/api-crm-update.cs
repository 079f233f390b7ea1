using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("https://crm.example.com/api/data/v9.2/accounts(00000000-0000-0000-0000-000000000001)?$select=name,revenue", Method.Patch);
request.AddHeader("Authorization", "Bearer YOUR_TOKEN");
request.AddHeader("OData-MaxVersion", "4.0");
request.AddHeader("OData-Version", "4.0");
request.AddHeader("Accept", "application/json");
request.AddHeader("If-Match", "*");
request.AddHeader("Prefer", "return=representation, odata.include-annotations=\"*\"");
request.AddStringBody("{\r\n  \"name\": \"Example GmbH & Co. KG\",\r\n  \"creditonhold\": false,\r\n  \"revenue\": 5000000.00,\r\n  \"primarycontactid@odata.bind\": \"/contacts(00000000-0000-0000-0000-000000000002)\",\r\n  \"@odata.type\": \"Microsoft.Dynamics.CRM.account\"\r\n}", "application/json");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
