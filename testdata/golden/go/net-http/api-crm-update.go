package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"strings"
)

func main() {
	payload := strings.NewReader("{\r\n  \"name\": \"Example GmbH & Co. KG\",\r\n  \"creditonhold\": false,\r\n  \"revenue\": 5000000.00,\r\n  \"primarycontactid@odata.bind\": \"/contacts(00000000-0000-0000-0000-000000000002)\",\r\n  \"@odata.type\": \"Microsoft.Dynamics.CRM.account\"\r\n}")

	req, err := http.NewRequest(http.MethodPatch, "https://crm.example.com/api/data/v9.2/accounts(00000000-0000-0000-0000-000000000001)?$select=name,revenue", payload)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Set("Authorization", "Bearer YOUR_TOKEN")
	req.Header.Set("OData-MaxVersion", "4.0")
	req.Header.Set("OData-Version", "4.0")
	req.Header.Set("Accept", "application/json")
	req.Header.Set("If-Match", "*")
	req.Header.Set("Prefer", "return=representation, odata.include-annotations=\"*\"")
	req.Header.Set("Content-Type", "application/json; charset=utf-8")

	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		log.Fatal(err)
	}
	defer resp.Body.Close()

	body, err := io.ReadAll(resp.Body)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(string(body))
}
