package vn.rasoat.engine;

import javax.script.ScriptEngine;
import javax.script.ScriptEngineFactory;
import javax.script.ScriptEngineManager;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.scripting.engine.ScriptEngineResolver;

/**
 * Has no script language to offer, whatever lies on the class path: scripts of JUEL would
 * pass by the guard.
 */
class NoScripts implements ScriptEngineResolver {

	@Override
	public void addScriptEngineFactory(ScriptEngineFactory factory) {
		// the engine offers its own one for JUEL here
	}

	@Override
	public ScriptEngineManager getScriptEngineManager() {
		throw new ProcessEngineException("Scripts are switched off");
	}

	@Override
	public ScriptEngine getScriptEngine(String language, boolean fromCache) {
		throw new ProcessEngineException("Scripts are switched off, also in " + language);
	}

}
