using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("https://odata.example.com/odata/Products('A''1')/Items?$filter=Name%20eq%20'O''Neil%20%26%20Co'%20and%20Price%20gt%2010.5&$select=Id,Name&$expand=Lines($top=2;$orderby=Id)&$top=5&$count=true");
request.AddHeader("Accept", "application/json;odata.metadata=minimal");
request.AddHeader("OData-Version", "4.0");
request.AddHeader("OData-MaxVersion", "4.0");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
