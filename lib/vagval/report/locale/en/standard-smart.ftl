### SMART on FHIR: what can be required of a server's login.

kind-smart-configuration = SMART configuration
asks-smart-configuration-capability = The server supports the capability { $capability }.
asks-smart-configuration-scope = The server can grant the scope { $scope }.
asks-smart-configuration-endpoint = The server states the address { $endpoint }.
asks-smart-configuration-grant-type = Clients can get access by { $grant_type }.
asks-smart-configuration-authentication = Clients can show who they are by { $method }.
asks-smart-configuration-code-challenge = Login is protected by PKCE with the method { $method }.
